import { describe, expect, it } from 'vitest'
import { apiItems } from '../../../lib/http/api-items.ts'
import { hubOf, item, now, titled } from '../hub.ts'

const hub = hubOf({
  tags: titled('culture', 'economy'),
  topics: titled('housing'),
  items: [
    item({ type: 'news', slug: 'a', date: '2020-07-09', tags: ['culture'], topics: ['housing'] }),
    item({
      type: 'events',
      slug: 'b',
      startDate: '2020-10-27T09:00',
      endDate: '2020-10-27T17:00',
      tags: ['economy'],
    }),
  ],
})

const ask = (search: string) => {
  const { status, headers, body } = apiItems(new URLSearchParams(search), hub, 'https://hub.example', now)
  return { status, headers, json: JSON.parse(body) as Record<string, unknown> }
}

describe('/api/items', () => {
  it('says items, counts and pages as the contract does', () => {
    expect(ask('tag=culture').json).toEqual({
      total: 1,
      page: 1,
      pageSize: 20,
      pages: 1,
      items: [
        {
          type: 'news',
          slug: 'a',
          url: 'https://hub.example/news/a',
          title: 'Title of a',
          summary: 'Summary of a.',
          date: '2020-07-09',
          startDate: null,
          endDate: null,
          tags: ['culture'],
          topics: ['housing'],
        },
      ],
      facets: {
        type: [
          { value: 'news', label: 'News', count: 1, selected: false },
          { value: 'publications', label: 'Publications', count: 0, selected: false },
          { value: 'events', label: 'Events', count: 0, selected: false },
        ],
        tag: [
          { value: 'culture', label: 'culture', count: 1, selected: true },
          { value: 'economy', label: 'economy', count: 1, selected: false },
        ],
        topic: [{ value: 'housing', label: 'housing', count: 1, selected: false }],
      },
    })
  })

  it('has one page when nothing is found', () => {
    expect(ask('q=nothing-like-it').json).toMatchObject({ total: 0, page: 1, pages: 1, items: [] })
  })

  it.each([
    ['tag=economy&tag=culture&tag=culture&page=1&q=', 'tag=culture&tag=economy'],
    ['sort=newest&when=all', ''],
    ['to=2020-12-31&from=2020', 'from=2020-01-01&to=2020-12-31'],
  ])('reads %s as its canonical query and names that', (given, canonical) => {
    const { status, headers } = ask(given)
    expect(status).toBe(200)
    const address = `https://hub.example/api/items${canonical === '' ? '' : `?${canonical}`}`
    expect(headers.link).toBe(`<${address}>; rel="canonical"`)
  })

  it.each([
    ['tagg=culture', 400, ['tagg']],
    ['tag=nope&type=event', 400, ['type', 'tag']],
    ['from=soon&to=2020', 400, ['from']],
    ['page=0', 400, ['page']],
    ['_rsc=1', 400, ['_rsc']],
    ['page=2', 404, ['page']],
  ])('answers %s with %i and names the parameter', (given, wanted, parameters) => {
    const { status, headers, json } = ask(given)
    expect(status).toBe(wanted)
    expect(headers['content-type']).toBe('application/problem+json')
    expect(json).toMatchObject({ status: wanted, title: expect.any(String) as string })
    expect((json.errors as { parameter: string }[]).map(({ parameter }) => parameter)).toEqual(parameters)
  })
})
