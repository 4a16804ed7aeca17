/** One replacement in a text, by UTF-16 offsets; nothing outside it is touched. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** A line that a change takes away or brings, with its number in the text before or after. */
export interface ChangedLine {
  line: number
  sign: '-' | '+'
  text: string
}

/** The text with every edit made. They must not overlap; insertions at one place keep their order. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let done = 0
  for (const edit of sorted(edits)) {
    result += text.slice(done, edit.start) + edit.text
    done = edit.end
  }
  return result + text.slice(done)
}

/** The edits as if the text began later. */
export function shifted(edits: readonly Edit[], by: number): Edit[] {
  return edits.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }))
}

/** The lines that edits change: those of one place together, the old ones first. */
export function changedLines(text: string, edits: readonly Edit[]): ChangedLine[] {
  let moved = 0
  return groupsByLine(text, edits).flatMap(({ start, end, edits: own }) => {
    const before = text.slice(start, end).split('\n')
    const after = applyEdits(text.slice(start, end), shifted(own, -start)).split('\n')
    const first = text.slice(0, start).split('\n').length
    const [same, left, right] = differing(before, after)
    const lines = (sign: '-' | '+', from: number, changed: string[]): ChangedLine[] =>
      changed.map((line, index) => ({ line: from + index, sign, text: line.replace(/\r$/, '') }))
    const changed = [...lines('-', first + same, left), ...lines('+', first + same + moved, right)]
    moved += right.length - left.length
    return changed
  })
}

/** Where the line begins that an offset stands in. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Where the next line begins. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end + 1
}

function sorted(edits: readonly Edit[]): Edit[] {
  return edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** Edits that touch a common line, with the range of their whole lines. */
function groupsByLine(text: string, edits: readonly Edit[]) {
  const groups: { start: number; end: number; edits: Edit[] }[] = []
  for (const edit of sorted(edits)) {
    const last = groups.at(-1)
    const end = lineEnd(text, edit.end)
    if (last && edit.start < last.end) {
      last.end = Math.max(last.end, end)
      last.edits.push(edit)
    } else groups.push({ start: lineStart(text, edit.start), end, edits: [edit] })
  }
  return groups
}

/** How many lines are the same at the start, and what differs before the same end. */
function differing(before: string[], after: string[]): [number, string[], string[]] {
  const shorter = Math.min(before.length, after.length)
  let same = 0
  while (same < shorter && before[same] === after[same]) same++
  let tail = 0
  while (tail < shorter - same && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return [same, before.slice(same, before.length - tail), after.slice(same, after.length - tail)]
}
