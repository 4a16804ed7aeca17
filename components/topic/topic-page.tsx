import type { ListView } from '../../lib/views/list.ts'
import type { TopicView } from '../../lib/views/topic.ts'
import { words } from '../../lib/words.ts'
import { inLanguage } from '../in-language.ts'
import { List } from '../list/list.tsx'
import { Prose } from '../prose.tsx'
import { Time } from '../time.tsx'
import { Featured } from './featured.tsx'
import { Partners } from './partners.tsx'
import { TopicContents } from './topic-contents.tsx'
import { TopicOpening } from './topic-opening.tsx'
import { TopicRow } from './topic-row.tsx'
import { TopicSection } from './topic-section.tsx'

/** A topic: its prose first, then its list. */
export function TopicPage({ topic, list }: { topic: TopicView; list: ListView }) {
  return (
    <>
      <TopicOpening topic={topic} />
      <div className="page pt-8 pb-16 lg:pt-14 lg:pb-24">
        <TopicText topic={topic} />
        {topic.featured.length > 0 && (
          <TopicSection id="hub-featured" heading={words.featured}>
            <Featured cards={topic.featured} />
          </TopicSection>
        )}
        {topic.subtopics.length > 0 && (
          <TopicSection id="hub-subtopics" heading={words.subtopics}>
            <ul className="topic-rows">
              {topic.subtopics.map((subtopic) => (
                <li key={subtopic.href}>
                  <TopicRow topic={subtopic} level={3} />
                </li>
              ))}
            </ul>
          </TopicSection>
        )}
        {topic.partners.length > 0 && (
          <TopicSection id="hub-partners" heading={words.partners}>
            <Partners partners={topic.partners} />
          </TopicSection>
        )}
        <section aria-labelledby="hub-list" className="mt-section border-t-2 border-ink pt-5 lg:pt-6">
          <h2 id="hub-list" className="type-featured mb-5 max-w-[26em] scroll-mt-6 lg:mb-8">
            {list.heading}
          </h2>
          <List view={list} level={3} />
        </section>
      </div>
    </>
  )
}

function TopicText({ topic: { html, summary, sections, hues, lang, updated } }: { topic: TopicView }) {
  return (
    <div className="rail-grid">
      <div className="min-w-0 lg:col-span-8 xl:col-span-7">
        {html === '' ? (
          <p {...inLanguage(lang)} className="type-lead">
            {summary}
          </p>
        ) : (
          <Prose html={html} lang={lang} className="topic-prose" />
        )}
        {updated && (
          <p className="type-meta mt-8 text-muted">
            {words.updated} <Time time={updated} />
          </p>
        )}
      </div>
      {sections.length > 1 && (
        <div className="max-lg:hidden lg:col-span-4 lg:col-start-9 print:hidden">
          <TopicContents sections={sections} hue={hues[0] ?? 262} />
        </div>
      )}
    </div>
  )
}
