import { words } from '../../lib/words.ts'
import { Cover } from '../cover.tsx'
import { StreetBand } from '../topic/street-band.tsx'

interface Props {
  tag: { slug: string; hue: number }
  title: string
  summary: string | undefined
}

/** The opening of a tag's page: its own block, in its own colour, on the street. */
export function TagOpening({ tag: { slug, hue }, title, summary }: Props) {
  return (
    <StreetBand ground={`var(--t${hue})`}>
      <div className="page rail-grid">
        <div className="pt-6 pb-8 lg:col-span-8 lg:self-center lg:pt-10 lg:pb-10">
          <p className="type-meta mb-2">
            <span className="font-bold">{words.tag}</span>
          </p>
          <h1 className="type-h1">{title}</h1>
          {summary && <p className="type-lead mt-4 max-w-[36em]">{summary}</p>}
        </div>
        <Cover
          slug={slug}
          hues={[hue]}
          className="ml-auto block aspect-3/2 w-full max-w-60 self-end lg:col-span-4 lg:max-w-none"
        />
      </div>
    </StreetBand>
  )
}
