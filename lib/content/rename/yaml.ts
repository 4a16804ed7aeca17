import {
  isMap,
  isScalar,
  isSeq,
  parse,
  parseDocument,
  type Document,
  type Pair,
  type Scalar,
  type YAMLSeq,
} from 'yaml'
import { lineEnd, lineStart, type Edit } from './edits.ts'

// Edits of YAML as it is written, so that comments, quotes and order stay as an editor left them.

/** YAML that can be edited: its text, and where things stand in it. */
export interface Yaml {
  text: string
  document: Document.Parsed
}

/** Reads YAML that the checker has found to be readable. */
export function readForEdit(text: string): Yaml {
  return { text, document: parseDocument(text, { keepSourceTokens: true, stringKeys: true }) }
}

/** The value at a path as it is written, if it is a text. */
export function textAt({ document }: Yaml, path: readonly PropertyKey[]): Scalar<string> | undefined {
  const node: unknown = document.getIn(path, true)
  return isText(node) ? node : undefined
}

/** Whether a node is a text. */
export function isText(node: unknown): node is Scalar<string> {
  return isScalar(node) && typeof node.value === 'string'
}

/** Where a node stands, without what follows it. */
export function rangeOf(node: unknown): [start: number, end: number] {
  const range = isScalar(node) || isSeq(node) || isMap(node) ? node.range : undefined
  return [range?.[0] ?? 0, range?.[1] ?? 0]
}

/** Writes another text in the place of a text, in its own style where that can hold it. */
export function rewrite({ text }: Yaml, node: Scalar<string>, value: string): Edit {
  const [start, end] = rangeOf(node)
  if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED') {
    const written = node.value.trim()
    const at = text.lastIndexOf(written, end)
    return { start: at, end: at + written.length, text: value }
  }
  return { start, end, text: inStyleOf(node, value) }
}

/** A text as it is to be written beside another one. */
export function inStyleOf({ type }: Scalar, value: string): string {
  if (type === 'QUOTE_DOUBLE') return JSON.stringify(value)
  return type === 'QUOTE_SINGLE' ? `'${value.replaceAll("'", "''")}'` : bare(value)
}

/** A text without quotes, unless some YAML would read it as a number, a day or the like: `2024`, `no`. */
export function bare(value: string): string {
  const isPlain = parse(value) === value && parse(value, { version: '1.1' }) === value
  return isPlain ? value : JSON.stringify(value)
}

/** Takes an entry out of a list that has others. */
export function removeEntry({ text }: Yaml, list: YAMLSeq, index: number): Edit {
  const [start, end] = rangeOf(list.items[index])
  return list.flow ? removeFlow(text, start, end) : removeLines(text, dashOf(list, index) ?? start, end)
}

/** Takes a field out of a group that has others. */
export function removeField({ text }: Yaml, { key, value }: Pair, isFlow: boolean): Edit {
  const [start] = rangeOf(key)
  const end = Math.max(rangeOf(key)[1], rangeOf(value)[1])
  return isFlow ? removeFlow(text, start, end) : removeLines(text, start, end)
}

/** Where the dash of a list's entry stands. */
export function dashOf(list: YAMLSeq, index: number): number | undefined {
  const token = list.srcToken
  if (token?.type !== 'block-seq') return undefined
  const dashes = token.items.flatMap(({ start }) => start.filter(({ type }) => type === 'seq-item-ind'))
  return dashes[index]?.offset
}

function removeLines(text: string, start: number, end: number): Edit {
  return { start: lineStart(text, start), end: lineEnd(text, end), text: '' }
}

/** Between brackets: with the comma beside it, and with its lines where nothing else stands on them. */
function removeFlow(text: string, start: number, end: number): Edit {
  const before = /[ \t]*$/.exec(text.slice(0, start))?.[0].length ?? 0
  const comma = /^[ \t]*,[ \t]*/.exec(text.slice(end))?.[0].length ?? 0
  const isFirst = start - before === lineStart(text, start)
  const isLast = /^[ \t]*,?[ \t]*(?:#.*)?\r?\n/.test(text.slice(end))
  if (isFirst && isLast) return removeLines(text, start, end)
  const previous = start - before - 1
  return text[previous] === ',' ? { start: previous, end, text: '' } : { start, end: end + comma, text: '' }
}
