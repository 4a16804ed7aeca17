import { dayAt, dayOf, isLocal } from '../../dates/calendar.ts'
import { collections } from '../collections.ts'
import { isItemType } from '../registry.ts'
import { valueAt } from './fields.ts'
import { fileProblem, type Problem } from './problem.ts'
import { isDraft, type Document, type Source } from './source.ts'

// What is right by the rules, but seldom meant.

/** A warning where a field's language is of the right form, but none that is known. */
export function languageDoubts(source: Source, field: string): Problem[] {
  const tag = valueAt(source.data, [field])
  if (typeof tag !== 'string' || isKnownLanguage(tag)) return []
  const code = codeOf(tag)
  const mend = code ? `did you mean ${code}?` : 'write one such as en or pt-BR'
  return [doubt(source, field, `"${tag}" is no language that is known; ${mend}`)]
}

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

function isKnownLanguage(tag: string): boolean {
  try {
    return names.of(new Intl.Locale(tag).language) !== undefined
  } catch {
    // What is no tag at all is an error of its own.
    return true
  }
}

/** The two-letter code of a language that is called by its English name. */
function codeOf(name: string): string | undefined {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(97 + index))
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .find((code) => names.of(code)?.toLowerCase() === name.toLowerCase())
}

/** A warning for every item that has title and date in common with one before it in the same collection. */
export function repeatDoubts(documents: readonly Document[]): Problem[] {
  const first = new Map<string, Document>()
  return documents.flatMap((document) => {
    const { collection, source } = document
    const title = valueAt(source.data, ['title'])
    if (!isItemType(collection) || typeof title !== 'string') return []
    const days = ['date', 'startDate'].map((field) => valueAt(source.data, [field]))
    const key = JSON.stringify([collection, title.trim().toLowerCase(), ...days])
    const other = first.get(key)
    if (!other) first.set(key, document)
    return other
      ? [
          doubt(
            source,
            'title',
            `${other.source.path} has the same title and date; remove one, or tell them apart`,
          ),
        ]
      : []
  })
}

/** A warning for an event to come that does not say when it is announced. */
export function announcementDoubts(document: Document, now: Date, zone: string): Problem[] {
  const { collection, source } = document
  const [start, end] = ['startDate', 'endDate'].map((field) => valueAt(source.data, [field]))
  const last = end ?? start
  if (!('startDate' in collections[collection].fields.shape) || isDraft(document)) return []
  if (typeof last !== 'string' || !isLocal(last) || dayOf(last) < dayAt(now, zone)) return []
  return valueAt(source.data, ['date']) === undefined
    ? [
        doubt(
          source,
          'date',
          'is missing, so lists sort it by the day it takes place; add the day it is announced',
        ),
      ]
    : []
}

function doubt(source: Source, field: string, message: string): Problem {
  const place = source.placeOf([field])
  return { ...fileProblem(source.path, message), ...place, field, severity: 'warning' }
}
