import { describe, expect, it } from 'vitest'
import { vocabularyOf, type Scope } from '../../../lib/finder/facets.ts'
import { readQuery } from '../../../lib/finder/query.ts'
import { sentenceOf } from '../../../lib/finder/sentence.ts'
import { hubOf, item, titled } from '../hub.ts'

const hub = hubOf({
  tags: titled('culture', 'economy', 'knowledge-society'),
  topics: titled('housing', 'social-innovation'),
  items: [item({ type: 'news', slug: 'a', date: '2020-01-01', lang: 'fr' })],
})

describe('a list in words', () => {
  it.each<[string, number, string, Scope?]>([
    ['', 9, '9 items'],
    ['', 1, '1 item'],
    ['', 0, 'No items'],
    ['', 5, '5 news items', { type: 'news' }],
    ['type=publications&tag=economy', 3, '3 publications tagged economy'],
    ['type=publications&tag=economy', 1, '1 publication tagged economy'],
    ['type=events&tag=economy', 0, 'No events tagged economy'],
    ['type=events&type=news&tag=culture&tag=economy', 4, '4 news items and events tagged culture or economy'],
    ['type=events&type=news', 1, '1 news item or event'],
    ['', 8, '8 items tagged knowledge society', { tag: 'knowledge-society' }],
    ['tag=culture', 2, '2 items tagged economy, and culture', { tag: 'economy' }],
    ['', 9, '9 items on social innovation', { topic: 'social-innovation' }],
    ['topic=housing', 2, '2 items on social innovation, and housing', { topic: 'social-innovation' }],
    ['topic=housing&topic=social-innovation', 2, '2 items on housing or social innovation'],
    ['kind=guide&kind=report', 2, '2 publications (Report or Guide)'],
    ['lang=fr', 1, '1 item in French'],
    ['when=upcoming', 2, '2 upcoming events'],
    ['when=past', 1, '1 past event', { type: 'events' }],
    ['from=2020-05-01', 4, '4 items since May 2020'],
    ['from=2020-05-02', 4, '4 items since 2 May 2020'],
    ['from=2020', 4, '4 items since 2020'],
    ['to=2020', 4, '4 items until 2020'],
    ['from=2020&to=2020', 4, '4 items in 2020'],
    ['from=2020-06-01&to=2020-06-30', 4, '4 items in June 2020'],
    ['from=2020-06-12&to=2020-06-12', 4, '4 items on 12 June 2020'],
    ['from=2019&to=Mar+2020', 4, '4 items from 2019 to March 2020'],
    ['from=soon', 4, '4 items'],
    ['q=heritage', 4, '4 items matching ‘heritage’'],
    [
      'type=news&tag=culture&from=2020-05-01&q=heritage',
      1234,
      '1,234 news items tagged culture since May 2020 matching ‘heritage’',
    ],
  ])('%s with %i: %s', (search, total, wanted, scope = {}) => {
    const context = { scope, vocabulary: vocabularyOf(hub), today: hub.today }
    const { query } = readQuery(new URLSearchParams(search), context)
    expect(sentenceOf(hub, scope, query, total)).toBe(wanted)
  })
})
