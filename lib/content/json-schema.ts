import { z } from 'zod'

/** The part of JSON Schema (2020-12) that the registry's fields come out as, with their own metadata. */
export interface JsonSchema {
  type?: string
  enum?: string[]
  items?: JsonSchema
  properties?: Record<string, JsonSchema>
  required?: string[]
  description?: string
  ref?: string
  role?: 'address' | 'file' | 'path'
}

/** A collection's fields as JSON Schema: what can be walked without knowing the library they are made with. */
export function jsonSchemaOf(fields: z.ZodType): JsonSchema {
  return z.toJSONSchema(fields, { io: 'input', unrepresentable: 'any' }) as JsonSchema
}

/** Visits every text below a schema's value that carries `ref` or `role`, with its path. */
export function visitMarked(
  schema: JsonSchema,
  value: unknown,
  visit: (mark: JsonSchema, text: string, path: (string | number)[]) => void,
  path: (string | number)[] = [],
): void {
  if (typeof value === 'string') {
    if (schema.ref ?? schema.role) visit(schema, value, path)
  } else if (Array.isArray(value)) {
    value.forEach((entry, index) => visitMarked(schema.items ?? {}, entry, visit, [...path, index]))
  } else if (value && typeof value === 'object') {
    for (const [key, entry] of Object.entries(value)) {
      const below = schema.properties?.[key]
      if (below) visitMarked(below, entry, visit, [...path, key])
    }
  }
}
