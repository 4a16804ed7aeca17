import type { OwnPageView } from '../lib/views/page.ts'
import { words } from '../lib/words.ts'
import { Prose } from './prose.tsx'
import { Time } from './time.tsx'

/** One of the site's own pages: its words on the columns beside the rail, which says how old they are. */
export function OwnPage({ view: { title, summary, html, updated } }: { view: OwnPageView }) {
  return (
    <article className="page">
      <h1 className="type-h1 mt-10 lg:mt-18">{title}</h1>
      <div className="rail-grid mt-8 border-t-2 border-ink pt-4 lg:mt-12 lg:pt-5">
        <div className="lg:col-span-8 lg:col-start-4">
          <p className="type-lead max-w-[48ch] text-pretty">{summary}</p>
          <Prose html={html} className="mt-6 lg:mt-8" />
        </div>
        {updated && (
          <p className="type-meta mt-8 text-muted lg:col-span-3 lg:row-start-1 lg:mt-1.5">
            {words.updated} <Time time={updated} />
          </p>
        )}
      </div>
    </article>
  )
}
