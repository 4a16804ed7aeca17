import type { Hub } from '../content/store.ts'
import { vocabularyOf } from '../finder/facets.ts'
import { find, type Result } from '../finder/find.ts'
import { listAddress, pageSize, readQuery, type Query, type Refusal } from '../finder/query.ts'
import { absolute, apiItemsPath, documentPath } from '../urls.ts'
import { problem, type Answer } from './problem.ts'

const facetsShown = ['type', 'tag', 'topic'] as const

/**
 * What `/api/items` answers: the list of everything under a query, with counts. Order, repeats, blanks and
 * defaults are read as the canonical query, which the `Link` header names (RFC 8288).
 * @param origin the site's, for absolute addresses
 */
export function apiItems(params: URLSearchParams, hub: Hub, origin: string, now: Date): Answer {
  const context = { scope: {}, vocabulary: vocabularyOf(hub), today: hub.today }
  const { query, refused } = readQuery(params, context)
  if (refused.length > 0) return refusal(refused)
  const result = find(hub, {}, query, now)
  if (query.page > result.pages) {
    return problem(404, 'There is no such page', `The list has ${result.pages} page(s) of ${pageSize}.`, [
      { parameter: 'page', value: String(query.page), detail: `The last page is ${result.pages}.` },
    ])
  }
  const address = absolute(origin, listAddress(apiItemsPath, query))
  return {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', link: `<${address}>; rel="canonical"` },
    body: JSON.stringify(representation(query, result, origin)),
  }
}

function representation(query: Query, result: Result, origin: string) {
  return {
    total: result.total,
    page: query.page,
    pageSize,
    pages: result.pages,
    items: result.items.map((item) => ({
      type: item.type,
      slug: item.slug,
      url: absolute(origin, documentPath(item.type, item.slug)),
      title: item.title,
      summary: item.summary,
      date: item.date ?? null,
      startDate: item.startDate ?? null,
      endDate: item.endDate ?? null,
      tags: item.tags,
      topics: item.topics,
    })),
    facets: Object.fromEntries(
      facetsShown.map((name) => [name, result.facets.find((facet) => facet.name === name)?.options ?? []]),
    ),
  }
}

const details = {
  name: 'There is no such parameter.',
  value: 'The parameter cannot have this value.',
  date: 'This is not a date. Write it as YYYY-MM-DD.',
}

function refusal(refused: readonly Refusal[]): Answer {
  const errors = refused.map(({ name, value, reason }) => ({
    parameter: name,
    value,
    detail: details[reason],
  }))
  const parameters = [...new Set(refused.map(({ name }) => name))].join(', ')
  return problem(400, 'The query cannot be read', `Mend or remove: ${parameters}.`, errors)
}
