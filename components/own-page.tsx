import type { OwnPageView } from '../lib/views/page.ts'
import { words } from '../lib/words.ts'
import { Prose } from './prose.tsx'
import { Time } from './time.tsx'

/** One of the site's own pages. */
export function OwnPage({ view }: { view: OwnPageView }) {
  return (
    <article className="page py-10">
      <h1 className="type-h1">{view.title}</h1>
      <p className="type-lead">{view.summary}</p>
      <Prose html={view.html} />
      {view.updated && (
        <p className="type-meta">
          {words.updated} <Time time={view.updated} />
        </p>
      )}
    </article>
  )
}
