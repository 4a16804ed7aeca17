import { z } from 'zod'
import type { Day } from '../../dates/calendar.ts'
import type { JsonSchema } from '../json-schema.ts'

/** What examples are made from. */
export interface Known {
  today: Day
  /** A slug of a collection, if it has any. */
  slugOf: (collection: string) => string | undefined
  /** The address of an item, if there is any. */
  address: string | undefined
}

/** Stands where an editor is to write text. */
const blank = '…'

/**
 * A value of a field's shape, for an editor to replace. Nothing but the field itself tells a day from a time zone,
 * so each text begins as a blank and becomes the next guess until the field accepts it.
 */
export function exampleOf(field: z.core.$ZodType, schema: JsonSchema, known: Known): unknown {
  const guesses = new Map<string, number>()
  const build = (part: JsonSchema, path: string): unknown => {
    if (part.type === 'array') return [build(part.items ?? {}, `${path}/0`)]
    if (part.type === 'object') {
      const entries = Object.entries(part.properties ?? {})
      return Object.fromEntries(entries.map(([key, below]) => [key, build(below, `${path}/${key}`)]))
    }
    const values = valuesFor(part, known)
    return values[Math.min(guesses.get(path) ?? 0, values.length - 1)]
  }
  // Deeper than any field needs; a field that accepts no guess keeps the last.
  for (let round = 0; round < 20; round++) {
    const { error } = z.safeParse(field, build(schema, ''))
    for (const { path } of error?.issues ?? []) {
      const key = path.map((step) => `/${String(step)}`).join('')
      guesses.set(key, (guesses.get(key) ?? 0) + 1)
    }
    if (!error) break
  }
  return build(schema, '')
}

function valuesFor(leaf: JsonSchema, known: Known): unknown[] {
  if (leaf.enum) return leaf.enum
  if (leaf.type === 'boolean') return [true]
  if (leaf.ref) return [known.slugOf(leaf.ref) ?? 'slug']
  if (leaf.role === 'address') return [known.address ?? `/${blank}`]
  if (leaf.role === 'file') return [`/media/${blank}`]
  if (leaf.role === 'path') return ['/old/address']
  if (leaf.type !== 'string') return [1]
  return [blank, known.today, 'https://example.org/', 'Europe/Brussels', 'fr', '10.1234/abc']
}
