import type { Hub } from '../content/store.ts'
import { swapBounds } from '../finder/changes.ts'
import { vocabularyOf, type Scope } from '../finder/facets.ts'
import { find, type Result } from '../finder/find.ts'
import {
  isBackwards,
  isFiltered,
  listAddress,
  longestText,
  pageSize,
  readQuery,
  sortOf,
  type Query,
} from '../finder/query.ts'
import { sentenceOf } from '../finder/sentence.ts'
import { collectionPath, documentPath, searchPath } from '../urls.ts'
import { words } from '../words.ts'
import { cardOf, type CardView } from './card.ts'
import { boundView, chipsOf, facetView, hiddenOf, type BoundView, type FacetView } from './filters.ts'
import { hueOf } from './hues.ts'
import { pageLinks, type PageLinks } from './pagination.ts'

/** A filter that is on, and the address of the list without it. */
interface ChipView {
  label: string
  href: string
}

/** Everything a list's page says. */
export interface ListView {
  path: string
  /** What is shown, in words; also the page's title. */
  heading: string
  total: number
  /** "1–20 of 57, newest first"; empty for an empty list. */
  range: string
  cards: CardView[]
  chips: ChipView[]
  clearHref: string
  facets: FacetView[]
  bounds: BoundView[]
  text: { value: string; cut: boolean }
  /** State that the form must carry along although it has no control for it. */
  hidden: { name: string; value: string }[]
  /** For dates the wrong way round: the address with them exchanged. */
  swapHref: string | undefined
  /** Nothing found: for each filter, what dropping it would give. */
  alternatives: { label: string; href: string; result: string }[]
  pagination: PageLinks
  /** The page asked for lies past the last one. */
  isPastTheEnd: boolean
  isFiltered: boolean
  /** Added to the addresses of other states, where the list does not stand at the top of its page. */
  fragment: '' | '#hub-list'
  /** The tag whose list this is: what draws and colours its page. */
  tag: { slug: string; hue: number } | undefined
  /** The canonical address of this state. */
  address: string
}

// Each alternative is a search of its own, and an address may hold any number of filters.
const mostAlternatives = 12

/** The path of the list with a scope. */
export function listPath({ type, tag, topic }: Scope): string {
  if (type) return collectionPath(type)
  if (tag) return documentPath('tags', tag)
  return topic ? documentPath('topics', topic) : searchPath
}

/** Reads an address's parameters and finds what the list shows for them. */
export function listOf(hub: Hub, scope: Scope, params: URLSearchParams, now: Date): ListView {
  const vocabulary = vocabularyOf(hub)
  const { query } = readQuery(params, { scope, vocabulary, today: hub.today })
  const result = find(hub, scope, query, now)
  const path = listPath(scope)
  const to = (other: Query) => listAddress(path, other)
  const isPastTheEnd = query.page > result.pages
  const chips = chipsOf(hub, scope, query)
  return {
    path,
    heading: sentenceOf(hub, scope, query, result.total),
    total: result.total,
    range: rangeOf(query, result),
    cards: result.items.map((item) => cardOf(item, hub, now)),
    chips: chips.map(({ label, without }) => ({ label, href: to(without) })),
    clearHref: path,
    facets: result.facets.flatMap((facet) => facetView(facet, hub)),
    bounds: [boundView('from', query.from, query), boundView('to', query.to, query)],
    text: { value: query.q, cut: [...query.q].length >= longestText - 1 },
    hidden: hiddenOf(scope, query),
    swapHref: isBackwards(query) ? to(swapBounds(query, scope)) : undefined,
    alternatives:
      result.total > 0
        ? []
        : chips.slice(0, mostAlternatives).map(({ label, without }) => {
            const { total } = find(hub, scope, without, now)
            return { label, href: to(without), result: sentenceOf(hub, scope, without, total) }
          }),
    pagination: pageLinks(query.page, result.pages, (page) => to({ ...query, page })),
    isPastTheEnd,
    isFiltered: isFiltered(query),
    fragment: scope.topic === undefined ? '' : '#hub-list',
    tag: scope.tag === undefined ? undefined : { slug: scope.tag, hue: hueOf(scope.tag, hub.site) },
    address: to(query),
  }
}

function rangeOf(query: Query, result: Result): string {
  if (result.items.length === 0) return ''
  const first = (query.page - 1) * pageSize + 1
  return words.range(first, first + result.items.length - 1, result.total, words.sorts[sortOf(query)])
}
