import { daysOf, isPast, isUpcoming } from '../content/events.ts'
import { itemTypes } from '../content/registry.ts'
import type { Hub } from '../content/store.ts'
import type { Item } from '../content/types.ts'
import { facetNames, isOpen, valuesOf, vocabularyOf, type FacetName, type Scope } from './facets.ts'
import { isBackwards, pageSize, sortOf, type Query } from './query.ts'
import { textSearchOf, type Hits } from './text-search.ts'

/** A value of a facet with the number of items the list would hold if it alone were chosen there. */
interface Option {
  value: string
  label: string
  count: number
  selected: boolean
}

interface Facet {
  name: FacetName
  options: Option[]
}

/** What a list shows for a query. */
export interface Result {
  total: number
  /** The page asked for, which may lie past the last one: then there are no items. */
  page: number
  /** At least 1. */
  pages: number
  items: Item[]
  /** The facets that can narrow this list, without the value that the list has of itself. */
  facets: Facet[]
}

/** The items of a list that a query leaves, a page of them, with every facet's counts. */
export function find(hub: Hub, scope: Scope, query: Query, now: Date): Result {
  const hits = query.q === '' ? undefined : textSearchOf(hub)(query.q)
  const passes = filterOf(hub, scope, query, now, hits)
  const counts = new Map<FacetName, Map<string, number>>(facetNames.map((name) => [name, new Map()]))
  const found: Item[] = []
  for (const item of hub.items) {
    if (!passes(item)) continue
    const failed = facetNames.filter((name) => !inFacet(name, item, query, hub))
    if (failed.length === 0) found.push(item)
    // An option's count looks past its own facet, so an item that fails in one facet alone counts in that one.
    for (const name of failed.length === 0 ? facetNames : failed.length === 1 ? failed : []) {
      const count = counts.get(name)
      for (const value of valuesOf(name, item, hub.site)) count?.set(value, (count.get(value) ?? 0) + 1)
    }
  }
  found.sort(orderOf(query, hub.site.language, hits))
  const pages = Math.max(1, Math.ceil(found.length / pageSize))
  return {
    total: found.length,
    page: query.page,
    pages,
    items: found.slice((query.page - 1) * pageSize, query.page * pageSize),
    facets: facetsOf(hub, scope, query, counts),
  }
}

function filterOf(hub: Hub, scope: Scope, query: Query, now: Date, hits: Hits | undefined) {
  const zone = hub.site.timezone
  const { when } = query
  const from = query.from?.day
  const to = query.to?.day
  const backwards = isBackwards(query)
  return (item: Item): boolean => {
    if (backwards) return false
    if (scope.type !== undefined && item.type !== scope.type) return false
    if (scope.tag !== undefined && !item.tags.includes(scope.tag)) return false
    if (scope.topic !== undefined && !item.topics.includes(scope.topic)) return false
    if (hits && !hits.has(`${item.type}/${item.slug}`)) return false
    if (when === 'upcoming' && !isUpcoming(item, zone, now)) return false
    if (when === 'past' && !isPast(item, zone, now)) return false
    const days = daysOf(item) ?? { first: item.date ?? '', last: item.date ?? '' }
    return (from === undefined || days.last >= from) && (to === undefined || days.first <= to)
  }
}

function inFacet(name: FacetName, item: Item, query: Query, { site }: Hub): boolean {
  const chosen = query[name]
  return chosen.length === 0 || valuesOf(name, item, site).some((value) => chosen.includes(value))
}

function facetsOf(
  hub: Hub,
  scope: Scope,
  query: Query,
  counts: Map<FacetName, Map<string, number>>,
): Facet[] {
  const vocabulary = vocabularyOf(hub)
  return facetNames
    .filter((name) => isOpen(name, scope))
    .map((name) => ({
      name,
      options: vocabulary[name]
        .filter(
          ({ value }) => value !== (name === 'tag' ? scope.tag : name === 'topic' ? scope.topic : undefined),
        )
        .map(({ value, label }) => ({
          value,
          label,
          count: counts.get(name)?.get(value) ?? 0,
          selected: query[name].includes(value),
        })),
    }))
}

// Every order is total: what the chosen key leaves equal is settled by type, then slug.
function orderOf(query: Query, language: string, hits: Hits | undefined) {
  const key = (item: Item) =>
    query.when === 'all' ? (item.date ?? item.startDate ?? '') : (item.startDate ?? '')
  const newest = (a: Item, b: Item) => compare(key(b), key(a))
  const tie = (a: Item, b: Item) =>
    itemTypes.indexOf(a.type) - itemTypes.indexOf(b.type) || compare(a.slug, b.slug)
  const collator = new Intl.Collator(language)
  const fit = (item: Item) => hits?.get(`${item.type}/${item.slug}`) ?? 0
  const orders = {
    newest,
    oldest: (a: Item, b: Item) => compare(key(a), key(b)),
    title: (a: Item, b: Item) => collator.compare(a.title, b.title),
    relevance: (a: Item, b: Item) => fit(b) - fit(a) || newest(a, b),
  }
  const order = orders[sortOf(query)]
  return (a: Item, b: Item): number => order(a, b) || tie(a, b)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
