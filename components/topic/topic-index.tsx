import type { TopicCardView } from '../../lib/views/topic.ts'
import { words } from '../../lib/words.ts'

/** Every topic, those within another one below it. */
export function TopicIndex({ topics }: { topics: readonly TopicCardView[] }) {
  return (
    <div className="page py-10">
      <h1 className="type-h1">{words.topics}</h1>
      {topics.map(({ href, title, summary, lang, count }) => (
        <article key={href} lang={lang}>
          <h2 className="type-h2">
            <a href={href}>{title}</a>
          </h2>
          <p>{summary}</p>
          <p>{count}</p>
        </article>
      ))}
    </div>
  )
}
