import type { CollectionName } from '../collections.ts'
import { fileProblem } from './problem.ts'
import { readYaml, type Yaml } from './yaml.ts'

/** A content file taken apart: its front matter as YAML, and where things stand in it. */
export interface Source extends Yaml {
  path: string
  body: string
  /** How many lines of the file stand before the body. */
  linesBefore: number
}

/** A document that has been read, and whose own fields are known to be right or wrong already. */
export interface Document {
  collection: CollectionName
  slug: string
  source: Source
}

/** Whether readers cannot see a document yet. */
export function isDraft({ source }: Document): boolean {
  return (source.data as { draft?: unknown } | null | undefined)?.draft === true
}

/** Whether a document's page says that it holds no longer. */
export function isWithdrawn({ source }: Document): boolean {
  return Boolean((source.data as { withdrawn?: unknown } | null | undefined)?.withdrawn)
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
  const body = text.slice(close).replace(/^---\r?\n?/, '')
  // The reader of YAML stumbles over CRLF where it recovers from an error; places are the same without it.
  // gray-matter leaves out the last line break, which makes a difference where YAML counts line breaks.
  const yaml = readYaml(path, text.slice(start, close).replaceAll('\r\n', '\n').replace(/\n$/, ''), 1)
  return { path, body, linesBefore: end + 1, ...yaml }
}

/** Takes a YAML file's bytes apart. */
export function readYamlFile(path: string, bytes: Uint8Array): Source {
  const text = decode(path, bytes)
  return typeof text === 'string' ? { path, body: '', linesBefore: 0, ...readYaml(path, text, 0) } : text
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

function offsetOfLine(text: string, line: number): number {
  let offset = 0
  for (let index = 0; index < line; index++) offset = text.indexOf('\n', offset) + 1
  return offset
}

function broken(path: string, message: string): Source {
  return {
    path,
    data: undefined,
    body: '',
    linesBefore: 0,
    problems: [fileProblem(path, message)],
    doubts: [],
    placeOf: () => ({ line: 1, column: 1 }),
    writtenAs: () => undefined,
  }
}
