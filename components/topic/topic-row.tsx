import type { TopicCardView } from '../../lib/views/topic.ts'
import { inLanguage } from '../in-language.ts'
import { TopicCover } from './topic-cover.tsx'

interface Props {
  topic: TopicCardView
  /** The level of its heading where it stands. */
  level: 3 | 4 | 5 | 6
}

/** A topic below another one: a ruled row with its gate. */
export function TopicRow({ topic, level }: Props) {
  const { href, title, summary, lang, count } = topic
  const Title = `h${level}` as const
  return (
    <article className="list-row relative">
      <p className="list-row-meta type-meta text-muted">{count}</p>
      <Title {...inLanguage(lang)} className="list-row-title type-row-title">
        <a href={href} className="link-title link-stretched">
          {title}
        </a>
      </Title>
      <p {...inLanguage(lang)} className="list-row-teaser type-teaser">
        {summary}
      </p>
      <TopicCover topic={topic} className="list-row-cover" />
    </article>
  )
}
