import { describe, expect, it } from 'vitest'
import { plainText } from '../../../lib/content/plain-text.ts'
import { related } from '../../../lib/content/related.ts'
import { dateOf } from '../../../lib/views/date.ts'
import { excerpt } from '../../../lib/views/excerpt.ts'
import { homeOf } from '../../../lib/views/home.ts'
import { itemOf } from '../../../lib/views/item.ts'
import { listOf } from '../../../lib/views/list.ts'
import { pageLinks } from '../../../lib/views/pagination.ts'
import { indexablePages } from '../../../lib/views/sitemap.ts'
import { hubOf, item, now, titled } from '../hub.ts'

describe('an excerpt', () => {
  it.each([
    ['Short enough.', 20, 'Short enough.'],
    ['Cities look for new ways', 14, 'Cities look…'],
    ['Cities look for new ways', 12, 'Cities look…'],
    ['Cities, towns and ports', 9, 'Cities…'],
    ['Donaudampfschifffahrt', 8, 'Donauda…'],
    ['🏙🏙🏙🏙🏙', 3, '🏙🏙…'],
  ])('of %s in %i characters is %s', (text, length, wanted) => {
    expect(excerpt(text, length)).toBe(wanted)
    expect([...excerpt(text, length)].length).toBeLessThanOrEqual(length)
  })
})

describe('the links below a list', () => {
  const shown = (page: number, pages: number) =>
    pageLinks(page, pages, (number) => `/x?page=${number}`)
      .links.map((link) => ('gap' in link ? '…' : link.current ? `[${link.page}]` : link.page))
      .join(' ')
  it.each([
    [1, 1, '[1]'],
    [1, 3, '[1] 2 3'],
    [1, 9, '[1] 2 … 9'],
    [3, 9, '1 2 [3] 4 … 9'],
    [4, 9, '1 2 3 [4] 5 … 9'],
    [5, 9, '1 … 4 [5] 6 … 9'],
    [9, 9, '1 … 8 [9]'],
    [12, 9, '1 … 9'],
  ])('on page %i of %i: %s', (page, pages, wanted) => expect(shown(page, pages)).toBe(wanted))
})

describe('the words of compiled HTML', () => {
  it.each([
    ['<p>One <em>word</em></p>\n<p>two</p>', 'One word two'],
    ['<ul>\n<li>a</li><li>b</li></ul>', 'a b'],
    ['<p>1 &#x3C; 2 &#x26; 3</p>', '1 < 2 & 3'],
    ['<a href="/x?a=1&#x26;b=2" title="a > b">link</a>', 'link'],
    ['<p>caf&#233;</p>', 'café'],
  ])('%s', (html, wanted) => expect(plainText(html)).toBe(wanted))
})

describe('related items', () => {
  const hub = hubOf({
    tags: titled('common', 'rare'),
    items: [
      item({ type: 'news', slug: 'self', date: '2020-01-01', tags: ['common', 'rare'] }),
      item({ type: 'news', slug: 'common-new', date: '2020-05-01', tags: ['common'] }),
      item({ type: 'news', slug: 'common-old', date: '2020-02-01', tags: ['common'] }),
      item({ type: 'publications', slug: 'rare', date: '2010-01-01', tags: ['rare'] }),
      item({ type: 'news', slug: 'nothing-shared', date: '2021-01-01' }),
    ],
  })
  it('share the rarest first, then the newest; never the item itself, nor one that shares nothing', () => {
    const self = hub.items.find(({ slug }) => slug === 'self')
    expect(self && related(self, hub, 5).map(({ slug }) => slug)).toEqual([
      'rare',
      'common-new',
      'common-old',
    ])
    expect(self && related(self, hub, 2)).toHaveLength(2)
  })
})

describe('the page of a list', () => {
  const hub = hubOf({
    tags: titled('culture', 'economy'),
    items: [
      item({ type: 'news', slug: 'a', date: '2020-01-01', tags: ['culture'] }),
      item({ type: 'events', slug: 'e', startDate: '2020-01-01', tags: ['economy'] }),
    ],
  })
  const view = (search: string) => listOf(hub, {}, new URLSearchParams(search), now)

  it('offers, when nothing is found, what dropping each filter would give', () => {
    expect(view('type=news&tag=economy').alternatives).toEqual([
      { label: 'News', href: '/search?tag=economy', result: '1 item tagged economy' },
      { label: 'economy', href: '/search?type=news', result: '1 news item' },
    ])
  })

  it('has a chip for each filter that leads to the list without it', () => {
    expect(view('type=news&tag=culture&from=2020&q=x&when=past').chips).toEqual([
      { label: 'News', href: '/search?tag=culture&from=2020-01-01&q=x&when=past' },
      { label: 'culture', href: '/search?type=news&from=2020-01-01&q=x&when=past' },
      { label: 'from 2020', href: '/search?type=news&tag=culture&q=x&when=past' },
      { label: '‘x’', href: '/search?type=news&tag=culture&from=2020-01-01&when=past' },
      { label: 'Past', href: '/search?type=news&tag=culture&from=2020-01-01&q=x' },
    ])
  })

  it('disables options that give nothing, but never one that is chosen', () => {
    const types = view('type=news&tag=economy').facets[0]?.options.map(({ value, selected, disabled }) => ({
      value,
      selected,
      disabled,
    }))
    expect(types).toEqual([
      { value: 'news', selected: true, disabled: false },
      { value: 'publications', selected: false, disabled: true },
      { value: 'events', selected: false, disabled: false },
    ])
  })

  it('keeps what was typed and says so when a date cannot be read, and offers to swap', () => {
    expect(view('from=soon').bounds[0]).toMatchObject({
      value: 'soon',
      error: expect.stringContaining('not a date') as string,
    })
    expect(view('from=2021&to=2020')).toMatchObject({
      total: 0,
      swapHref: '/search?from=2020-12-31&to=2021-01-01',
    })
  })

  it('carries along in the form what has no control', () => {
    expect(view('kind=report&lang=en&sort=title&when=past&q=x&page=2').hidden).toEqual([
      { name: 'kind', value: 'report' },
      { name: 'lang', value: 'en' },
      { name: 'sort', value: 'title' },
      { name: 'when', value: 'past' },
    ])
  })
})

