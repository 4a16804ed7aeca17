import { documentPath } from '../../urls.ts'
import { goneFile } from '../check/files.ts'
import { nearest } from '../check/nearest.ts'
import { readMarkdown, readYamlFile, type Document } from '../check/source.ts'
import { collections, type CollectionName } from '../collections.ts'
import { bytesOf, entriesBelow } from '../files.ts'
import { jsonSchemaOf, visitMarked } from '../json-schema.ts'
import { collectionNames } from '../registry.ts'

/** A document, and its file's text with every byte that it has. */
export interface ContentFile extends Document {
  path: string
  text: string
}

/** Why a command will not do what it was asked to: one line, ready to print. */
export class Refusal extends Error {
  override name = 'Refusal'
}

/** The collection of that name. @throws {Refusal} */
export function collectionNamed(name: string): CollectionName {
  const found = collectionNames.find((candidate) => candidate === name)
  if (found) return found
  const near = nearest(name, collectionNames)
  const mend = near ? `did you mean ${near}?` : `write one of ${collectionNames.join(', ')}`
  throw new Refusal(`there is no collection "${name}"; ${mend}`)
}

/** The file of a document, relative to the content folder. */
export function fileOf(name: CollectionName, slug: string): string {
  return `${name}/${slug}.md`
}

/** Every document of a content folder, sorted by path. */
export function readDocuments(contentDir: string): ContentFile[] {
  return entriesBelow(contentDir).flatMap(({ path, kind }) => {
    const [folder = '', file = '', ...deeper] = path.split('/')
    const name = collectionNames.find((candidate) => candidate === folder)
    if (kind !== 'file' || !name || !file.endsWith('.md') || deeper.length > 0) return []
    const bytes = bytesOf(contentDir, path)
    const slug = file.slice(0, -'.md'.length)
    return [{ collection: name, slug, path, text: textOf(bytes), source: readMarkdown(path, bytes) }]
  })
}

/** A file's text, a byte-order mark included, so that it can be written back as it was. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/** The old paths that lead to a document. */
export function aliasesOf({ collection: name, source }: Document): string[] {
  const aliases: string[] = []
  visitMarked(jsonSchemaOf(collections[name].fields), source.data, (mark, text) => {
    if (mark.role === 'path') aliases.push(text)
  })
  return aliases
}

/** The files that hold a path already, by path in lower case: as their own address, as an alias, or as gone. */
export function takenPaths(contentDir: string, documents: readonly ContentFile[]): Map<string, string> {
  const taken = new Map<string, string>()
  for (const path of gonePaths(contentDir)) taken.set(path.toLowerCase(), goneFile)
  for (const document of documents) {
    for (const alias of aliasesOf(document)) taken.set(alias.toLowerCase(), document.path)
  }
  for (const { collection: name, slug, path } of documents) {
    taken.set(documentPath(name, slug).toLowerCase(), path)
  }
  return taken
}

function gonePaths(contentDir: string): string[] {
  const isThere = entriesBelow(contentDir).some(({ path, kind }) => path === goneFile && kind === 'file')
  const gone = isThere ? readYamlFile(goneFile, bytesOf(contentDir, goneFile)).data : []
  return Array.isArray(gone) ? gone.filter((path) => typeof path === 'string') : []
}
