import type { TopicView } from '../../lib/views/topic.ts'
import { words } from '../../lib/words.ts'
import { Breadcrumbs } from '../breadcrumbs.tsx'
import { inLanguage } from '../in-language.ts'
import { gateOf } from './gate.ts'
import { StreetBand } from './street-band.tsx'
import { TopicCover } from './topic-cover.tsx'
import { titleSize } from './topic-title.ts'

/** The opening of a topic's page: its name and its gate, on a street from edge to edge. */
export function TopicOpening({ topic }: { topic: TopicView }) {
  const { title, count, trail, lang } = topic
  const { type, word } = titleSize(title)
  return (
    <StreetBand ground={gateOf(topic).ground}>
      <div className="page rail-grid">
        <div className="@container flex min-w-0 flex-col pt-6 pb-6 sm:pt-8 lg:col-span-6 lg:pt-14 lg:pb-11">
          {trail.length > 1 && <Breadcrumbs trail={trail} className="mb-3 lg:-mt-5" />}
          <p className="type-meta flex flex-wrap gap-x-3.5 text-muted">
            <span className="font-bold text-ink">{words.topic}</span>
            <a
              href="#hub-list"
              className="decoration-1 underline-offset-4 not-hover:no-underline hover:text-ink"
            >
              {count}
            </a>
          </p>
          <h1
            {...inLanguage(lang)}
            className={`topic-title mt-4 lg:mt-auto lg:pt-8 ${type}`}
            data-word={word}
          >
            {title}
          </h1>
        </div>
        <TopicCover
          topic={topic}
          className="ml-auto w-full self-end sm:w-120 lg:col-span-6 lg:col-start-7 lg:w-full"
        />
      </div>
    </StreetBand>
  )
}
