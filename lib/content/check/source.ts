import { isAlias, isNode, LineCounter, parseDocument, visit, type Document } from 'yaml'
import type { Problem } from './problem.ts'

/** A content file taken apart: its front matter as YAML, and where things stand in it. */
export interface Source {
  path: string
  data: unknown
  body: string
  problems: Problem[]
  /** The place of a value (or of its key, or of the nearest thing above it), from 1. */
  placeOf: (keys: readonly PropertyKey[], on?: 'key' | 'value') => { line: number; column: number }
}

const largest = 1024 * 1024

/**
 * Takes a Markdown file's bytes apart. What contentlayer must never see (a front matter in another language
 * than YAML, which gray-matter would run; bytes that are no text) is a problem, not an exception.
 */
export function readMarkdown(path: string, bytes: Uint8Array): Source {
  const text = decode(path, bytes)
  if (typeof text !== 'string') return text
  const lines = text.split(/\r?\n/)
  if (lines[0] !== '---') {
    return broken(
      path,
      'does not begin with a line that is exactly ---; put the front matter between two --- lines',
    )
  }
  // gray-matter closes at the first line that begins with ---, whatever follows; so that must be the plain one.
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
  if (lines[end] !== '---') return broken(path, 'has no second --- line; close the front matter with ---')
  const start = text.indexOf('\n') + 1
  const close = offsetOfLine(text, end)
  return readYaml(path, text.slice(start, close), {
    lineOffset: 1,
    body: text.slice(close).replace(/^---\r?\n?/, ''),
  })
}

/** Takes a YAML file's bytes apart. */
export function readYamlFile(path: string, bytes: Uint8Array): Source {
  const text = decode(path, bytes)
  return typeof text === 'string' ? readYaml(path, text, { lineOffset: 0, body: '' }) : text
}

function decode(path: string, bytes: Uint8Array): string | Source {
  if (bytes.byteLength > largest) return broken(path, 'is larger than 1 MiB; split it')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? broken(path, 'holds a NUL byte; save it as plain text') : text
  } catch {
    return broken(path, 'is not UTF-8; save it as UTF-8 text')
  }
}

function readYaml(
  path: string,
  yaml: string,
  { lineOffset, body }: { lineOffset: number; body: string },
): Source {
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(line, 1) + lineOffset, column: Math.max(col, 1) }
  }
  const problem = (offset: number, message: string): Problem => ({
    severity: 'error',
    path,
    ...place(offset),
    field: '',
    message,
  })
  const problems = document.errors.map(({ pos, message }) =>
    problem(pos[0], `the YAML cannot be read (${message}); mend it, or put the value in quotes`),
  )
  // Aliases and tags make YAML a language of its own; front matter needs neither, and they can explode.
  visit(document, (_, node) => {
    if (isAlias(node)) problems.push(problem(node.range?.[0] ?? 0, 'uses a YAML alias; write the value out'))
    else if (isNode(node) && node.tag) {
      problems.push(problem(node.range?.[0] ?? 0, 'uses a YAML tag; write the value plainly'))
    }
  })
  const data: unknown = problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 })
  return {
    path,
    data,
    body,
    problems,
    placeOf: (keys, on = 'value') => place(offsetOf(document, keys, on)),
  }
}

function offsetOf(document: Document, keys: readonly PropertyKey[], on: 'key' | 'value'): number {
  for (let length = keys.length; length > 0; length--) {
    const path = keys.slice(0, length)
    const holder: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
    const pair = pairOf(holder, path.at(-1))
    const node = on === 'key' && pair ? pair.key : document.getIn(path, true)
    const range = rangeOf(node) ?? rangeOf(pair?.key)
    if (range !== undefined) return range
  }
  return 0
}

function pairOf(holder: unknown, key: PropertyKey | undefined): { key: unknown } | undefined {
  if (!holder || typeof holder !== 'object' || !('items' in holder) || !Array.isArray(holder.items))
    return undefined
  return (holder.items as unknown[]).find(
    (item): item is { key: { value: unknown } } =>
      !!item &&
      typeof item === 'object' &&
      'key' in item &&
      !!item.key &&
      typeof item.key === 'object' &&
      'value' in item.key &&
      item.key.value === key,
  )
}

function rangeOf(node: unknown): number | undefined {
  if (!node || typeof node !== 'object' || !('range' in node) || !Array.isArray(node.range)) return undefined
  return Number(node.range[0])
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0
  for (let index = 0; index < line; index++) offset = text.indexOf('\n', offset) + 1
  return offset
}

function broken(path: string, message: string): Source {
  const problem: Problem = { severity: 'error', path, line: 1, column: 1, field: '', message }
  return { path, data: undefined, body: '', problems: [problem], placeOf: () => ({ line: 1, column: 1 }) }
}
