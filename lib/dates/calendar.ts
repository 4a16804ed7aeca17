import { TZDate } from '@date-fns/tz'
import { addDays } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { isValid } from 'date-fns/isValid'
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth'
import { parse } from 'date-fns/parse'

/** A day of the calendar, `YYYY-MM-DD` (ISO 8601-1, 5.2.2.1), without a zone. */
export type Day = string

/** A day, or a minute of a day on a wall clock: `YYYY-MM-DD` or `YYYY-MM-DDThh:mm`. */
export type Local = string

// Years before 1000 are slips of the finger here, and JavaScript reads the ones below 100 as 19xx.
const dayShape = /^[1-9]\d{3}-\d{2}-\d{2}$/
const minuteShape = /^[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}$/
const reference = new Date(2000, 0, 1)

/** Whether the text is a day that exists: `2020-02-29` is one, `2021-02-29` is not. */
export function isDay(text: string): boolean {
  return dayShape.test(text) && isValid(parse(text, 'yyyy-MM-dd', reference))
}

/** Whether the text is an existing day, or an existing day and minute, on a wall clock. */
export function isLocal(text: string): boolean {
  if (!minuteShape.test(text)) return isDay(text)
  return isDay(text.slice(0, 10)) && isValid(parse(text, "yyyy-MM-dd'T'HH:mm", reference))
}

/** Whether the platform knows the IANA time zone, `Europe/Brussels` for one. */
export function isZone(name: string): boolean {
  try {
    // Offsets such as +02:00 are accepted by Intl, but have no daylight saving: a place is wanted.
    return /^[A-Za-z]/.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== ''
  } catch {
    return false
  }
}

/** Whether a wall clock shows a minute, not only a day. */
export function hasTime(local: Local): boolean {
  return local.length > 10
}

/** The day part of a day or minute. */
export function dayOf(local: Local): Day {
  return local.slice(0, 10)
}

/** The day that an instant falls on in a zone. */
export function dayAt(instant: Date, zone: string): Day {
  const local = new TZDate(instant, zone)
  return toDay(local.getFullYear(), local.getMonth() + 1, local.getDate())
}

/** The first instant at which the zone's wall clock shows the minute (a day: its midnight). */
export function instantOf(local: Local, zone: string): Date {
  const [year = 0, month = 1, day = 1] = dayOf(local).split('-').map(Number)
  const [hour = 0, minute = 0] = hasTime(local) ? local.slice(11).split(':').map(Number) : []
  const instant = new TZDate(year, month - 1, day, hour, minute, zone).getTime()
  // Where clocks go back, a minute stands twice; the library may answer with the second one.
  const earlier = [60, 30].map((minutes) => instant - minutes * 60_000)
  return new Date(earlier.find((other) => sameWallClock(other, instant, zone)) ?? instant)
}

/** How often a zone's wall clock shows a minute: never where clocks go forward over it, twice where they go back. */
export function timesShown(local: Local, zone: string): 0 | 1 | 2 {
  const instant = instantOf(local, zone).getTime()
  const shown = new TZDate(instant, zone)
  const clock = [shown.getHours(), shown.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
  if (hasTime(local) && clock !== local.slice(11)) return 0
  const later = [60, 30].map((minutes) => instant + minutes * 60_000)
  return later.some((other) => sameWallClock(other, instant, zone)) ? 2 : 1
}

function sameWallClock(one: number, other: number, zone: string): boolean {
  const [a, b] = [new TZDate(one, zone), new TZDate(other, zone)]
  return a.getHours() === b.getHours() && a.getMinutes() === b.getMinutes()
}

/** The instant at which the zone's next day begins. */
export function endOfDay(day: Day, zone: string): Date {
  return instantOf(nextDay(day), zone)
}

/** The day after. */
export function nextDay(day: Day): Day {
  const next = addDays(parse(day, 'yyyy-MM-dd', reference), 1)
  return toDay(next.getFullYear(), next.getMonth() + 1, next.getDate())
}

/** How many days there are from the first to the last, both counted. */
export function countDays(first: Day, last: Day): number {
  return (
    differenceInCalendarDays(parse(last, 'yyyy-MM-dd', reference), parse(first, 'yyyy-MM-dd', reference)) + 1
  )
}

/** The last day of a month; months count from 1. */
export function lastOfMonth(year: number, month: number): Day {
  return toDay(year, month, lastDayOfMonth(new Date(year, month - 1, 1)).getDate())
}

/** A day from its numbers; months count from 1. The numbers are not checked. */
export function toDay(year: number, month: number, day: number): Day {
  const pad = (value: number, length: number) => String(value).padStart(length, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}
