import { daysOf } from '../content/events.ts'
import { kinds } from '../content/kinds.ts'
import { collection } from '../content/registry.ts'
import type { Hub } from '../content/store.ts'
import type { Item } from '../content/types.ts'
import { countDays, dayOf, hasTime } from '../dates/calendar.ts'
import { timeInWords, zoneCity } from '../dates/words.ts'
import { documentPath } from '../urls.ts'
import { words } from '../words.ts'
import { dateOf, timeOf, type TimeView } from './date.ts'
import { filesOf } from './files.ts'
import type { LinkView } from './link.ts'

/** A fact beside the prose: a date, text (what is added to a date), or links. */
export interface FactView {
  label: string
  text?: string
  time?: TimeView
  links?: LinkView[]
}

/** Topics as links. */
export function topicLinks(slugs: readonly string[], hub: Hub): LinkView[] {
  return slugs.flatMap((slug) => {
    const topic = hub.topic(slug)
    return topic ? [{ label: topic.title, href: documentPath('topics', slug) }] : []
  })
}

/** The facts of an item, its dates first, then those that its collection declares. */
export function factsOf(item: Item, hub: Hub): FactView[] {
  const { site } = hub
  const date = dateOf(item, site)
  const facts: FactView[] = []
  if (item.startDate && date) {
    const length = lengthOf(item)
    facts.push({ label: words.whenFact, time: date, ...(length > 1 && { text: `(${words.days(length)})` }) })
    if (date.times) facts.push({ label: words.timeFact, text: date.times })
  }
  if (item.date) facts.push({ label: words.published, time: timeOf(item.date, site) })
  if (item.updated) facts.push({ label: words.updated, time: timeOf(item.updated, site) })
  for (const [field, label] of Object.entries(collection(item.type).facts)) {
    const fact = factOf(field, item, hub)
    if (fact) facts.push({ label, ...fact })
  }
  // The programme of an event has a format, the event has none.
  const formats = item.startDate ? [] : [...new Set(filesOf(item).flatMap(({ format }) => format ?? []))]
  if (formats.length > 0) facts.push({ label: words.format, text: formats.join(', ') })
  const topics = topicLinks(item.topics, hub)
  if (topics.length > 0) facts.push({ label: words.facets.topic, links: topics })
  return facts
}

// A field that no rule below knows is shown as it is written, so that a new collection's facts need no code.
function factOf(field: string, item: Item, hub: Hub): Omit<FactView, 'label'> | undefined {
  switch (field) {
    case 'kind':
      return item.kind && { text: kinds[item.kind] }
    case 'doi':
      return item.doi ? { links: [{ label: item.doi, href: `https://doi.org/${item.doi}` }] } : undefined
    case 'source':
      return item.source && { links: [{ label: item.source.name, href: item.source.url }] }
    case 'supersedes': {
      const older = item.supersedes === undefined ? undefined : hub.item(item.type, item.supersedes)
      return older && { links: [{ label: older.title, href: documentPath(older.type, older.slug) }] }
    }
    case 'registrationCloses':
      return item.registrationCloses === undefined ? undefined : closingOf(item.registrationCloses, item, hub)
    default: {
      const text = inWords(item[field as keyof Item])
      return text === undefined ? undefined : { text }
    }
  }
}

function inWords(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return Array.isArray(value) ? words.and(value.flatMap((entry) => inWords(entry) ?? [])) : undefined
}

function closingOf(local: string, item: Item, { site }: Hub): Omit<FactView, 'label'> {
  const time = { ...timeOf(dayOf(local), site), dateTime: local }
  if (!hasTime(local)) return { time }
  const city = zoneCity(item.timezone ?? site.timezone)
  return { time, text: words.at(words.time(timeInWords(local, site.language), city)) }
}

function lengthOf(item: Item): number {
  const days = daysOf(item)
  return days ? countDays(days.first, days.last) : 0
}
