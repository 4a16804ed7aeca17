import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { byPlace, countOf, report, total, type Paint, type Problem } from './problem.ts'

/** How problems can be printed: for people, for programs, as annotations of a pull request on GitHub. */
export const formats = ['text', 'json', 'github'] as const

export type Format = (typeof formats)[number]

/** Whether the text names a format. */
export function isFormat(text: string): text is Format {
  return (formats as readonly string[]).includes(text)
}

/**
 * Problems in a format, sorted.
 * @param contentDir where the files lie that the problems name
 * @param paint colours the text for people
 */
export function printed(
  problems: readonly Problem[],
  format: Format,
  contentDir: string,
  paint?: Paint,
): string {
  if (format === 'json') return json(problems)
  return format === 'github' ? github(problems, contentDir) : report(problems, paint)
}

function json(problems: readonly Problem[]): string {
  const [errors, warnings] = [countOf(problems, 'error'), countOf(problems, 'warning')]
  return JSON.stringify({ problems: problems.toSorted(byPlace), errors, warnings }, null, 2)
}

/** Workflow commands: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
function github(problems: readonly Problem[], contentDir: string): string {
  const root = repositoryOf(contentDir)
  const lines = problems.toSorted(byPlace).map((problem) => {
    const path = join(contentDir, problem.path)
    const properties = {
      file: root ? relative(root, path).replaceAll('\\', '/') : path,
      line: String(problem.line),
      col: String(problem.column),
      title: problem.field || 'content',
    }
    const written = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(value)}`)
    return `::${problem.severity} ${written.join(',')}::${escaped(problem.message)}`
  })
  return [...lines, total(problems)].join('\n')
}

function repositoryOf(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    // In a further working tree of a repository, .git is a file.
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return undefined
  }
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