describe('the home page', () => {
  it('shows nothing twice, and stands without anything to show', () => {
    const items = Array.from({ length: 30 }, (_, index) =>
      item({
        type: (['news', 'publications', 'events'] as const)[index % 3] ?? 'news',
        slug: `i${index}`,
        date: '2020-01-01',
        ...(index % 3 === 2 && { startDate: '2027-01-01' }),
      }),
    )
    const { lead, beside, events, shelf } = homeOf(hubOf({ items }), now)
    const shown = [lead, ...beside, ...(events?.cards ?? []), ...(shelf?.cards ?? [])].map(
      (card) => card?.href,
    )
    expect(new Set(shown).size).toBe(shown.length)
    expect(homeOf(hubOf(), now)).toMatchObject({
      lead: undefined,
      beside: [],
      events: undefined,
      shelf: undefined,
      tags: undefined,
    })
  })

  it('shows what is coming, or, when nothing is, the latest that was', () => {
    const past = item({ type: 'events', slug: 'past', startDate: '2020-01-01' })
    const coming = item({ type: 'events', slug: 'coming', startDate: '2027-01-01' })
    const slugs = (items: (typeof past)[]) =>
      homeOf(hubOf({ items }), now).events?.cards.map(({ slug }) => slug)
    expect(slugs([past, coming])).toEqual(['coming'])
    expect(slugs([past])).toEqual(['past'])
  })
})

describe('the times of an event', () => {
  it.each([
    ['2020-10-27T09:00', '2020-10-27T17:30', '9:00–17:30, Brussels time'],
    ['2020-10-27T09:00', undefined, '9:00, Brussels time'],
    ['2020-06-30T18:00', '2020-07-02T23:30', '30 June, 18:00 – 2 July, 23:30, Brussels time'],
    ['2020-06-30', '2020-07-02', undefined],
  ])('%s to %s: %s', (startDate, endDate, wanted) => {
    const event = item({ type: 'events', slug: 'e', startDate, ...(endDate && { endDate }) })
    expect(dateOf(event, hubOf().site)?.times).toBe(wanted)
  })
})

describe('the page of an item', () => {
  const shown = async (fields: Parameters<typeof item>[0]) => {
    const event = item(fields)
    const hub = hubOf({ items: [event] })
    return itemOf(event, hub, now)
  }
  it('says what must be known first', async () => {
    const base = {
      type: 'events',
      slug: 'e',
      startDate: '2027-01-01',
      registrationUrl: 'https://example.org/r',
    } as const
    expect((await shown(base)).notices).toEqual([])
    expect((await shown(base)).actions).toHaveLength(1)
    const cancelled = await shown({ ...base, status: 'cancelled', statusNote: 'The hall is closed.' })
    expect(cancelled.notices).toEqual([
      { lead: 'This event has been cancelled.', text: 'The hall is closed.' },
    ])
    expect(cancelled.actions).toEqual([])
    const ended = await shown({ ...base, startDate: '2020-10-27', endDate: '2020-10-30' })
    expect(ended.notices[0]?.text).toBe('It took place 27–30 October 2020.')
  })
})

describe('the sitemap', () => {
  it('holds each page of each unfiltered list, and no withdrawn item', () => {
    const items = Array.from({ length: 21 }, (_, index) =>
      item({ type: 'news', slug: `n${index}`, date: '2020-01-01' }),
    )
    const withdrawn = item({
      type: 'news',
      slug: 'w',
      date: '2020-01-01',
      withdrawn: { date: '2021-01-01', reason: 'x' },
    })
    const paths = indexablePages(hubOf({ items: [...items, withdrawn] })).map(({ path }) => path)
    expect(paths).toContain('/news?page=2')
    expect(paths).toContain('/search?page=2')
    expect(paths).not.toContain('/news?page=3')
    expect(paths).not.toContain('/news/w')
    expect(new Set(paths).size).toBe(paths.length)
  })
})
