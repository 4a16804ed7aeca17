import { documentPath } from '../../urls.ts'
import { valueAt } from '../check/fields.ts'
import { goneFile } from '../check/files.ts'
import { nearest } from '../check/nearest.ts'
import { collections } from '../collections.ts'
import { isSlug } from '../fields.ts'
import { jsonSchemaOf } from '../json-schema.ts'
import { collection } from '../registry.ts'
import { isReserved, slugFrom } from '../new/slug.ts'
import type { Move } from './addresses.ts'
import { aliasesOf, fileOf, Refusal, takenPaths, type ContentFile } from './documents.ts'

/** The two documents of a move. */
export interface Parties {
  /** Undefined when an earlier run has finished with it, so that only late references are left. */
  old: ContentFile | undefined
  /** The one that it is merged into. */
  heir: ContentFile | undefined
}

/** Finds both documents of a move. @throws {Refusal} when it is no move that can be made */
export function partiesOf(contentDir: string, documents: readonly ContentFile[], move: Move): Parties {
  const { collection: name, from, to } = move
  checkNewSlug(move)
  const own = documents.filter((document) => document.collection === name)
  const [old, heir] = [from, to].map((slug) => own.find((document) => document.slug === slug))
  const path = documentPath(name, to)
  if (!old && !(heir && aliasesOf(heir).includes(documentPath(name, from)))) {
    const slugs = own.map(({ slug }) => slug)
    const near = nearest(from, slugs)
    throw new Refusal(
      `there is no ${fileOf(name, from)}; ${near ? `did you mean ${near}?` : 'correct its name'}`,
    )
  }
  const broken = documents.find(({ source }) => source.problems.length > 0)?.source.problems[0]
  if (broken) {
    throw new Refusal(
      `${broken.path}:${broken.line}:${broken.column} ${broken.message} (nothing was renamed)`,
    )
  }
  if (old && heir) checkMerge(own, heir, move)
  const owner = takenPaths(contentDir, documents).get(path)
  if (old && !heir && owner !== undefined && owner !== old.path) {
    const where = owner === goneFile ? 'is listed' : 'is an alias'
    throw new Refusal(`${path} ${where} in ${owner}; remove it there first, or choose another name`)
  }
  return { old, heir }
}

function checkNewSlug({ collection: name, from, to }: Move): void {
  if (from === to) throw new Refusal(`${from} and ${to} are the same name; write another new one`)
  if (!isSlug(to)) {
    const near = slugFrom(to)
    const example = near ? `, for example ${near}` : ''
    throw new Refusal(
      `"${to}" is no slug; use lower-case letters a to z, digits and single hyphens${example}`,
    )
  }
  if (isReserved(name, to)) {
    throw new Refusal(`the site needs the address ${documentPath(name, to)} for itself; choose another name`)
  }
}

function checkMerge(own: readonly ContentFile[], heir: ContentFile, move: Move): void {
  const { role, words } = collection(move.collection)
  if (role !== 'tag' && role !== 'topic') {
    throw new Refusal(`${heir.path} exists already, and ${words.many} cannot be merged; choose another name`)
  }
  const field = fieldsAbove(move).find((name) => leadsTo(own, heir, name, move.from))
  if (field !== undefined) {
    throw new Refusal(
      `${heir.path} stands below ${fileOf(move.collection, move.from)} by its ${field}; change that before merging them`,
    )
  }
}

/** The fields in which a document names one other of its collection. */
function fieldsAbove({ collection: name }: Move): string[] {
  const { properties = {} } = jsonSchemaOf(collections[name].fields)
  return Object.keys(properties).filter((field) => properties[field]?.ref === name)
}

function leadsTo(own: readonly ContentFile[], from: ContentFile, field: string, slug: string): boolean {
  let current: ContentFile | undefined = from
  for (let steps = 0; current && steps < own.length; steps++) {
    const above: unknown = valueAt(current.source.data, [field])
    if (above === slug) return true
    current = own.find((document) => document.slug === above)
  }
  return false
}
