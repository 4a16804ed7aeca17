import type { TopicCardView } from '../../lib/views/topic.ts'
import { inLanguage } from '../in-language.ts'
import { gateOf } from './gate.ts'
import { StreetBand } from './street-band.tsx'
import { TopicCover } from './topic-cover.tsx'

/** A topic as a large block: its gate on the street, its name beside it. The whole block leads to it. */
export function TopicBlock({ topic }: { topic: TopicCardView }) {
  const { href, title, summary, lang, count } = topic
  return (
    <article className="relative">
      <StreetBand ground={gateOf(topic).ground}>
        <div className="rail-grid">
          <div className="flex min-w-0 flex-col p-5 pb-8 sm:p-8 lg:col-span-7 lg:pr-4">
            <p className="type-meta text-muted">{count}</p>
            <h2 {...inLanguage(lang)} className="type-h1 mt-1">
              <a href={href} className="link-title link-stretched">
                {title}
              </a>
            </h2>
            <p {...inLanguage(lang)} className="type-teaser mt-4 max-w-[34em] lg:mt-auto lg:pt-6">
              {summary}
            </p>
          </div>
          <TopicCover topic={topic} className="ml-auto w-full self-end sm:w-105 lg:col-span-5 lg:w-full" />
        </div>
      </StreetBand>
    </article>
  )
}
