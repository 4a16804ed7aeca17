import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Item } from '../../../lib/content/types.ts'
import { vocabularyOf, type FacetName, type Scope } from '../../../lib/finder/facets.ts'
import { find } from '../../../lib/finder/find.ts'
import { readQuery, type Query } from '../../../lib/finder/query.ts'
import { hubOf, item, now, titled } from '../hub.ts'

const tags = ['culture', 'economy', 'mobility']
const topics = ['housing', 'innovation']
const types = ['news', 'publications', 'events'] as const
const days = ['2019-12-31', '2020-01-01', '2020-06-15', '2026-06-14', '2026-06-15']

const anyItem = fc
  .record({
    type: fc.constantFrom(...types),
    tags: fc.subarray(tags),
    topics: fc.subarray(topics),
    date: fc.constantFrom(...days),
    kind: fc.constantFrom('report' as const, 'guide' as const, undefined),
    lang: fc.constantFrom('fr', undefined),
    length: fc.constantFrom(0, 1, 400),
  })
  .map(({ type, date, kind, lang, length, ...rest }): Omit<Item, 'slug' | 'title' | 'summary'> => {
    const year = Number(date.slice(0, 4))
    const endDate =
      length === 0 ? date : `${year + (length > 1 ? 1 : 0)}${length > 1 ? '-01-02' : date.slice(4)}`
    return {
      ...rest,
      type,
      ...(lang && { lang }),
      ...(type === 'events' ? { startDate: date, endDate } : { date }),
      ...(type === 'publications' && kind && { kind }),
    }
  })

const corpus = fc
  .array(anyItem, { maxLength: 60 })
  .map((items) => items.map((fields, index) => item({ ...fields, slug: `item-${index}` })))

const search = fc
  .record({
    type: fc.subarray([...types]),
    tag: fc.subarray(tags),
    topic: fc.subarray(topics),
    kind: fc.subarray(['report', 'guide']),
    lang: fc.subarray(['en', 'fr']),
    from: fc.constantFrom('', ...days),
    to: fc.constantFrom('', ...days),
    when: fc.constantFrom('', 'upcoming', 'past'),
    sort: fc.constantFrom('', 'oldest', 'title'),
    page: fc.constantFrom('', '2'),
  })
  .map((fields) => {
    const params = new URLSearchParams()
    for (const [name, values] of Object.entries(fields)) {
      for (const value of [values].flat()) if (value !== '') params.append(name, value)
    }
    return params
  })

const scope = fc.constantFrom<Scope>(
  {},
  { type: 'events' },
  { type: 'publications' },
  { tag: 'culture' },
  { topic: 'housing' },
)

// The contract's rules again, as plainly as they can be written.
function naive(items: readonly Item[], own: Scope, query: Query): Item[] {
  const isPast = (each: Item) => (each.endDate ?? '9999') < '2026-06-15'
  return items.filter((each) => {
    const first = each.startDate ?? each.date ?? ''
    const last = each.endDate ?? first
    const any = (chosen: readonly string[], values: readonly string[]) =>
      chosen.length === 0 || chosen.some((value) => values.includes(value))
    return (
      (!own.type || each.type === own.type) &&
      (!own.tag || each.tags.includes(own.tag)) &&
      (!own.topic || each.topics.includes(own.topic)) &&
      any(query.type, [each.type]) &&
      any(query.tag, each.tags) &&
      any(query.topic, each.topics) &&
      any(query.kind, each.type === 'publications' ? [each.kind ?? 'report'] : []) &&
      any(query.lang, [each.lang ?? 'en']) &&
      (!query.from?.day || last >= query.from.day) &&
      (!query.to?.day || first <= query.to.day) &&
      !(query.from?.day && query.to?.day && query.from.day > query.to.day) &&
      (query.when === 'all' || (each.type === 'events' && isPast(each) === (query.when === 'past')))
    )
  })
}

const runs = { numRuns: 300, seed: 20261124 }

const hubWith = (items: Item[]) => hubOf({ items, tags: titled(...tags), topics: titled(...topics) })
const read = (params: URLSearchParams, own: Scope, hub: ReturnType<typeof hubWith>) =>
  readQuery(params, { scope: own, vocabulary: vocabularyOf(hub), today: hub.today }).query

