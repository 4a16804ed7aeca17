import type { z } from 'zod'
import { jsonSchemaOf, type JsonSchema } from '../json-schema.ts'
import { nearest } from './nearest.ts'
import { fieldName, type Problem } from './problem.ts'
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
    const known = knownFields(schema, issue.path)
    return issue.keys.map((key) => at([...issue.path, key], unknownField(key, known), 'key'))
  }
  const found = valueAt(source.data, issue.path)
  return [at(issue.path, describe(issue, found, source.writtenAs(issue.path) ?? String(found)))]
}

/** What is wrong with a value, and how to mend it. */
function describe(issue: Issue, found: unknown, written: string): string {
  if (issue.code === 'invalid_type') {
    const wanted = wants[issue.expected] ?? issue.expected
    if (found === undefined) return 'is missing; add it'
    if (found === null) return `has no value; write ${wanted} or remove the field`
    const mend =
      issue.expected === 'string' && typeof found !== 'object'
        ? `put it in quotes: "${written}"`
        : `write ${wanted}`
    return `is ${kindOf(found)} where ${wanted} is wanted; ${mend}`
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String)
    const oneOf = `one of ${values.join(', ')}`
    if (found === undefined) return `is missing; write ${oneOf}`
    if (found === null) return `has no value; write ${oneOf}, or remove the field`
    if (typeof found === 'object') return `is ${kindOf(found)} where a word is wanted; write ${oneOf}`
    const near = nearest(written, values)
    return `"${written}" is not known; write ${near ? `${near}, or another of ${values.join(', ')}` : oneOf}`
  }
  return issue.message.includes(';') ? issue.message : `is not right (${issue.message}); mend it`
}

const wants: Record<string, string> = {
  string: 'text',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields of its own',
  record: 'fields of its own',
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

/** The fields that may stand at a path: those of the file, or of a group in it. */
function knownFields(schema: z.ZodObject, path: readonly PropertyKey[]): string[] {
  const group = path.reduce<JsonSchema>(
    (outer, key) => (typeof key === 'number' ? outer.items : outer.properties?.[String(key)]) ?? {},
    jsonSchemaOf(schema),
  )
  return Object.keys(group.properties ?? {})
}

/** The value at a path, undefined where nothing stands. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  )
}
