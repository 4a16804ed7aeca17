import { isPast } from '../content/events.ts'
import type { Hub } from '../content/store.ts'
import type { Item } from '../content/types.ts'
import { dayOf, endOfDay, hasTime, instantOf } from '../dates/calendar.ts'
import { words } from '../words.ts'
import { dateOf, timeOf } from './date.ts'
import type { LinkView } from './link.ts'

/** What must be known first: a lead, and the rest of the sentence. */
export interface NoticeView {
  lead: string
  text: string
}

/** Somewhere to go from an event; one of them at most is the page's call to action. */
export interface ActionView extends LinkView {
  isCall: boolean
}

/** What must be known before an item is read: withdrawn, cancelled, moved, ended. */
export function noticesOf(item: Item, hub: Hub, now: Date): NoticeView[] {
  const { site } = hub
  const notices: NoticeView[] = []
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

/** Where to take part, register or watch, while it makes sense. */
export function actionsOf(item: Item, hub: Hub, now: Date): ActionView[] {
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
