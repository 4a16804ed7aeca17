/** One mistake in the content, as an editor reads it. */
export interface Problem {
  severity: 'error' | 'warning'
  /** The file, relative to the content folder. */
  path: string
  /** Where the offending value begins, from 1. */
  line: number
  column: number
  /** The field, `files[1].href` for one; empty for the file as a whole. */
  field: string
  /** What is wrong; how to mend it. */
  message: string
}

/** A place as editors write it: `files[1].href`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`))
    .join('')
}

/** A problem of a file as a whole. */
export function fileProblem(path: string, message: string): Problem {
  return { severity: 'error', path, line: 1, column: 1, field: '', message }
}

/** Thrown when the content is wrong: `message` is ready to print. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[], message = report(problems)) {
    super(message)
    this.name = 'ContentError'
    this.problems = problems
  }
}

/** Colours a part of a line: where a problem is, or how grave it is. */
export type Paint = (part: 'place' | Problem['severity'], text: string) => string

/** Problems as lines, `path:line:column field: what is wrong; how to mend it`, sorted, with a total. */
export function report(problems: readonly Problem[], paint: Paint = (_, text) => text): string {
  const lines = problems.toSorted(byPlace).map((problem) => inOneLine(problem, paint))
  return [...lines, total(problems)].join('\n')
}

function inOneLine({ path, line, column, field, severity, message }: Problem, paint: Paint): string {
  const where = paint('place', `${path}:${line}:${column}`)
  const what = `${severity === 'warning' ? 'warning: ' : ''}${field === '' ? '' : `${field}:`}`
  // Values that a message quotes may hold line breaks.
  return [where, what === '' ? '' : paint(severity, what.trim()), message]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s*[\r\n]+\s*/g, ' ')
}

/** How many problems there are, in words. */
export function total(problems: readonly Problem[]): string {
  const count = (severity: Problem['severity'], one: string) => {
    const found = countOf(problems, severity)
    return `${found} ${one}${found === 1 ? '' : 's'}`
  }
  return `${count('error', 'error')}, ${count('warning', 'warning')}`
}

/** How many problems there are of a severity. */
export function countOf(problems: readonly Problem[], severity: Problem['severity']): number {
  return problems.filter((problem) => problem.severity === severity).length
}

/** Sorts problems by file and place. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) ||
    a.line - b.line ||
    a.column - b.column ||
    (a.field < b.field ? -1 : a.field > b.field ? 1 : 0)
  )
}
