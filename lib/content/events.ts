import { dayOf, endOfDay, hasTime, instantOf, type Day } from '../dates/calendar.ts'
import type { Item } from './types.ts'

/** The first and last day of an item that takes place, on its own calendar; undefined for all others. */
export function daysOf(item: Item): { first: Day; last: Day } | undefined {
  if (!item.startDate) return undefined
  return { first: dayOf(item.startDate), last: dayOf(item.endDate ?? item.startDate) }
}

const ends = new WeakMap<Item, number>()

/**
 * Whether an item that takes place has gone by: all-day, when its last day has ended in its zone; with times, at
 * its end, or, without one, when that day has ended. What does not take place is never past.
 */
export function isPast(item: Item, siteZone: string, now: Date): boolean {
  if (!item.startDate) return false
  let end = ends.get(item)
  if (end === undefined) {
    end = endOf(item, item.startDate, siteZone).getTime()
    ends.set(item, end)
  }
  return end <= now.getTime()
}

/** Whether an item that takes place is still to come or under way. */
export function isUpcoming(item: Item, siteZone: string, now: Date): boolean {
  return item.startDate !== undefined && !isPast(item, siteZone, now)
}

function endOf({ endDate, timezone }: Item, startDate: string, siteZone: string): Date {
  const zone = timezone ?? siteZone
  if (endDate && hasTime(endDate)) return instantOf(endDate, zone)
  return endOfDay(dayOf(endDate ?? startDate), zone)
}
