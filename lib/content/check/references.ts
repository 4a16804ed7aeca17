import { collection, collectionNames, isItemType } from '../registry.ts'
import { collections, type CollectionName } from '../collections.ts'
import { isSlug } from '../fields.ts'
import { jsonSchemaOf, visitMarked, type JsonSchema } from '../json-schema.ts'
import { documentPath, reservedSegments } from '../../urls.ts'
import { nearest } from './fields.ts'
import type { Problem } from './problem.ts'
import type { Source } from './source.ts'

/** A document that has been read, and whose own fields are known to be right or wrong already. */
export interface Document {
  collection: CollectionName
  slug: string
  source: Source
}

type Report = (document: Document, path: readonly PropertyKey[], field: string, message: string) => Problem

const schemas = Object.fromEntries(
  collectionNames.map((name) => [name, jsonSchemaOf(collections[name].fields)]),
) as Record<CollectionName, JsonSchema>

/** The problems of slugs, of what documents say of one another, and of aliases, over a whole site. */
export function referenceProblems(documents: readonly Document[]): Problem[] {
  const slugs = slugsByCollection(documents)
  const paths = new Map(documents.map((document) => [pathOf(document), document]))
  const problems = documents.flatMap((document) => slugProblems(document))
  const aliases = new Map<string, Document>()
  for (const document of documents) {
    visitMarked(schemas[document.collection], document.source.data, (mark, text, path) => {
      const message = mark.ref
        ? missingSlug(mark.ref, text, slugs)
        : mark.role === 'address'
          ? missingItem(text, paths)
          : mark.role === 'path'
            ? aliasTaken(text, document, paths, aliases)
            : undefined
      if (message) problems.push(report(document, path, fieldName(path), message))
    })
  }
  return [...problems, ...loops(documents, slugs)]
}

const report: Report = (document, path, field, message) => ({
  severity: 'error',
  path: document.source.path,
  ...document.source.placeOf(path),
  field,
  message,
})

function slugsByCollection(documents: readonly Document[]): Map<string, string[]> {
  const slugs = new Map<string, string[]>(collectionNames.map((name) => [name, []]))
  for (const { collection: name, slug } of documents) slugs.get(name)?.push(slug)
  return slugs
}

const pathOf = (document: Document) => documentPath(document.collection, document.slug)

function slugProblems(document: Document): Problem[] {
  const { collection: name, slug } = document
  const reserved =
    name === 'pages'
      ? [...collectionNames, ...reservedSegments].includes(slug as CollectionName)
      : collection(name).cover === 'dated' && slug === 'calendar'
  const message = !isSlug(slug)
    ? 'the file’s name is no slug; use lower-case letters a to z, digits and single hyphens'
    : reserved
      ? `the site needs the address ${pathOf(document)} for itself; give the file another name`
      : undefined
  return message ? [report(document, [], '', message)] : []
}

function missingSlug(ref: string, text: string, slugs: Map<string, string[]>): string | undefined {
  const known = slugs.get(ref) ?? []
  if (known.includes(text)) return undefined
  const near = nearest(text, known)
  return `"${text}" is not in ${ref}/; ${near ? `did you mean ${near}?` : `add ${ref}/${text}.md or remove it`}`
}

function missingItem(text: string, paths: Map<string, Document>): string | undefined {
  const found = paths.get(text)
  if (found && isItemType(found.collection)) return undefined
  const near = nearest(text, [...paths.keys()])
  return `"${text}" is no item’s address; ${near ? `did you mean ${near}?` : 'write one such as /news/slug'}`
}

function aliasTaken(
  text: string,
  document: Document,
  paths: Map<string, Document>,
  aliases: Map<string, Document>,
): string | undefined {
  const page = paths.get(text)
  if (page) return `"${text}" is the address of ${page.source.path}; remove the alias`
  const first = text.slice(1).split('/')[0] ?? ''
  if (text === `/${first}` && [...collectionNames, ...reservedSegments].includes(first as CollectionName)) {
    return `"${text}" is an address the site needs for itself; remove the alias`
  }
  const other = aliases.get(text.toLowerCase())
  if (other && other !== document)
    return `"${text}" is an alias in ${other.source.path} too; keep one of them`
  aliases.set(text.toLowerCase(), document)
  return undefined
}

// A topic above itself, or a publication that replaces itself by way of others, has no top to begin at.
function loops(documents: readonly Document[], slugs: Map<string, string[]>): Problem[] {
  return documents.flatMap((document) => {
    const field = ['parent', 'supersedes'].find((name) => typeof valueOf(document, name) === 'string')
    if (!field) return []
    const siblings = new Map(
      documents
        .filter((other) => other.collection === document.collection)
        .map((other) => [other.slug, other]),
    )
    let current: Document | undefined = document
    for (let steps = 0; current && steps <= (slugs.get(document.collection)?.length ?? 0); steps++) {
      current = siblings.get(String(valueOf(current, field)))
      if (current === document) {
        return [report(document, [field], field, 'leads back to this file; break the loop')]
      }
    }
    return []
  })
}

function valueOf(document: Document, field: string): unknown {
  const { data } = document.source
  return data && typeof data === 'object' ? (data as Record<string, unknown>)[field] : undefined
}

function fieldName(path: readonly (string | number)[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('')
}
