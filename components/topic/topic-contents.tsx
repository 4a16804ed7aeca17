import type { LinkView } from '../../lib/views/link.ts'
import { words } from '../../lib/words.ts'
import { SectionTile } from './section-tile.tsx'

interface Props {
  sections: readonly LinkView[]
  hue: number
}

/** The way to the sections of a topic's page, beside its prose. */
export function TopicContents({ sections, hue }: Props) {
  return (
    <nav aria-labelledby="hub-contents" className="sticky top-6 border-t-2 border-ink pt-2.5">
      <h2 id="hub-contents" className="type-label">
        {words.onThisPage}
      </h2>
      <ul className="mt-1.5">
        {sections.map(({ href, label }, index) => (
          <li key={href} className="not-first:border-t not-first:border-line">
            <a href={href} className="link-title type-small-title flex items-center gap-5 py-3">
              <SectionTile index={index} hue={hue} />
              <span className="min-w-0">{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
