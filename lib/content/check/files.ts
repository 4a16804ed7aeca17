import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonSchema } from '../json-schema.ts'
import { visitMarked } from '../json-schema.ts'
import type { Entry } from '../files.ts'
import { mediaFolder } from '../layout.ts'
import { collectionNames } from '../registry.ts'
import { nearest } from './nearest.ts'
import { fieldName, fileProblem, type Problem } from './problem.ts'
import type { Source } from './source.ts'

/** The files at the top of a content folder. */
export const siteFile = 'site.yml'
export const goneFile = 'gone.yml'

/** What is wrong with an entry of the content folder as such: what does not belong there, or is no file. */
export function entryProblems({ path, kind }: Entry): Problem[] {
  const message = kind === 'other' ? 'is no file or folder; put the file itself here' : misplaced(path, kind)
  return message ? [fileProblem(path, message)] : []
}

function misplaced(path: string, kind: 'file' | 'folder'): string | undefined {
  const [top = '', ...below] = path.split('/')
  const folders: string[] = [...collectionNames, mediaFolder]
  const files = [siteFile, goneFile]
  if (below.length === 0) {
    const expected = folders.includes(top) ? 'folder' : files.includes(top) ? 'file' : undefined
    if (expected) return kind === expected ? undefined : `is a ${kind}; it must be a ${expected}`
    const near = nearest(top, [...folders, ...files])
    return `does not belong here; ${near ? `did you mean ${near}?` : 'move it out of the content folder'}`
  }
  // What lies below a folder that is itself misplaced is not mentioned one by one.
  if (top === mediaFolder || !folders.includes(top) || below.length > 1) return undefined
  if (kind === 'folder') return 'is a folder in a collection; put its files one level up'
  return path.endsWith('.md') ? undefined : 'is no Markdown file; name it .md, or put it into media/'
}

/**
 * The problems of values that name a file of the site.
 * @param contentDir where `/media/…` lies
 * @param publicDir where every other path lies
 */
export function namedFileProblems(
  source: Source,
  schema: JsonSchema,
  contentDir: string,
  publicDir: string,
): Problem[] {
  const problems: Problem[] = []
  visitMarked(schema, source.data, (mark, text, path) => {
    if (mark.role !== 'file' || !text.startsWith('/')) return
    const folder = text.startsWith(`/${mediaFolder}/`) ? contentDir : publicDir
    if (statSync(join(folder, text), { throwIfNoEntry: false })?.isFile()) return
    problems.push({
      ...fileProblem(source.path, `"${text}" is not there; add the file or correct its name`),
      ...source.placeOf(path),
      field: fieldName(path),
    })
  })
  return problems
}
