import { daysOf } from '../content/events.ts'
import type { Item } from '../content/types.ts'
import { dayOf, hasTime } from '../dates/calendar.ts'
import { dateBlock, dayAndMonth, dayInWords, daysInWords, timeInWords, zoneCity } from '../dates/words.ts'
import type { Site } from '../site.ts'
import { words } from '../words.ts'

/** A date for `<time>`: machine-readable, and in words. */
export interface TimeView {
  dateTime: string
  text: string
}

/** When an item appeared or takes place. */
export interface DateView extends TimeView {
  /** The last day, where there is a range. */
  end?: string
  /** Times of day in the place's zone, in words: "9:00–17:30, Brussels time". */
  times?: string
  block?: { days: string; rest: string }
}

/** The date of an item that lists show: its days for what takes place, else its publication date. */
export function dateOf(item: Item, site: Site): DateView | undefined {
  const days = daysOf(item)
  if (days && item.startDate) {
    const { first, last } = days
    const times = timesOf(item.startDate, item.endDate, item.timezone ?? site.timezone, site.language)
    return {
      dateTime: item.startDate,
      text: daysInWords(first, last, site.language),
      ...(last !== first && { end: last }),
      ...(times && { times }),
      block: dateBlock(first, last, site.language),
    }
  }
  return item.date ? timeOf(item.date, site) : undefined
}

/** A day for `<time>`. */
export function timeOf(day: string, site: Site): TimeView {
  return { dateTime: day, text: dayInWords(day, site.language) }
}

function timesOf(start: string, end: string | undefined, zone: string, language: string): string | undefined {
  if (!hasTime(start)) return undefined
  const from = timeInWords(start, language)
  if (!end || !hasTime(end)) return words.time(from, zoneCity(zone))
  const to = timeInWords(end, language)
  if (dayOf(start) === dayOf(end)) return words.time(`${from}–${to}`, zoneCity(zone))
  // Two times alone would read as if they held on each of the days.
  const [first, last] = [dayAndMonth(start, language), dayAndMonth(end, language)]
  return words.time(words.span(first, from, last, to), zoneCity(zone))
}
