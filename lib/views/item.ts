import { differenceInCalendarDays } from 'date-fns'
import { daysOf, isPast } from '../content/events.ts'
import { related } from '../content/related.ts'
import { collection } from '../content/registry.ts'
import { kinds } from '../content/kinds.ts'
import type { Hub } from '../content/store.ts'
import type { Item } from '../content/types.ts'
import { dayOf, endOfDay, hasTime, instantOf } from '../dates/calendar.ts'
import { timeInWords, zoneCity } from '../dates/words.ts'
import { collectionPath, documentPath } from '../urls.ts'
import { words } from '../words.ts'
import { cardOf, type CardView } from './card.ts'
import { dateOf, timeOf, type TimeView } from './date.ts'

export interface LinkView {
  label: string
  href: string
}

/** A file to download, with its format as far as its name tells: "PDF". */
export interface FileView extends LinkView {
  format?: string
}

/** Somewhere to go from an event; one of them at most is the page's call to action. */
export interface ActionView extends LinkView {
  isCall: boolean
}

/** A fact beside the prose: a date, text (what is added to a date), or links. */
export interface FactView {
  label: string
  text?: string
  time?: TimeView
  links?: LinkView[]
}

/** Everything an item's page says. */
export interface ItemView {
  card: CardView
  summary: string
  html: string
  trail: LinkView[]
  topics: LinkView[]
  facts: FactView[]
  /** What must be known first: withdrawn, cancelled, ended; a lead and the rest of the sentence. */
  notices: { lead: string; text: string }[]
  files: FileView[]
  /** Where to take part, register or watch, while it makes sense. */
  actions: ActionView[]
  related: CardView[]
}

/** What the page of an item shows. @throws when its body cannot be read */
export async function itemOf(item: Item, hub: Hub, now: Date): Promise<ItemView> {
  const { html } = await hub.body(item.type, item.slug)
  const { words: of } = collection(item.type)
  return {
    card: cardOf(item, hub, now),
    summary: item.summary,
    html,
    trail: [{ label: of.label, href: collectionPath(item.type) }],
    topics: topicLinks(item.topics, hub),
    facts: factsOf(item, hub),
    notices: noticesOf(item, hub, now),
    files: filesOf(item),
    actions: actionsOf(item, hub, now),
    related: related(item, hub, 3).map((other) => cardOf(other, hub, now)),
  }
}

function topicLinks(slugs: readonly string[], hub: Hub): LinkView[] {
  return slugs.flatMap((slug) => {
    const topic = hub.topic(slug)
    return topic ? [{ label: topic.title, href: documentPath('topics', slug) }] : []
  })
}

function factsOf(item: Item, hub: Hub): FactView[] {
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
  const value: unknown = item[field as keyof Item]
  if (value === undefined) return undefined
  switch (field) {
    case 'kind':
      return { text: kinds[value as keyof typeof kinds] }
    case 'doi':
      return { links: [{ label: String(value), href: `https://doi.org/${String(value)}` }] }
    case 'source':
      return item.source && { links: [{ label: item.source.name, href: item.source.url }] }
    case 'supersedes': {
      const older = hub.item(item.type, String(value))
      return older && { links: [{ label: older.title, href: documentPath(older.type, older.slug) }] }
    }
    case 'registrationCloses':
      return closingOf(String(value), item, hub)
    default:
      return { text: Array.isArray(value) ? words.and(value.map(String)) : String(value) }
  }
}

function closingOf(local: string, item: Item, { site }: Hub): Omit<FactView, 'label'> {
  const time = { ...timeOf(dayOf(local), site), dateTime: local }
  if (!hasTime(local)) return { time }
  const city = zoneCity(item.timezone ?? site.timezone)
  return { time, text: words.at(words.time(timeInWords(local, site.language), city)) }
}

function lengthOf(item: Item): number {
  const days = daysOf(item)
  return days ? differenceInCalendarDays(days.last, days.first) + 1 : 0
}

function filesOf({ files = [] }: Item): FileView[] {
  return files.map(({ label, href }) => {
    const format = /[^/]\.([a-z][a-z\d]{1,4})(?:[?#].*)?$/i.exec(href.replace(/^https:\/\/[^/]*/, ''))?.[1]
    return { label, href, ...(format !== undefined && { format: format.toUpperCase() }) }
  })
}

function noticesOf(item: Item, hub: Hub, now: Date): ItemView['notices'] {
  const { site } = hub
  const notices: ItemView['notices'] = []
  if (item.withdrawn) {
    notices.push({
      lead: words.withdrawn(timeOf(item.withdrawn.date, site).text),
      text: item.withdrawn.reason,
    })
  }
  const status = item.status ?? 'scheduled'
  if (status !== 'scheduled') {
    const before = item.previousStartDate
      ? words.previously(timeOf(dayOf(item.previousStartDate), site).text)
      : ''
    const text = [before, item.statusNote ?? ''].filter((part) => part !== '').join(' ')
    notices.push({ lead: words.statuses[status], text })
  }
  const tookPlace = status !== 'cancelled' && status !== 'postponed'
  if (tookPlace && isPast(item, site.timezone, now)) {
    notices.push({ lead: words.eventEnded, text: words.ranFrom(dateOf(item, site)?.text ?? '') })
  }
  return notices
}

function actionsOf(item: Item, hub: Hub, now: Date): ActionView[] {
  const over =
    item.status === 'cancelled' || item.withdrawn !== undefined || isPast(item, hub.site.timezone, now)
  const link = (label: string, href: string | undefined): LinkView[] => (href ? [{ label, href }] : [])
  const ahead = over
    ? []
    : [
        ...link(words.register, isClosed(item, hub, now) ? undefined : item.registrationUrl),
        ...link(words.online, item.onlineUrl),
      ]
  return [
    ...ahead.map((action, index) => ({ ...action, isCall: index === 0 })),
    ...link(words.recording, item.recordingUrl).map((action) => ({ ...action, isCall: false })),
  ]
}

function isClosed({ registrationCloses, timezone }: Item, { site }: Hub, now: Date): boolean {
  if (!registrationCloses) return false
  const zone = timezone ?? site.timezone
  const end = hasTime(registrationCloses)
    ? instantOf(registrationCloses, zone)
    : endOfDay(registrationCloses, zone)
  return end <= now
}
