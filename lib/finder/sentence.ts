import { lastOfMonth, type Day } from '../dates/calendar.ts'
import { dayInWords, monthInWords } from '../dates/words.ts'
import { collection, itemTypes, itemTypesWith, type ItemType } from '../content/registry.ts'
import type { Hub } from '../content/store.ts'
import { words } from '../words.ts'
import { vocabularyOf, type FacetName, type Scope } from './facets.ts'
import type { Query } from './query.ts'

const say = words.sentence

/** What a list shows, in words: "3 publications tagged economy", "No events tagged economy". */
export function sentenceOf(hub: Hub, scope: Scope, query: Query, total: number): string {
  if (total === 0) return words.nothing(phraseOf(hub, scope, query, 0))
  return `${words.number(total)} ${phraseOf(hub, scope, query, total)}`
}

/** The same without the number: "publications tagged economy". */
function phraseOf(hub: Hub, scope: Scope, query: Query, total: number): string {
  const parts = [
    noun(scope, query, total),
    query.kind.length > 0 ? say.kind(words.or(labels(hub, 'kind', query.kind))) : '',
    tagged(hub, scope, query),
    onTopics(hub, scope, query),
    query.lang.length > 0 ? say.language(words.or(labels(hub, 'lang', query.lang))) : '',
    period(query, hub.site.language),
    query.q !== '' ? say.matching(query.q) : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function noun(scope: Scope, query: Query, total: number): string {
  const chosen = scope.type ? [scope.type] : itemTypes.filter((type) => query.type.includes(type))
  const implied = chosen.length > 0 ? chosen : impliedTypes(query)
  const one = total === 1
  const nouns = implied.map((type) => (one ? collection(type).words.one : collection(type).words.many))
  const joined =
    nouns.length === 0 ? (one ? words.item.one : words.item.many) : one ? words.or(nouns) : words.and(nouns)
  if (query.when === 'upcoming') return say.upcoming(joined)
  return query.when === 'past' ? say.past(joined) : joined
}

// A kind or a time narrows to the types that have one, so that the sentence may name them.
function impliedTypes(query: Query): ItemType[] {
  if (query.when !== 'all') return itemTypesWith('startDate')
  return query.kind.length > 0 ? itemTypesWith('kind') : []
}

function labels(hub: Hub, facet: FacetName, values: readonly string[]): string[] {
  return vocabularyOf(hub)
    [facet].filter(({ value }) => values.includes(value))
    .map(({ label }) => label)
}

function tagged(hub: Hub, scope: Scope, query: Query): string {
  const chosen = words.or(labels(hub, 'tag', query.tag))
  if (scope.tag === undefined) return chosen === '' ? '' : say.tagged(chosen)
  const own = hub.tag(scope.tag)?.title ?? scope.tag
  return chosen === '' ? say.tagged(own) : say.andTagged(own, chosen)
}

function onTopics(hub: Hub, scope: Scope, query: Query): string {
  const chosen = words.or(labels(hub, 'topic', query.topic))
  if (scope.topic === undefined) return chosen === '' ? '' : say.on(chosen)
  const own = hub.topic(scope.topic)?.title ?? scope.topic
  return chosen === '' ? say.on(own) : say.andOn(own, chosen)
}

function period(query: Query, language: string): string {
  const from = query.from?.day
  const to = query.to?.day
  if (from && to) {
    if (from === to) return say.onDay(dayInWords(from, language))
    const whole = wholePeriod(from, to, language)
    return whole
      ? say.within(whole)
      : say.between(boundInWords(from, 'from', language), boundInWords(to, 'to', language))
  }
  if (from) return say.since(boundInWords(from, 'from', language))
  return to ? say.until(boundInWords(to, 'to', language)) : ''
}

/** A bound in the fewest words: "2020" for its first or last day, "May 2020" for a month's, else the day. */
export function boundInWords(day: Day, bound: 'from' | 'to', language: string): string {
  const [year = '', month = ''] = day.split('-')
  if (day === (bound === 'from' ? `${year}-01-01` : `${year}-12-31`)) return year
  const edge = bound === 'from' ? `${year}-${month}-01` : lastOfMonth(Number(year), Number(month))
  return day === edge ? monthInWords(day, language) : dayInWords(day, language)
}

function wholePeriod(from: Day, to: Day, language: string): string | undefined {
  const [first, last] = [boundInWords(from, 'from', language), boundInWords(to, 'to', language)]
  return first === last ? first : undefined
}
