import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facetNames, vocabularyOf, type Scope } from '../../../lib/finder/facets.ts'
import { changeQuery, dropBound, swapBounds, toggle } from '../../../lib/finder/changes.ts'
import {
  listAddress,
  readQuery,
  sortOf,
  sorts,
  whens,
  writeQuery,
  type Context,
} from '../../../lib/finder/query.ts'
import { hubOf, item, titled } from '../hub.ts'

const hub = hubOf({
  tags: titled('culture', 'economy', 'mobility'),
  topics: titled('housing', 'innovation'),
  items: [item({ type: 'news', slug: 'a', date: '2020-01-01', lang: 'fr' })],
})

const contextOf = (scope: Scope = {}): Context => ({
  scope,
  vocabulary: vocabularyOf(hub),
  today: '2026-06-15',
})

const canonical = (search: string, scope: Scope = {}) =>
  writeQuery(readQuery(new URLSearchParams(search), contextOf(scope)).query)

describe('the canonical form of a query', () => {
  it.each<[string, string, Scope?]>([
    // order, repeats, blanks, defaults
    ['', ''],
    ['tag=economy&type=news', 'type=news&tag=economy'],
    ['tag=mobility&tag=culture&tag=mobility', 'tag=culture&tag=mobility'],
    ['tag=&q=&from=&page=1&when=all', ''],
    [
      'page=2&when=past&sort=title&q=x&to=2020-02-01&from=2020-01-01&lang=fr&kind=guide&topic=housing',
      'topic=housing&kind=guide&lang=fr&from=2020-01-01&to=2020-02-01&q=x&sort=title&when=past&page=2',
    ],
    // unknown names and values
    ['utm_source=x&tag=nope&type=news', 'type=news'],
    ['type=topics', ''],
    ['type=News', ''],
    ['tag[]=culture&tag.x=1&__proto__=1', ''],
    ['lang=de', ''],
    ['lang=en&lang=fr', 'lang=en&lang=fr'],
    // pages
    ['page=0', ''],
    ['page=-3', ''],
    ['page=2.5', ''],
    ['page=abc', ''],
    ['page=002', 'page=2'],
    ['page=2&page=3', 'page=2'],
    ['page=99999999999999999999', 'page=9007199254740991'],
    // sort and when
    ['sort=newest', ''],
    ['sort=relevance', ''],
    ['q=x&sort=relevance', 'q=x'],
    ['q=x&sort=newest', 'q=x&sort=newest'],
    ['when=upcoming&sort=oldest', 'when=upcoming'],
    ['when=upcoming&sort=newest', 'sort=newest&when=upcoming'],
    ['when=past&sort=newest', 'when=past'],
    ['when=upcoming&q=x&sort=oldest', 'q=x&sort=oldest&when=upcoming'],
    ['sort=best&sort=title', 'sort=title'],
    // words
    ['q=++two+++words+', 'q=two+words'],
    ['q=a%00b%07c', 'q=abc'],
    ['q=tab%09here', 'q=tab+here'],
    ['q=e%CC%81', 'q=%C3%A9'],
    ['q=%20&q=second', 'q=second'],
    ['q=%F0%9F%8F%99', 'q=%F0%9F%8F%99'],
    [`q=${'x'.repeat(600)}`, `q=${'x'.repeat(512)}`],
    ['q=%3Cscript%3E%26%23', 'q=%3Cscript%3E%26%23'],
    // dates
    ['from=2020', 'from=2020-01-01'],
    ['to=2020', 'to=2020-12-31'],
    ['from=Feb+2020&to=feb+2020', 'from=2020-02-01&to=2020-02-29'],
    ['from=21/01/2020', 'from=2020-01-21'],
    ['from=today', 'from=2026-06-15'],
    ['from=30+February+2020', 'from=30+February+2020'],
    ['from=soon', 'from=soon'],
    [`to=${'y'.repeat(80)}`, `to=${'y'.repeat(64)}`],
    // what a list has of itself
    ['type=news&tag=culture', 'tag=culture', { type: 'events' }],
    ['kind=guide', '', { type: 'news' }],
    ['kind=guide', '', { type: 'events' }],
    ['kind=guide', 'kind=guide', { type: 'publications' }],
    ['when=past', '', { type: 'news' }],
    ['when=past', '', { type: 'publications' }],
    ['when=past', 'when=past', { type: 'events' }],
    ['sort=oldest&when=upcoming', 'sort=oldest', { type: 'news' }],
    ['tag=culture&tag=economy', 'tag=economy', { tag: 'culture' }],
    ['topic=housing&topic=innovation', 'topic=innovation', { topic: 'housing' }],
    ['type=news&kind=guide&when=past', 'type=news&kind=guide&when=past', { tag: 'culture' }],
  ])('%s → %s', (given, wanted, scope = {}) => {
    expect(canonical(given, scope)).toBe(wanted)
  })
})

