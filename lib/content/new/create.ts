import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { dayAt } from '../../dates/calendar.ts'
import { siteSchema } from '../../site.ts'
import { documentPath } from '../../urls.ts'
import { siteFile } from '../check/files.ts'
import { valueAt } from '../check/fields.ts'
import { readYamlFile } from '../check/source.ts'
import type { CollectionName } from '../collections.ts'
import { bytesOf, entriesBelow } from '../files.ts'
import { collection, isItemType } from '../registry.ts'
import { fileOf, readDocuments, Refusal, takenPaths } from '../rename/documents.ts'
import { draftOf } from './draft.ts'
import { freeSlug } from './slug.ts'

/** What was written: the file, relative to the content folder, and the address it will have. */
export interface Created {
  file: string
  address: string
  isDraft: boolean
}

/**
 * Writes a new document that passes the checker, as a draft where its collection has drafts.
 * @throws {Refusal} when the title cannot be one, or nothing says which day it is
 */
export function create(contentDir: string, name: CollectionName, given: string, now: Date): Created {
  const title = readTitle(name, given)
  const today = dayAt(now, readZone(contentDir))
  const documents = readDocuments(contentDir)
  const taken = takenPaths(contentDir, documents)
  const names = entriesBelow(join(contentDir, name)).map(({ path }) => path.toLowerCase())
  const slug = freeSlug(name, title, (candidate) => {
    return names.includes(`${candidate}.md`) || taken.has(documentPath(name, candidate))
  })
  const item = documents.find((document) => isItemType(document.collection))
  const draft = draftOf(name, title, {
    today,
    slugOf: (ref) => documents.find((document) => document.collection === ref)?.slug,
    address: item && documentPath(item.collection, item.slug),
  })
  const file = fileOf(name, slug)
  mkdirSync(dirname(join(contentDir, file)), { recursive: true })
  writeFileSync(join(contentDir, file), draft, { flag: 'wx' })
  return { file, address: documentPath(name, slug), isDraft: 'draft' in collection(name).fields.shape }
}

/** The title in one line. @throws {Refusal} when the collection does not accept it */
export function readTitle(name: CollectionName, given: string): string {
  const title = given.replace(/[\t-\r \u2028\u2029]+/g, ' ').trim()
  const shape: Readonly<Record<string, z.core.$ZodType>> = collection(name).fields.shape
  const problem = shape.title && z.safeParse(shape.title, title).error?.issues[0]?.message
  if (problem) throw new Refusal(`the title ${problem}`)
  return title
}

function readZone(contentDir: string): string {
  const isThere = entriesBelow(contentDir).some(({ path, kind }) => path === siteFile && kind === 'file')
  const site = isThere ? readYamlFile(siteFile, bytesOf(contentDir, siteFile)).data : undefined
  const zone = siteSchema.shape.timezone.safeParse(valueAt(site, ['timezone']))
  if (zone.success) return zone.data
  throw new Refusal(`${siteFile} does not say the time zone; mend it first, npm run content:check says how`)
}
