import { describe, expect, it } from 'vitest'
import { isPast, isUpcoming } from '../../../lib/content/events.ts'
import { item } from '../hub.ts'

const zone = 'Europe/Brussels'

describe('when an event is past', () => {
  it.each([
    // all-day: past when its last day has ended in its zone (Brussels: 22:00 UTC in summer)
    [{ startDate: '2026-06-15' }, '2026-06-15T21:59:59Z', false],
    [{ startDate: '2026-06-15' }, '2026-06-15T22:00:00Z', true],
    [{ startDate: '2026-06-10', endDate: '2026-06-15' }, '2026-06-15T12:00:00Z', false],
    // the last day of daylight saving has 25 hours and ends at 23:00 UTC
    [{ startDate: '2020-10-25' }, '2020-10-25T22:30:00Z', false],
    [{ startDate: '2020-10-25' }, '2020-10-25T23:00:00Z', true],
    // with times: past at its end
    [{ startDate: '2026-06-15T09:00', endDate: '2026-06-15T17:30' }, '2026-06-15T15:29:59Z', false],
    [{ startDate: '2026-06-15T09:00', endDate: '2026-06-15T17:30' }, '2026-06-15T15:30:00Z', true],
    // with a start only: past at the end of that day
    [{ startDate: '2026-06-15T09:00' }, '2026-06-15T21:59:59Z', false],
    [{ startDate: '2026-06-15T09:00' }, '2026-06-15T22:00:00Z', true],
    // its own zone: noon in New York is 16:00 UTC in summer
    [
      { startDate: '2026-06-15T09:00', endDate: '2026-06-15T12:00', timezone: 'America/New_York' },
      '2026-06-15T15:59:00Z',
      false,
    ],
    [
      { startDate: '2026-06-15T09:00', endDate: '2026-06-15T12:00', timezone: 'America/New_York' },
      '2026-06-15T16:00:00Z',
      true,
    ],
    // cancelled and to come is not past
    [{ startDate: '2026-07-01', status: 'cancelled' as const }, '2026-06-15T12:00:00Z', false],
  ])('%j at %s: %s', (fields, at, past) => {
    const event = item({ type: 'events', slug: 'e', ...fields })
    expect(isPast(event, zone, new Date(at))).toBe(past)
    expect(isUpcoming(event, zone, new Date(at))).toBe(!past)
  })

  it('is neither for what does not take place', () => {
    const news = item({ type: 'news', slug: 'n', date: '2020-01-01' })
    expect([isPast(news, zone, new Date()), isUpcoming(news, zone, new Date())]).toEqual([false, false])
  })
})