describe('what reading refuses', () => {
  it.each([
    ['x=1', [{ name: 'x', value: '1', reason: 'name' }]],
    [
      'type=topics&tag=a',
      [
        { name: 'type', value: 'topics', reason: 'value' },
        { name: 'tag', value: 'a', reason: 'value' },
      ],
    ],
    ['from=soon', [{ name: 'from', value: 'soon', reason: 'date' }]],
    ['page=0', [{ name: 'page', value: '0', reason: 'value' }]],
    ['sort=best', [{ name: 'sort', value: 'best', reason: 'value' }]],
    ['tag=&page=1&when=all&sort=newest&q=&from=2020', []],
  ])('%s', (search, refused) => {
    const found = readQuery(new URLSearchParams(search), contextOf()).refused
    expect(found).toHaveLength(refused.length)
    expect(found).toEqual(expect.arrayContaining(refused))
  })
})

const scopes = fc.constantFrom<Scope>(
  {},
  { type: 'news' },
  { type: 'publications' },
  { type: 'events' },
  { tag: 'culture' },
  { topic: 'housing' },
)

const name = fc.oneof(
  fc.constantFrom(...facetNames, 'from', 'to', 'q', 'sort', 'when', 'page', '_rsc'),
  fc.string(),
)
const value = fc.oneof(
  fc.constantFrom(
    'news',
    'events',
    'culture',
    'economy',
    'housing',
    'guide',
    'report',
    'fr',
    'en',
    ...sorts,
    ...whens,
  ),
  fc.constantFrom('2020', '2020-02-30', '2020-01-01', '31.12.2019', 'Jan 2020', 'today', '0', '1', '2', '17'),
  fc.string({ unit: 'binary' }),
)
const anything = fc.array(fc.tuple(name, value), { maxLength: 12 }).map((pairs) => new URLSearchParams(pairs))
const runs = { numRuns: 500, seed: 20261124 }

describe('laws of the query', () => {
  it('reading is total and writing is canonical: what is written reads as itself', () => {
    fc.assert(
      fc.property(anything, scopes, (params, scope) => {
        const first = readQuery(params, contextOf(scope))
        const written = writeQuery(first.query)
        const second = readQuery(new URLSearchParams(written), contextOf(scope))
        expect(second.query).toEqual(first.query)
        expect(writeQuery(second.query)).toBe(written)
        expect(second.refused.every(({ reason }) => reason === 'date')).toBe(true)
      }),
      runs,
    )
  })

  it('does not depend on the order in which different parameters stand', () => {
    fc.assert(
      fc.property(anything, scopes, (params, scope) => {
        const turned = new URLSearchParams([...params].sort(([a], [b]) => (a < b ? 1 : a > b ? -1 : 0)))
        expect(writeQuery(readQuery(turned, contextOf(scope)).query)).toBe(
          writeQuery(readQuery(params, contextOf(scope)).query),
        )
      }),
      runs,
    )
  })

  it('toggling a value twice is the identity, but for the page', () => {
    const choice = fc.constantFrom<['type' | 'tag' | 'topic' | 'lang', string]>(
      ['type', 'news'],
      ['type', 'events'],
      ['tag', 'economy'],
      ['tag', 'mobility'],
      ['topic', 'innovation'],
      ['lang', 'fr'],
    )
    fc.assert(
      fc.property(anything, scopes, choice, (params, scope, [facet, option]) => {
        const { query } = readQuery(params, contextOf(scope))
        const twice = toggle(toggle(query, facet, option, scope), facet, option, scope)
        expect(twice).toEqual({ ...query, page: 1 })
      }),
      runs,
    )
  })

  it('any change of a filter goes back to page 1 and stays canonical', () => {
    fc.assert(
      fc.property(anything, scopes, (params, scope) => {
        const { query } = readQuery(params, contextOf(scope))
        const changes = [
          changeQuery(query, { q: '' }, scope),
          changeQuery(query, { when: 'upcoming' }, scope),
          dropBound(query, 'from', scope),
          swapBounds(query, scope),
        ]
        for (const changed of changes) {
          const again = readQuery(new URLSearchParams(writeQuery(changed)), contextOf(scope)).query
          expect(writeQuery(again)).toBe(writeQuery(changed))
        }
        expect(changeQuery(query, { q: '' }, scope).page).toBe(1)
      }),
      runs,
    )
  })
})

describe('the order of a list', () => {
  it.each([
    ['', 'newest'],
    ['q=x', 'relevance'],
    ['when=upcoming', 'oldest'],
    ['when=past', 'newest'],
    ['q=x&when=upcoming', 'relevance'],
    ['sort=title', 'title'],
  ])('%s is %s', (search, sort) => {
    expect(sortOf(readQuery(new URLSearchParams(search), contextOf()).query)).toBe(sort)
  })

  it('falls back to the default when the words that it needed are dropped', () => {
    const { query } = readQuery(new URLSearchParams('q=x&sort=newest'), contextOf())
    expect(listAddress('/news', changeQuery(query, { q: '' }, {}))).toBe('/news')
  })
})
