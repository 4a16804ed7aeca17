import type { z } from 'zod'
import type { Problem } from './problem.ts'
import type { Source } from './source.ts'

/** The problems of a file's values against the schema of its collection, each at its own value. */
export function fieldProblems(source: Source, schema: z.ZodObject): Problem[] {
  const { data } = source
  if (data === null || typeof data !== 'object' || Array.isArray(data)) {
    const message = 'holds no fields; write them as `name: value`, one a line'
    return [{ severity: 'error', path: source.path, ...source.placeOf([]), field: '', message }]
  }
  const result = schema.safeParse(data)
  return result.success ? [] : result.error.issues.flatMap((issue) => toProblems(source, schema, issue))
}

type Issue = z.core.$ZodIssue

function toProblems(source: Source, schema: z.ZodObject, issue: Issue): Problem[] {
  const at = (path: readonly PropertyKey[], message: string, on?: 'key'): Problem => ({
    severity: 'error',
    path: source.path,
    ...source.placeOf(path, on),
    field: fieldName(path),
    message,
  })
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 ? Object.keys(schema.shape) : []
    return issue.keys.map((key) => at([...issue.path, key], unknownField(key, known), 'key'))
  }
  return [at(issue.path, describe(issue, valueAt(source.data, issue.path)))]
}

function describe(issue: Issue, found: unknown): string {
  if (issue.code === 'invalid_type') {
    if (found === undefined) return 'is missing; add it'
    const wanted = wants[issue.expected] ?? issue.expected
    if (found === null) return `has no value; write ${wanted} or remove the field`
    const quote = issue.expected === 'string' && typeof found !== 'object'
    return `is ${kindOf(found)} where ${wanted} is wanted; ${quote ? `put it in quotes: "${String(found)}"` : `write ${wanted}`}`
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    if (found === undefined) return `is missing; write one of ${values.join(', ')}`
    return `"${String(found)}" is not known; write ${suggestion(String(found), values)}`
  }
  return issue.message.includes(';') ? issue.message : `is not right (${issue.message}); mend it`
}

const wants: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields of its own',
  number: 'a number',
  int: 'a whole number',
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a group of fields'
  return typeof value === 'string' ? 'text' : typeof value === 'boolean' ? 'true or false' : 'a number'
}

function unknownField(key: string, known: readonly string[]): string {
  const near = nearest(key, known)
  return `is not a known field; ${near ? `did you mean ${near}?` : 'remove it'}`
}

function suggestion(found: string, values: readonly string[]): string {
  const near = nearest(found, values)
  return near ? `${near}, or another of ${values.join(', ')}` : `one of ${values.join(', ')}`
}

/** The candidate nearest to a word by the number of edits, if any is near enough to be meant. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(1, Math.floor(word.length / 3))
  const ranked = candidates
    .map((candidate) => ({ candidate, edits: edits(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.edits - b.edits)
  const [best] = ranked
  return best && best.edits <= limit ? best.candidate : undefined
}

// Levenshtein's distance, one row at a time.
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, key) =>
      typeof key === 'number' ? `${name}[${key}]` : name === '' ? String(key) : `${name}.${String(key)}`,
    '',
  )
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  )
}
