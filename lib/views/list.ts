import type { Hub } from '../content/store.ts'
import { facetNames, isTimed, vocabularyOf, type FacetName, type Scope } from '../finder/facets.ts'
import { find, type Result } from '../finder/find.ts'
import { changeQuery, dropBound, swapBounds, toggle } from '../finder/changes.ts'
import {
  emptyQuery,
  isBackwards,
  isFiltered,
  listAddress,
  longestText,
  pageSize,
  readQuery,
  sortOf,
  writeQuery,
  type Bound,
  type Query,
} from '../finder/query.ts'
import { boundInWords, sentenceOf } from '../finder/sentence.ts'
import { collectionPath, documentPath, searchPath } from '../urls.ts'
import { words } from '../words.ts'
import { cardOf, type CardView } from './card.ts'
import { hueOf } from './hues.ts'
import { pageLinks, type PageLinks } from './pagination.ts'

export interface OptionView {
  value: string
  label: string
  count: number
  selected: boolean
  /** Nothing would be found, and it is not chosen: shown, but not to be chosen. */
  disabled: boolean
  hue: number | undefined
}

export interface FacetView {
  name: FacetName
  label: string
  options: OptionView[]
}

/** A filter that is on, and the address of the list without it. */
interface ChipView {
  label: string
  href: string
}

export interface BoundView {
  name: 'from' | 'to'
  label: string
  value: string
  error: string | undefined
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
        : chips.map(({ label, without }) => {
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

function facetView({ name, options }: Result['facets'][number], hub: Hub): FacetView[] {
  const shown = options.map((option) => ({
    ...option,
    disabled: option.count === 0 && !option.selected,
    hue: name === 'tag' ? hueOf(option.value, hub.site) : undefined,
  }))
  // Kind and language have no controls of their own yet, and one value alone leaves nothing to choose.
  const isShown = (name === 'type' || name === 'tag' || name === 'topic') && shown.length > 0
  const isChoice = shown.length > 1 || shown.some(({ selected }) => selected)
  return isShown && isChoice ? [{ name, label: words.facets[name], options: shown }] : []
}

interface Chip {
  label: string
  without: Query
}

function chipsOf(hub: Hub, scope: Scope, query: Query): Chip[] {
  const { language } = hub.site
  const vocabulary = vocabularyOf(hub)
  const facets = facetNames.flatMap((name) =>
    vocabulary[name]
      .filter(({ value }) => query[name].includes(value))
      .map(({ value, label }) => ({ label, without: toggle(query, name, value, scope) })),
  )
  const bounds = (['from', 'to'] as const).flatMap((name): Chip[] => {
    const bound = query[name]
    if (!bound) return []
    const said = bound.day ? boundInWords(bound.day, name, language) : bound.text
    return [
      {
        label: name === 'from' ? words.fromChip(said) : words.toChip(said),
        without: dropBound(query, name, scope),
      },
    ]
  })
  const text =
    query.q === '' ? [] : [{ label: words.quoted(query.q), without: changeQuery(query, { q: '' }, scope) }]
  const when =
    query.when === 'all'
      ? []
      : [{ label: words.when[query.when], without: changeQuery(query, { when: 'all' }, scope) }]
  return [...facets, ...bounds, ...text, ...when]
}

function boundView(name: 'from' | 'to', bound: Bound | undefined, query: Query): BoundView {
  const error =
    bound && !bound.day
      ? words.dateUnread
      : name === 'to' && isBackwards(query)
        ? words.datesBackwards
        : undefined
  return { name, label: name === 'from' ? words.fromField : words.toField, value: bound?.text ?? '', error }
}

function hiddenOf(scope: Scope, query: Query): { name: string; value: string }[] {
  // What has no control is written as the address would hold it, without what the form's own fields say.
  const { kind, lang, when } = query
  const carried: Query = {
    ...emptyQuery,
    kind,
    lang,
    when: isTimed(scope) ? when : 'all',
    ...(query.sort && { sort: query.sort }),
  }
  return [...new URLSearchParams(writeQuery(carried))].map(([name, value]) => ({ name, value }))
}
