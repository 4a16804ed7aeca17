import type { Day } from '../dates/calendar.ts'
import { readDay } from '../dates/input.ts'
import { facetNames, isOpen, isTimed, type FacetName, type Scope, type Vocabulary } from './facets.ts'

// The one maker and reader of a list's query. Reading never throws, writing is canonical: each state of a list
// has one address.

export const sorts = ['newest', 'oldest', 'relevance', 'title'] as const
export const whens = ['upcoming', 'past', 'all'] as const
export const pageSize = 20
export const longestText = 512
const longestDate = 64

export type Sort = (typeof sorts)[number]
type When = (typeof whens)[number]

/** A bound as it stands in the address; without `day` it could not be read, and filters nothing. */
export interface Bound {
  text: string
  day?: Day
}

/** The state of a list. `sort` is set only when it differs from the default of the rest. */
export interface Query extends Readonly<Record<FacetName, readonly string[]>> {
  from?: Bound
  to?: Bound
  q: string
  sort?: Sort
  when: When
  page: number
}

/** What a query is read against: the list it belongs to, the known values, and today in the site's zone. */
export interface Context {
  scope: Scope
  vocabulary: Vocabulary
  today: Day
}

/** A parameter that reading left out, or could not make sense of. */
export interface Refusal {
  name: string
  value: string
  reason: 'name' | 'value' | 'date'
}

export const emptyQuery: Query = {
  type: [],
  tag: [],
  topic: [],
  kind: [],
  lang: [],
  q: '',
  when: 'all',
  page: 1,
}

const names = [...facetNames, 'from', 'to', 'q', 'sort', 'when', 'page']

/** Reads any parameters as the nearest state of the list. What could not be kept is named in `refused`. */
export function readQuery(params: URLSearchParams, context: Context): { query: Query; refused: Refusal[] } {
  const refused: Refusal[] = []
  const facet = (name: FacetName) => {
    const known = context.vocabulary[name]
    return params.getAll(name).filter((value) => {
      if (value === '') return false
      if (known.some((option) => option.value === value)) return true
      refused.push({ name, value, reason: 'value' })
      return false
    })
  }
  const choice = <T extends string>(name: string, values: readonly T[]): T | undefined => {
    const given = params.getAll(name).filter((value) => value !== '')
    const wrong = given.filter((value) => !(values as readonly string[]).includes(value))
    refused.push(...wrong.map((value) => ({ name, value, reason: 'value' as const })))
    return given.find((value): value is T => (values as readonly string[]).includes(value))
  }
  const bound = (name: 'from' | 'to'): { [K in typeof name]?: Bound } => {
    const text = cut(tidy(params.getAll(name).find((value) => tidy(value) !== '') ?? ''), longestDate)
    if (text === '') return {}
    const day = readDay(text, name, context.today)
    if (day === undefined) refused.push({ name, value: text, reason: 'date' })
    return { [name]: day === undefined ? { text } : { text: day, day } }
  }
  const page = pageOf(params, refused)
  for (const name of new Set(params.keys())) {
    if (!names.includes(name)) refused.push({ name, value: params.get(name) ?? '', reason: 'name' })
  }
  const sort = choice('sort', sorts)
  const query: Query = {
    type: facet('type'),
    tag: facet('tag'),
    topic: facet('topic'),
    kind: facet('kind'),
    lang: facet('lang'),
    ...bound('from'),
    ...bound('to'),
    q: textOf(params.getAll('q').find((value) => textOf(value) !== '') ?? ''),
    ...(sort && { sort }),
    when: choice('when', whens) ?? 'all',
    page,
  }
  return { query: normalize(query, context.scope), refused }
}

/** A state's parameters, canonical: in order, sorted, each once, defaults left out; empty for the plain list. */
export function writeQuery(query: Query): string {
  const params = new URLSearchParams()
  for (const name of facetNames) for (const value of query[name]) params.append(name, value)
  if (query.from) params.append('from', query.from.text)
  if (query.to) params.append('to', query.to.text)
  if (query.q !== '') params.append('q', query.q)
  if (query.sort) params.append('sort', query.sort)
  if (query.when !== 'all') params.append('when', query.when)
  if (query.page > 1) params.append('page', String(query.page))
  return params.toString()
}

/** The address of a state of the list at a path. */
export function listAddress(path: string, query: Query): string {
  const search = writeQuery(query)
  return search === '' ? path : `${path}?${search}`
}

/** The order in which a list stands: the one chosen, or the default of the rest of the query. */
export function sortOf(query: Query): Sort {
  return query.sort ?? defaultSort(query)
}

function defaultSort({ q, when }: Pick<Query, 'q' | 'when'>): Sort {
  if (q !== '') return 'relevance'
  return when === 'upcoming' ? 'oldest' : 'newest'
}

/** Brings a state into its one canonical form on a list. */
export function normalize(query: Query, scope: Scope): Query {
  const own = (name: FacetName) => (name === 'tag' ? scope.tag : name === 'topic' ? scope.topic : undefined)
  const facet = (name: FacetName) =>
    isOpen(name, scope) ? [...new Set(query[name])].filter((value) => value !== own(name)).sort() : []
  const { sort, ...rest } = query
  const when = isTimed(scope) ? query.when : 'all'
  const isDefault = sort === undefined || sort === defaultSort({ q: query.q, when })
  const isIdle = sort === 'relevance' && query.q === ''
  return {
    ...rest,
    type: facet('type'),
    tag: facet('tag'),
    topic: facet('topic'),
    kind: facet('kind'),
    lang: facet('lang'),
    ...(!isDefault && !isIdle && { sort }),
    when,
  }
}

function pageOf(params: URLSearchParams, refused: Refusal[]): number {
  const given = params.getAll('page').filter((value) => value !== '')
  const pages = given.map((value) => {
    const page = /^\d+$/.test(value) ? Math.min(Number(value), Number.MAX_SAFE_INTEGER) : 0
    if (page < 1) refused.push({ name: 'page', value, reason: 'value' })
    return page
  })
  return pages.find((page) => page > 1) ?? 1
}

/** Search words as the address holds them: NFC, single spaces, no control characters, 512 code points at most. */
function textOf(value: string): string {
  return cut(tidy(value), longestText)
}

function tidy(value: string): string {
  return value
    .toWellFormed()
    .replace(/[^\P{Cc}\s]/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
}

function cut(value: string, length: number): string {
  const points = [...value]
  return points.length <= length ? value : points.slice(0, length).join('').trim()
}

/** Whether both bounds are read, and the first lies after the last: nothing can fall between. */
export function isBackwards({ from, to }: Query): boolean {
  return from?.day !== undefined && to?.day !== undefined && from.day > to.day
}

/** Whether anything but the page is set. */
export function isFiltered(query: Query): boolean {
  return writeQuery({ ...query, page: 1 }) !== ''
}
