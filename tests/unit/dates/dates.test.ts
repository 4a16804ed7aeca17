import { describe, expect, it } from 'vitest'
import {
  dayAt,
  endOfDay,
  instantOf,
  isDay,
  isLocal,
  isZone,
  lastOfMonth,
  nextDay,
} from '../../../lib/dates/calendar.ts'
import { dateBlock, dayInWords, daysInWords, timeInWords } from '../../../lib/dates/words.ts'
import { readDay } from '../../../lib/dates/input.ts'

describe('days of the calendar', () => {
  it.each([
    ['2020-02-29', true],
    ['2021-02-29', false],
    ['2020-02-30', false],
    ['2020-13-01', false],
    ['2020-00-10', false],
    ['2020-7-9', false],
    ['0999-01-01', false],
    ['2020-07-09T10:00', false],
    ['２０２０-07-09', false],
    ['', false],
  ])('%s: %s', (text, wanted) => expect(isDay(text)).toBe(wanted))

  it.each([
    ['2020-10-27', true],
    ['2020-10-27T09:00', true],
    ['2020-10-27T24:00', false],
    ['2020-10-27T09:60', false],
    ['2020-10-27 09:00', false],
    ['2020-10-27T09:00Z', false],
    ['2020-02-30T09:00', false],
  ])('%s as a day or minute: %s', (text, wanted) => expect(isLocal(text)).toBe(wanted))

  it.each([
    ['Europe/Brussels', true],
    ['UTC', true],
    ['Mars/Crater', false],
    ['+02:00', false],
    ['', false],
  ])('zone %s: %s', (text, wanted) => expect(isZone(text)).toBe(wanted))

  it('knows the next day and the last of a month', () => {
    expect(nextDay('2020-02-28')).toBe('2020-02-29')
    expect(nextDay('2020-12-31')).toBe('2021-01-01')
    expect(lastOfMonth(2020, 2)).toBe('2020-02-29')
  })
})

describe('instants', () => {
  // Brussels is one hour ahead of UTC in winter, two in summer; clocks go forward on 29 March 2020 at 2:00
  // and back on 25 October 2020 at 3:00.
  it.each([
    ['2020-01-15T12:00', 'Europe/Brussels', '2020-01-15T11:00:00.000Z'],
    ['2020-07-15T12:00', 'Europe/Brussels', '2020-07-15T10:00:00.000Z'],
    ['2020-07-15', 'Europe/Brussels', '2020-07-14T22:00:00.000Z'],
    ['2020-03-29T02:30', 'Europe/Brussels', '2020-03-29T01:30:00.000Z'],
    ['2020-10-25T02:30', 'Europe/Brussels', '2020-10-25T00:30:00.000Z'],
    ['2020-10-25T03:00', 'Europe/Brussels', '2020-10-25T02:00:00.000Z'],
    ['2020-07-15T12:00', 'America/New_York', '2020-07-15T16:00:00.000Z'],
    ['2020-07-15T12:00', 'Asia/Kolkata', '2020-07-15T06:30:00.000Z'],
  ])('%s in %s is %s', (local, zone, wanted) => {
    expect(instantOf(local, zone).toISOString()).toBe(wanted)
  })

  it.each([
    ['2020-10-25', '2020-10-25T23:00:00.000Z'],
    ['2020-03-29', '2020-03-29T22:00:00.000Z'],
    ['2020-12-31', '2020-12-31T23:00:00.000Z'],
  ])('the day %s ends in Brussels at %s', (day, wanted) => {
    expect(endOfDay(day, 'Europe/Brussels').toISOString()).toBe(wanted)
  })

  it.each([
    ['2020-07-08T21:59:59Z', '2020-07-08'],
    ['2020-07-08T22:00:00Z', '2020-07-09'],
    ['2020-12-31T22:59:59Z', '2020-12-31'],
    ['2020-12-31T23:00:00Z', '2021-01-01'],
  ])('%s is in Brussels on %s', (instant, day) => {
    expect(dayAt(new Date(instant), 'Europe/Brussels')).toBe(day)
  })
})

describe('dates in words', () => {
  it.each([
    ['2020-07-09', '2020-07-09', '9 July 2020'],
    ['2020-10-27', '2020-10-30', '27–30 October 2020'],
    ['2020-06-30', '2020-07-02', '30 June – 2 July 2020'],
    ['2020-12-30', '2021-01-02', '30 December 2020 – 2 January 2021'],
    ['2020-10-27T09:00', '2020-10-27T17:30', '27 October 2020'],
  ])('%s to %s: %s', (first, last, wanted) => {
    expect(daysInWords(first, last, 'en')).toBe(wanted)
  })

  it('speaks the language of the site', () => {
    expect(dayInWords('2020-07-09', 'fr')).toBe('9 juillet 2020')
    expect(daysInWords('2020-10-27', '2020-10-30', 'de')).toBe('27.–30. Oktober 2020')
  })

  it.each([
    ['2020-10-27', '2020-10-30', '27–30', 'October 2020'],
    ['2020-10-05', '2020-10-05', '5', 'October 2020'],
    ['2020-06-30', '2020-07-02', '30 Jun – 2 Jul', '2020'],
    ['2020-12-30', '2021-01-02', '30 Dec – 2 Jan', '2020–2021'],
  ])('the block of %s to %s', (first, last, days, rest) => {
    expect(dateBlock(first, last, 'en')).toEqual({ days, rest })
  })

  it.each([
    ['2020-10-27T09:00', '9:00'],
    ['2020-10-27T17:30', '17:30'],
    ['2020-10-27T00:05', '0:05'],
  ])('%s is %s', (local, wanted) => expect(timeInWords(local, 'en')).toBe(wanted))
})

describe('days as people write them', () => {
  it.each([
    ['2020-07-09', 'from', '2020-07-09'],
    ['2020-7-9', 'from', '2020-07-09'],
    ['9/7/2020', 'from', '2020-07-09'],
    ['21/01/2020', 'to', '2020-01-21'],
    ['21.1.20', 'from', '2020-01-21'],
    ['9 July 2020', 'from', '2020-07-09'],
    ['9 jul. 2020', 'to', '2020-07-09'],
    ['Jan 2020', 'from', '2020-01-01'],
    ['january 2020', 'to', '2020-01-31'],
    ['Sept 2020', 'to', '2020-09-30'],
    ['2020-02', 'to', '2020-02-29'],
    ['02/2020', 'from', '2020-02-01'],
    ['2020', 'from', '2020-01-01'],
    ['2020', 'to', '2020-12-31'],
    [' Today ', 'from', '2026-06-15'],
    ['yesterday', 'to', '2026-06-14'],
    ['30/02/2020', 'from', undefined],
    ['2020-02-30', 'from', undefined],
    ['13/13/2020', 'from', undefined],
    ['soon', 'from', undefined],
    ['constructor', 'from', undefined],
    ['20200709', 'from', undefined],
    ['', 'from', undefined],
  ] as const)('%s as %s: %s', (text, bound, wanted) => {
    expect(readDay(text, bound, '2026-06-15')).toBe(wanted)
  })
})
