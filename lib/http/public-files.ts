import { entriesBelow } from '../content/files.ts'

let files: ReadonlySet<string> | undefined

/** Whether a path is a file of `public/`. Next lists them once, at start, and so does this. */
export function isPublicFile(path: string): boolean {
  files ??= new Set(
    entriesBelow('public')
      .filter(({ kind }) => kind === 'file')
      .map((entry) => `/${entry.path}`),
  )
  return files.has(path)
}
