import { dayOf, hasTime, isLocal, isZone, timesShown } from '../../dates/calendar.ts'
import { valueAt } from './fields.ts'
import type { Problem } from './problem.ts'
import type { Source } from './source.ts'

type Field = 'date' | 'updated' | 'startDate' | 'endDate' | 'previousStartDate' | 'registrationCloses'

/** The problems of dates that are each right, but not together, or not on the clocks of their zone. */
export function dateProblems(source: Source, siteZone: string): Problem[] {
  const data = (source.data ?? {}) as Record<string, unknown>
  const read = (field: Field): string | undefined => {
    const value = data[field]
    return typeof value === 'string' && isLocal(value) ? value : undefined
  }
  const problems: Problem[] = []
  const report = (path: (string | number)[], field: string, message: string) => {
    problems.push({ severity: 'error', path: source.path, ...source.placeOf(path), field, message })
  }
  const [date, updated, start, end] = [read('date'), read('updated'), read('startDate'), read('endDate')]
  if (date && updated && updated < date) {
    report(['updated'], 'updated', `lies before date (${date}); write a later day`)
  }
  if (start && end) {
    if (hasTime(start) !== hasTime(end)) {
      report(['endDate'], 'endDate', 'is not written as startDate is; write both with a time or both without')
    } else if (end < start) {
      report(['endDate'], 'endDate', `lies before startDate (${start}); write a later one`)
    }
  }
  if (data.previousStartDate !== undefined && data.status !== 'rescheduled') {
    report(
      ['previousStartDate'],
      'previousStartDate',
      'is for a rescheduled event; add `status: rescheduled` or remove it',
    )
  }
  changeProblems(data, updated, report)
  return [...problems, ...clockProblems(source, data.timezone ?? siteZone)]
}

const timed: readonly Field[] = ['startDate', 'endDate', 'previousStartDate', 'registrationCloses']

function clockProblems(source: Source, zone: unknown): Problem[] {
  if (typeof zone !== 'string' || !isZone(zone)) return []
  return timed.flatMap((field): Problem[] => {
    const value = valueAt(source.data, [field])
    if (typeof value !== 'string' || !isLocal(value) || !hasTime(value)) return []
    const shown = timesShown(value, zone)
    if (shown === 1) return []
    const message =
      shown === 0
        ? `"${value}" does not exist in ${zone}, where clocks go forward over it; write an hour later`
        : `"${value}" stands twice in ${zone}, where clocks go back; the first is taken, so write another if the second is meant`
    const severity = shown === 0 ? 'error' : 'warning'
    return [{ severity, path: source.path, ...source.placeOf([field]), field, message }]
  })
}

function changeProblems(
  data: Record<string, unknown>,
  updated: string | undefined,
  report: (path: (string | number)[], field: string, message: string) => void,
): void {
  if (!Array.isArray(data.changes)) return
  if (data.updated === undefined) {
    report(
      ['changes'],
      'changes',
      'holds earlier changes, but there is no `updated`; add the latest change as `updated`',
    )
  }
  let later = updated
  data.changes.forEach((change: unknown, index) => {
    const date = change && typeof change === 'object' && 'date' in change ? change.date : undefined
    if (typeof date !== 'string' || !isLocal(date)) return
    if (later && dayOf(date) >= later) {
      const before = index === 0 ? 'updated' : `changes[${index - 1}].date`
      report(
        ['changes', index, 'date'],
        `changes[${index}].date`,
        `is not before ${before} (${later}); order them newest first`,
      )
    }
    later = date
  })
}
