import { documentPath, reservedSegments } from '../../urls.ts'
import { collections, type CollectionName } from '../collections.ts'
import { isSlug } from '../fields.ts'
import { jsonSchemaOf, visitMarked, type JsonSchema } from '../json-schema.ts'
import { collection, collectionNames, isItemType } from '../registry.ts'
import type { OldPaths } from './old-paths.ts'
import { nearest } from './nearest.ts'
import { fieldName, type Problem } from './problem.ts'
import type { Document } from './source.ts'

const schemas = Object.fromEntries(
  collectionNames.map((name) => [name, jsonSchemaOf(collections[name].fields)]),
) as Record<CollectionName, JsonSchema>

/** The problems of slugs, of what documents say of one another, and of aliases, over a whole site. */
export function referenceProblems(documents: readonly Document[], oldPaths: OldPaths): Problem[] {
  const slugs = slugsByCollection(documents)
  const items = documents.filter((document) => isItemType(document.collection)).map(pathOf)
  const problems = documents.flatMap((document) => slugProblems(document))
  for (const document of documents) {
    visitMarked(schemas[document.collection], document.source.data, (mark, text, path) => {
      const message = mark.ref
        ? missingSlug(mark.ref, text, slugs)
        : mark.role === 'address'
          ? missingItem(text, items)
          : mark.role === 'path'
            ? oldPaths.takeAlias(text, document)
            : undefined
      if (message) problems.push(problemAt(document, path, message))
    })
  }
  return [...problems, ...loops(documents)]
}

function problemAt(document: Document, path: readonly PropertyKey[], message: string): Problem {
  const { source } = document
  return {
    severity: 'error',
    path: source.path,
    ...source.placeOf(path),
    field: fieldName(path),
    message,
  }
}

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
  return message ? [{ ...problemAt(document, [], message), line: 1, column: 1 }] : []
}

function missingSlug(ref: string, text: string, slugs: Map<string, string[]>): string | undefined {
  const known = slugs.get(ref) ?? []
  if (known.includes(text)) return undefined
  const near = nearest(text, known)
  return `"${text}" is not in ${ref}/; ${near ? `did you mean ${near}?` : `add ${ref}/${text}.md or remove it`}`
}

function missingItem(text: string, items: readonly string[]): string | undefined {
  if (items.includes(text)) return undefined
  const near = nearest(text, items)
  return `"${text}" is no item’s address; ${near ? `did you mean ${near}?` : 'write one such as /news/slug'}`
}

// A topic above itself, or a publication that replaces itself by way of others, has no top to begin at.
function loops(documents: readonly Document[]): Problem[] {
  const byPath = new Map(documents.map((document) => [pathOf(document), document]))
  return documents.flatMap((document) => {
    const field = ['parent', 'supersedes'].find((name) => typeof valueOf(document, name) === 'string')
    if (!field) return []
    let current: Document | undefined = document
    for (let steps = 0; current && steps < documents.length; steps++) {
      current = byPath.get(documentPath(document.collection, String(valueOf(current, field))))
      if (current === document)
        return [problemAt(document, [field], 'leads back to this file; break the loop')]
    }
    return []
  })
}

function valueOf({ source }: Document, field: string): unknown {
  return source.data && typeof source.data === 'object'
    ? (source.data as Record<string, unknown>)[field]
    : undefined
}
