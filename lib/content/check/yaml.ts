import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type ErrorCode,
  type Scalar,
  type YAMLError,
} from 'yaml'
import { fieldName, fileProblem, type Problem } from './problem.ts'

/** YAML that has been read, and where things stand in it. */
export interface Yaml {
  /** Undefined when there are problems. */
  data: unknown
  problems: Problem[]
  /** What is read, but not as it seems. */
  doubts: Problem[]
  /** The place of a value (or of its key, or of the nearest thing above it), from 1. */
  placeOf: (keys: readonly PropertyKey[], on?: 'key' | 'value') => { line: number; column: number }
  /** A plain value as it is written: `007`, where the value is 7. */
  writtenAs: (keys: readonly PropertyKey[]) => string | undefined
}

type Parsed = Document.Parsed

/** Reads YAML that begins after `linesBefore` lines of a file. */
export function readYaml(path: string, yaml: string, linesBefore: number): Yaml {
  const counter = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false, stringKeys: true })
  const place = (offset: number) => {
    const { line, col } = counter.linePos(offset)
    return { line: Math.max(line, 1) + linesBefore, column: Math.max(col, 1) }
  }
  const problem = (offset: number, message: string) => ({ ...fileProblem(path, message), ...place(offset) })
  const problems = document.errors.map((error) => problem(beginOf(error, document, yaml), describe(error)))
  // Aliases and tags make YAML a language of its own; front matter needs neither, and they can explode.
  visit(document, (_, node) => {
    if (isAlias(node)) problems.push(problem(node.range?.[0] ?? 0, 'uses a YAML alias; write the value out'))
    else if (isNode(node) && node.tag) {
      problems.push(problem(node.range?.[0] ?? 0, 'uses a YAML tag; write the value plainly'))
    }
  })
  const doubts: Problem[] = []
  visit(document, {
    Scalar: (key, node, above) => {
      const cut = key === 'key' ? undefined : cutOff(node, yaml)
      if (!cut || !node.range) return
      const message = `ends before "${cut}", which YAML takes for a comment; put the whole value in quotes`
      const field = fieldName(keysOf(node, above))
      doubts.push({ ...problem(node.range[0], message), severity: 'warning', field })
    },
  })
  return {
    doubts,
    data: problems.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    problems: firstOfEachLine(problems),
    placeOf: (keys, on = 'value') => place(offsetOf(document, keys, on)),
    writtenAs: (keys) => {
      const node = document.getIn(keys, true)
      return isScalar(node) ? node.source : undefined
    },
  }
}

// A comment begins with a blank, as a rule; `Prize #1` was meant to be one value.
function cutOff({ type, range }: Scalar, yaml: string): string | undefined {
  if (type !== 'PLAIN' || !range) return undefined
  const lineEnd = yaml.indexOf('\n', range[1])
  const rest = yaml.slice(range[1], lineEnd < 0 ? undefined : lineEnd)
  return /^[ \t]+(#[^\s#!].*?)\s*$/.exec(rest)?.[1]
}

function keysOf(node: Scalar, above: readonly unknown[]): PropertyKey[] {
  return above.flatMap<PropertyKey>((holder, index) => {
    if (isPair(holder)) return isScalar(holder.key) ? [String(holder.key.value)] : []
    return isSeq(holder) ? [holder.items.indexOf(above[index + 1] ?? node)] : []
  })
}

const plainWords: Partial<Record<ErrorCode, string>> = {
  DUPLICATE_KEY: 'the field stands here a second time; keep one of the two',
  BLOCK_AS_IMPLICIT_KEY: 'the value holds a colon where YAML expects none; put it in quotes',
  BAD_SCALAR_START: 'the value begins with a character that YAML keeps for itself; put it in quotes',
  TAB_AS_INDENT: 'the line is indented with a tab; use spaces',
  MULTIPLE_DOCS: 'the fields were ended by a line ... above; remove that line',
  RESOURCE_EXHAUSTION: 'the value is nested too deep; write it plainly',
}

function describe({ code, message }: YAMLError): string {
  return plainWords[code] ?? `the YAML cannot be read (${message}); mend it, or put the value in quotes`
}

// What is opened and not closed is noticed at the end of the text only; the place to mend is where it begins.
function beginOf({ pos }: YAMLError, document: Parsed, yaml: string): number {
  if (pos[0] < yaml.trimEnd().length) return pos[0]
  let begin: number | undefined
  visit(document, (_, node) => {
    if (begin !== undefined || !isNode(node) || !node.range) return
    const isClosed = isScalar(node) ? !node.type?.startsWith('QUOTE') : !isCollection(node) || !node.flow
    if (!isClosed && node.range[1] >= yaml.trimEnd().length) begin = node.range[0]
  })
  return begin ?? pos[0]
}

// One slip makes the reader of YAML stumble more than once; what follows on the same line says nothing new.
function firstOfEachLine(problems: Problem[]): Problem[] {
  const lines = new Set<number>()
  return problems
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .filter(({ line }) => !lines.has(line) && lines.add(line))
}

function offsetOf(document: Parsed, keys: readonly PropertyKey[], on: 'key' | 'value'): number {
  for (let length = keys.length; length > 0; length--) {
    const path = keys.slice(0, length)
    const holder: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
    const key = isMap(holder)
      ? holder.items.find((pair) => isScalar(pair.key) && pair.key.value === path.at(-1))?.key
      : undefined
    const range = on === 'key' ? rangeOf(key) : rangeOf(document.getIn(path, true))
    const offset = range ?? rangeOf(key)
    if (offset !== undefined) return offset
  }
  return 0
}

function rangeOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
