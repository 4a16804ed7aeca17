import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { addressEdits, type Move } from './addresses.ts'
import type { Edit } from './edits.ts'

/** The edits that lead the links of a Markdown body to the document's new address. */
export function linkEdits(body: string, move: Move, base: string): Edit[] {
  // Most bodies do not name the document at all; one without escapes and references would have to spell it.
  if (!/[\\&]/.test(body) && !body.toLowerCase().includes(move.from)) return []
  return destinationsIn(body).flatMap(({ start, end }) => {
    const { text, startOf, endOf } = decoded(body.slice(start, end))
    return addressEdits(text, move, base).map((edit) => ({
      start: start + (startOf[edit.start] ?? 0),
      end: start + (endOf[edit.end - 1] ?? 0),
      text: edit.text,
    }))
  })
}

interface Range {
  start: number
  end: number
}

/**
 * Where link destinations stand. A syntax tree tells where a link stands, but not its destination; the tokens
 * that the tree is made from do.
 */
function destinationsIn(body: string): Range[] {
  const found: Range[] = []
  const note = (token: { start: { offset: number }; end: { offset: number } }) => {
    found.push({ start: token.start.offset, end: token.end.offset })
  }
  unified()
    .data('fromMarkdownExtensions', [{ enter: { resourceDestination: note, definitionDestination: note } }])
    .use(remarkParse)
    .use(remarkGfm)
    // A byte-order mark is not counted by the parser; a space in its place is.
    .parse(body.replace(/^\uFEFF/, ' '))
  return found.map((range) => withoutBrackets(body, range))
}

function withoutBrackets(body: string, { start, end }: Range): Range {
  return body[start] === '<' ? { start: start + 1, end: end - 1 } : { start, end }
}

// Of the named references only this one stands in addresses.
const unit = /\\([!-/:-@[-`{-~])|&#x([0-9a-f]{1,6});|&#([0-9]{1,7});|(&)amp;|[\s\S]/gi

/** A destination without escapes and character references, and where each of its characters is written. */
function decoded(raw: string): { text: string; startOf: number[]; endOf: number[] } {
  const [startOf, endOf]: [number[], number[]] = [[], []]
  let text = ''
  for (const match of raw.matchAll(unit)) {
    const [whole, escaped, hex, decimal, ampersand] = match
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    const plain = escaped ?? ampersand ?? (code > 0 && code < 0x11_0000 ? String.fromCodePoint(code) : whole)
    text += plain
    for (let index = 0; index < plain.length; index++) {
      startOf.push(match.index)
      endOf.push(match.index + whole.length)
    }
  }
  return { text, startOf, endOf }
}
