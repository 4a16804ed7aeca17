import type { ListView } from '../../lib/views/list.ts'
import type { TopicView } from '../../lib/views/topic.ts'
import { List } from '../list/list.tsx'
import { Prose } from '../prose.tsx'

/** A topic: its prose first, then its list. */
export function TopicPage({ topic, list }: { topic: TopicView; list: ListView }) {
  return (
    <div className="page py-10">
      <h1 className="type-topic" lang={topic.lang}>
        {topic.title}
      </h1>
      <Prose html={topic.html} lang={topic.lang} />
      <h2 className="type-h2">{list.heading}</h2>
      <List view={list} />
    </div>
  )
}
