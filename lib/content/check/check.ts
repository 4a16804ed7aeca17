import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { siteSchema } from '../../site.ts'
import { collections, type CollectionName } from '../collections.ts'
import { bytesOf, entriesBelow, type Entry } from '../files.ts'
import { jsonSchemaOf, visitMarked } from '../json-schema.ts'
import { collectionNames } from '../registry.ts'
import { dateProblems } from './dates.ts'
import { fieldProblems, nearest } from './fields.ts'
import type { Problem } from './problem.ts'
import { referenceProblems, type Document } from './references.ts'
import { readMarkdown, readYamlFile, type Source } from './source.ts'

const media = 'media'
const siteFile = 'site.yml'
const goneFile = 'gone.yml'

/**
 * Every problem of a content folder. Nothing is run or compiled: a file that passes is one that contentlayer
 * can be trusted with.
 * @param publicDir where the site's own files lie, which `/…` may name beside `/media/…`
 */
export function checkContent(contentDir: string, publicDir: string): Problem[] {
  const entries = entriesBelow(contentDir)
  const documents: Document[] = []
  const problems = entries.flatMap((entry) => strangerProblems(entry))
  for (const { path, kind } of entries) {
    const [folder = '', name = '', ...deeper] = path.split('/')
    if (kind !== 'file' || deeper.length > 0 || !isCollection(folder) || !name.endsWith('.md')) continue
    const source = readMarkdown(path, bytesOf(contentDir, path))
    problems.push(...source.problems)
    documents.push({ collection: folder, slug: name.slice(0, -'.md'.length), source })
    if (source.problems.length > 0) continue
    problems.push(...fieldProblems(source, collections[folder].fields), ...dateProblems(source))
    problems.push(...fileProblems(source, folder, contentDir, publicDir))
  }
  problems.push(...referenceProblems(documents), ...siteProblems(contentDir, entries, documents))
  return problems
}

function isCollection(folder: string): folder is CollectionName {
  return (collectionNames as readonly string[]).includes(folder)
}

function strangerProblems({ path, kind }: Entry): Problem[] {
  const problem = (message: string): Problem[] => [
    { severity: 'error', path, line: 1, column: 1, field: '', message },
  ]
  const parts = path.split('/')
  const [top = ''] = parts
  if (kind === 'other')
    return problem('is neither a file nor a folder; replace links by the files themselves')
  if (top === media) return []
  if (parts.length === 1) {
    if (kind === 'folder' && isCollection(top)) return []
    if (kind === 'file' && (top === siteFile || top === goneFile)) return []
    const near = nearest(top, [...collectionNames, media, siteFile, goneFile])
    return problem(
      `does not belong here; ${near ? `did you mean ${near}?` : 'move it out of the content folder'}`,
    )
  }
  if (!isCollection(top)) return []
  if (kind === 'folder') return problem('is a folder in a collection; put its files one level up')
  if (parts.length > 2) return []
  return path.endsWith('.md') ? [] : problem('is no Markdown file; name it .md, or put it into media/')
}

function fileProblems(
  source: Source,
  name: CollectionName,
  contentDir: string,
  publicDir: string,
): Problem[] {
  const problems: Problem[] = []
  visitMarked(jsonSchemaOf(collections[name].fields), source.data, (mark, text, path) => {
    if (mark.role !== 'file' || !text.startsWith('/')) return
    const folder = text.startsWith(`/${media}/`) ? contentDir : publicDir
    if (existsSync(join(folder, text))) return
    const field = path
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
      .join('')
      .slice(1)
    const message = `"${text}" is not there; add the file or correct its name`
    problems.push({ severity: 'error', path: source.path, ...source.placeOf(path), field, message })
  })
  return problems
}

function siteProblems(
  contentDir: string,
  entries: readonly Entry[],
  documents: readonly Document[],
): Problem[] {
  const has = (file: string) => entries.some(({ path, kind }) => path === file && kind === 'file')
  if (!has(siteFile)) {
    const message = 'is missing; write it as the content contract says, with the site’s name at least'
    return [{ severity: 'error', path: siteFile, line: 1, column: 1, field: '', message }]
  }
  const site = readYamlFile(siteFile, bytesOf(contentDir, siteFile))
  const problems = [...site.problems]
  if (site.problems.length === 0)
    problems.push(...fieldProblems(site, siteSchema), ...hueProblems(site, documents))
  if (has(goneFile)) {
    const gone = readYamlFile(goneFile, bytesOf(contentDir, goneFile))
    problems.push(...gone.problems, ...(gone.problems.length === 0 ? goneProblems(gone) : []))
  }
  return problems
}

function hueProblems(site: Source, documents: readonly Document[]): Problem[] {
  const tags = documents.filter((document) => document.collection === 'tags').map(({ slug }) => slug)
  const hues = (site.data as { tagHues?: unknown } | undefined)?.tagHues
  if (!hues || typeof hues !== 'object') return []
  return Object.keys(hues)
    .filter((slug) => !tags.includes(slug))
    .map((slug) => ({
      severity: 'error',
      path: siteFile,
      ...site.placeOf(['tagHues', slug], 'key'),
      field: `tagHues.${slug}`,
      message: `"${slug}" is not in tags/; ${nearest(slug, tags) ? `did you mean ${nearest(slug, tags)}?` : 'remove it'}`,
    }))
}

/** The schema of `gone.yml`. */
export const goneSchema = z.array(z.string().regex(/^\/\S+$/)).nullable()

function goneProblems(gone: Source): Problem[] {
  const result = goneSchema.safeParse(gone.data)
  if (result.success) return []
  return result.error.issues.map((issue) => ({
    severity: 'error',
    path: goneFile,
    ...gone.placeOf(issue.path),
    field: issue.path.length > 0 ? `[${issue.path.join('.')}]` : '',
    message: 'is not a list of paths; write one a line, - /old/address',
  }))
}
