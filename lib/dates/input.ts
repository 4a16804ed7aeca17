import { addDays } from 'date-fns/addDays'
import { isValid } from 'date-fns/isValid'
import { parse } from 'date-fns/parse'
import { isDay, lastOfMonth, toDay, type Day } from './calendar.ts'

// Dates as people write them, the day before the month. Each shape is a regular expression with named groups.
const shapes = [
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})$/,
  /^(?<day>\d{1,2})[./\-\s](?<month>\d{1,2})[./\-\s](?<year>\d{4}|\d{2})$/,
  /^(?<day>\d{1,2})\.?\s+(?<name>\p{L}+)\.?,?\s+(?<year>\d{4})$/u,
  /^(?<name>\p{L}+)\.?,?\s+(?<year>\d{4})$/u,
  /^(?<year>\d{4})-(?<month>\d{1,2})$/,
  /^(?<month>\d{1,2})[./](?<year>\d{4})$/,
  /^(?<year>\d{4})$/,
]

const named = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
])

/**
 * Reads a date as a person may write it: `2020-07-09`, `9/7/2020`, `9.7.20`, `9 July 2020`, `Jul 2020`, `2020`,
 * `today`. A year or a month stands for its first day as a lower bound, for its last day as an upper one.
 * @param today the day in the site's zone, for `today` and its neighbours
 * @returns the day, or undefined when the text is no date
 */
export function readDay(text: string, bound: 'from' | 'to', today: Day): Day | undefined {
  const words = text.trim().toLowerCase()
  const away = named.get(words)
  if (away !== undefined) return move(today, away)
  for (const shape of shapes) {
    const groups = shape.exec(words)?.groups
    if (!groups) continue
    const { year: years = '', month, name, day } = groups
    const months = name === undefined ? Number(month ?? (bound === 'from' ? 1 : 12)) : monthNamed(name)
    if (months === undefined || months < 1 || months > 12) continue
    const year = Number(years.length === 2 ? `20${years}` : years)
    const whole = bound === 'from' ? toDay(year, months, 1) : lastOfMonth(year, months)
    const found = day === undefined ? whole : toDay(year, months, Number(day))
    if (isDay(found)) return found
  }
  return undefined
}

function monthNamed(name: string): number | undefined {
  for (const form of ['MMMM', 'MMM']) {
    const date = parse(name === 'sept' ? 'sep' : name, form, new Date(2000, 0, 1))
    if (isValid(date)) return date.getMonth() + 1
  }
  return undefined
}

function move(day: Day, days: number): Day {
  const date = addDays(parse(day, 'yyyy-MM-dd', new Date(2000, 0, 1)), days)
  return toDay(date.getFullYear(), date.getMonth() + 1, date.getDate())
}
