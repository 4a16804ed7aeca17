import type { TopicCardView } from '../../lib/views/topic.ts'
import { words } from '../../lib/words.ts'
import { TopicBlock } from './topic-block.tsx'
import { TopicRow } from './topic-row.tsx'

const levels = [3, 4, 5, 6] as const

/** Every topic, those within another one below it. */
export function TopicIndex({ topics }: { topics: readonly TopicCardView[] }) {
  return (
    <div className="page pt-6 pb-16 lg:pt-13 lg:pb-24">
      <h1 className="type-h1">{words.topics}</h1>
      <ul className="mt-6 lg:mt-11">
        {topics.map((topic) =>
          topic.depth === 0 ? (
            <li key={topic.href} className="not-first:mt-section">
              <TopicBlock topic={topic} />
            </li>
          ) : (
            <li key={topic.href} className="topic-below" data-depth={Math.min(topic.depth, 3)}>
              <TopicRow topic={topic} level={levels[topic.depth - 1] ?? 6} />
            </li>
          ),
        )}
      </ul>
    </div>
  )
}