describe('laws of the finder', () => {
  it('finds what a naive filter finds', () => {
    fc.assert(
      fc.property(corpus, search, scope, (items, params, own) => {
        const hub = hubWith(items)
        const query = read(params, own, hub)
        const wanted = naive(items, own, query)
        const pages = Array.from({ length: find(hub, own, query, now).pages }, (_, index) => index + 1)
        const found = pages.flatMap((page) => find(hub, own, { ...query, page }, now).items)
        expect(find(hub, own, query, now).total).toBe(wanted.length)
        expect(new Set(found.map(({ slug }) => slug))).toEqual(new Set(wanted.map(({ slug }) => slug)))
        expect(found).toHaveLength(wanted.length)
      }),
      runs,
    )
  })

  it('counts for each option what the list would hold if it alone were chosen in its facet', () => {
    fc.assert(
      fc.property(corpus, search, scope, (items, params, own) => {
        const hub = hubWith(items)
        const query = read(params, own, hub)
        for (const { name, options } of find(hub, own, query, now).facets) {
          for (const { value, count, selected } of options) {
            expect(find(hub, own, { ...query, [name]: [value], page: 1 }, now).total).toBe(count)
            expect(selected).toBe(query[name].includes(value))
          }
        }
      }),
      runs,
    )
  })

  it('has a total order that does not depend on the order of the files', () => {
    fc.assert(
      fc.property(corpus, search, (items, params) => {
        const query = read(params, {}, hubWith(items))
        const once = find(hubWith(items), {}, query, now).items
        expect(find(hubWith(items.toReversed()), {}, query, now).items).toEqual(once)
      }),
      runs,
    )
  })
})

const hub = hubOf({
  tags: titled('culture', 'economy'),
  items: [
    item({ type: 'events', slug: 'week', startDate: '2020-10-27', endDate: '2020-10-30', tags: ['culture'] }),
    item({ type: 'events', slug: 'coming', startDate: '2026-07-01', tags: ['economy'] }),
    item({ type: 'events', slug: 'today', startDate: '2026-06-15' }),
    item({ type: 'publications', slug: 'b', date: '2020-07-09' }),
    item({ type: 'news', slug: 'b', date: '2020-07-09', title: 'Łódź mends its trams' }),
    item({ type: 'news', slug: 'a', date: '2020-07-09', tags: ['culture', 'economy'] }),
    item({ type: 'news', slug: 'old', date: '2020-06-12', summary: 'A tram for Malmö.', tags: ['economy'] }),
  ],
  texts: { 'news/a': 'People in Straße wait for the tram in CAFÉS.' },
})
const at = (given: string, own: Scope = {}) =>
  find(hub, own, read(new URLSearchParams(given), own, hub), now).items.map(
    ({ type, slug }) => `${type}/${slug}`,
  )

describe('what a list holds, in its order', () => {
  it.each<[string, string[], Scope?]>([
    ['', ['events/coming', 'events/today', 'events/week', 'news/a', 'news/b', 'publications/b', 'news/old']],
    [
      'sort=oldest',
      ['news/old', 'news/a', 'news/b', 'publications/b', 'events/week', 'events/today', 'events/coming'],
    ],
    ['from=2020-10-30&to=2020-11-30', ['events/week']],
    ['from=2020-10-31&to=2020-11-30', []],
    ['to=2020-10-27&type=events', ['events/week']],
    ['from=2020-07-09&to=2020-07-09', ['news/a', 'news/b', 'publications/b']],
    ['from=2021&to=2020', []],
    ['from=nonsense&type=news', ['news/a', 'news/b', 'news/old']],
    ['when=upcoming', ['events/today', 'events/coming']],
    ['when=past', ['events/week']],
    ['kind=report', ['publications/b']],
    ['q=tram', ['news/b', 'news/old', 'news/a']],
    ['q=TRAM+malmo', ['news/old']],
    ['q=lodz', ['news/b']],
    ['q=strasse', ['news/a']],
    ['q=cafes', ['news/a']],
    ['q=tram+nowhere', []],
    ['q=%3F%3F!&type=news', ['news/a', 'news/b', 'news/old']],
    ['tag=economy', ['news/a'], { tag: 'culture' }],
  ])('%s', (given, wanted, own = {}) => {
    expect(at(given, own)).toEqual(wanted)
  })

  it('sorts titles as the language does', () => {
    const other = hubOf({
      items: ['Zebra', 'Ärger', 'apple', 'Österreich'].map((title, index) =>
        item({ type: 'news', slug: `n${index}`, date: '2020-01-01', title }),
      ),
    })
    const query = read(new URLSearchParams('sort=title'), {}, other)
    expect(find(other, {}, query, now).items.map(({ title }) => title)).toEqual([
      'apple',
      'Ärger',
      'Österreich',
      'Zebra',
    ])
  })
})

describe('facets', () => {
  it('list every value with zeros, types as registered, tags by title, without the list’s own', () => {
    const facet = (name: FacetName, own: Scope = {}) =>
      find(hub, own, read(new URLSearchParams(), own, hub), now)
        .facets.find((each) => each.name === name)
        ?.options.map(({ value, count }) => `${value} ${count}`)
    expect(facet('type')).toEqual(['news 3', 'publications 1', 'events 3'])
    expect(facet('tag')).toEqual(['culture 2', 'economy 3'])
    expect(facet('tag', { tag: 'culture' })).toEqual(['economy 1'])
    expect(facet('type', { type: 'news' })).toBeUndefined()
  })
})
