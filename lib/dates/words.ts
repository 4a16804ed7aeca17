import { dayOf, hasTime, type Day, type Local } from './calendar.ts'

// Everything is formatted as if it were UTC: a day or a wall clock has no zone of its own to convert from.
const atUtc = (local: Local) => new Date(hasTime(local) ? `${local}:00Z` : `${local}T00:00:00Z`)

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options)
  let found = formatters.get(key)
  if (!found) {
    // Plain `en` would be written the American way, which puts the month before the day.
    found = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' })
    formatters.set(key, found)
  }
  return found
}

const long: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' }

/** A day in words: "9 July 2020". */
export function dayInWords(day: Day, language: string): string {
  return formatter(language, long).format(atUtc(dayOf(day)))
}

/** A day without its year: "9 July". */
export function dayAndMonth(day: Day, language: string): string {
  return formatter(language, { day: 'numeric', month: 'long' }).format(atUtc(dayOf(day)))
}

/** A month in words: "July 2020". */
export function monthInWords(day: Day, language: string): string {
  return formatter(language, { month: 'long', year: 'numeric' }).format(atUtc(dayOf(day)))
}

/** Days from first to last in words: "27–30 October 2020", "30 June – 2 July 2020". */
export function daysInWords(first: Day, last: Day, language: string): string {
  const words = tidy(formatter(language, long).formatRange(atUtc(dayOf(first)), atUtc(dayOf(last))))
  // Two numbers of one month are set close, whatever the locale's data says: "27–30".
  return words.replace(/(\d\.?) – (?=\d+\.? \p{L}+ \d{4}$)/u, (whole, day: string) =>
    first.slice(0, 7) === last.slice(0, 7) ? `${day}–` : whole,
  )
}

/** The two lines of a date block: the days ("27–30", "30 Jun – 2 Jul"), and the month or year under them. */
export function dateBlock(first: Day, last: Day, language: string): { days: string; rest: string } {
  const sameMonth = first.slice(0, 7) === last.slice(0, 7)
  if (sameMonth) {
    const numbers = [first, last].map((day) => String(Number(day.slice(8, 10))))
    const days = first === last ? numbers[0] : numbers.join('–')
    return { days: days ?? '', rest: monthInWords(first, language) }
  }
  const short: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' }
  const sameYear = first.slice(0, 4) === last.slice(0, 4)
  const years = sameYear ? first.slice(0, 4) : `${first.slice(0, 4)}–${last.slice(0, 4)}`
  const days = tidy(
    `${formatter(language, short).format(atUtc(first))} – ${formatter(language, short).format(atUtc(last))}`,
  )
  return { days, rest: years }
}

/** A minute's time of day: "9:00". */
export function timeInWords(local: Local, language: string): string {
  const text = formatter(language, { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).format(
    atUtc(local),
  )
  return text.replace(/^0(?=\d:)/, '')
}

/** The city of a zone, as people say it: "Brussels time" is made of "Brussels". */
export function zoneCity(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

// CLDR sets thin spaces around the dash of a range; ordinary spaces wrap and copy as people expect.
function tidy(text: string): string {
  return text.replace(/[\u2009\u202f\u00a0]/g, ' ')
}
