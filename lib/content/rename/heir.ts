import { isMap, isScalar, isSeq, type YAMLSeq } from 'yaml'
import type { JsonSchema } from '../json-schema.ts'
import { lineEnd, lineStart, type Edit } from './edits.ts'
import { bare, dashOf, inStyleOf, isText, rangeOf, removeEntry, rewrite, type Yaml } from './yaml.ts'

/** What the document that goes on under the new slug has to know of the old one. */
export interface Heritage {
  /** Its old paths. */
  aliases: readonly string[]
  /** The name that feeds know it by, unless it says one itself. */
  id: string | undefined
  /** Its new path, which is an old one no longer when it goes back to a former slug. */
  path: string
}

/** The edits that write a heritage into front matter. */
export function heritageEdits(yaml: Yaml, schema: JsonSchema, heritage: Heritage, eol: string): Edit[] {
  const { text, document } = yaml
  const fields = Object.entries(schema.properties ?? {})
  const field = fields.find(([, { items }]) => items?.role === 'path')?.[0]
  const edits: Edit[] = []
  const lines: string[] = []
  if (field) {
    const old: unknown = document.get(field, true)
    if (isSeq(old) && old.items.length > 0) edits.push(...listEdits(yaml, old, heritage, eol))
    else if (heritage.aliases.length > 0) {
      const written = `[${heritage.aliases.map(bare).join(', ')}]`
      const at = emptyValueOf(yaml, field)
      if (at) edits.push({ ...at, text: ` ${written}` })
      else lines.push(`${field}: ${written}`)
    }
  }
  if (heritage.id !== undefined && 'id' in (schema.properties ?? {}) && !document.has('id')) {
    lines.push(`id: ${bare(heritage.id)}`)
  }
  const indent = indentOf(yaml)
  const added = lines.map((line) => indent + line + eol).join('')
  return added === '' ? edits : [...edits, { start: text.length, end: text.length, text: added }]
}

const isSamePath = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

function listEdits(yaml: Yaml, list: YAMLSeq, { aliases, path }: Heritage, eol: string): Edit[] {
  const has = (alias: string) => list.items.some((item) => isText(item) && isSamePath(item.value, alias))
  const missing = aliases.filter((alias) => !has(alias))
  const stale = list.items.findIndex((item) => isText(item) && isSamePath(item.value, path))
  const node = list.items[stale]
  const [first, ...others] = missing
  if (!isText(node)) return appendEdits(yaml, list, missing, eol)
  if (first === undefined) return list.items.length > 1 ? [removeEntry(yaml, list, stale)] : []
  return [rewrite(yaml, node, first), ...appendEdits(yaml, list, others, eol)]
}

/** Adds entries to a list, each written as its last one is. */
function appendEdits({ text }: Yaml, list: YAMLSeq, entries: readonly string[], eol: string): Edit[] {
  const last: unknown = list.items.at(-1)
  if (entries.length === 0 || !isScalar(last)) return []
  const [begin, end] = rangeOf(last)
  const written = entries.map((entry) => inStyleOf(last, entry))
  const dash = dashOf(list, list.items.length - 1)
  if (dash !== undefined) {
    const indent = text.slice(lineStart(text, dash), dash)
    const at = lineEnd(text, end)
    return [{ start: at, end: at, text: written.map((entry) => `${indent}- ${entry}${eol}`).join('') }]
  }
  const before = text.slice(lineStart(text, begin), begin)
  const separator = before.trim() === '' ? `,${eol}${before}` : ', '
  return [{ start: end, end, text: written.map((entry) => separator + entry).join('') }]
}

/** Where the value of a field stands that is there, but holds nothing: `aliases:` or `aliases: []`. */
function emptyValueOf({ text, document }: Yaml, field: string): { start: number; end: number } | undefined {
  const root = document.contents
  const pair = isMap(root) ? root.items.find(({ key }) => isText(key) && key.value === field) : undefined
  if (!pair) return undefined
  const start = text.indexOf(':', rangeOf(pair.key)[1]) + 1
  return { start, end: isSeq(pair.value) ? rangeOf(pair.value)[1] : start }
}

function indentOf({ text, document }: Yaml): string {
  const root = document.contents
  const [start] = isMap(root) ? rangeOf(root.items[0]?.key) : [0]
  return text.slice(lineStart(text, start), start)
}
