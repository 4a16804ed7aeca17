import { documentPath } from '../../urls.ts'
import { siteFile } from '../check/files.ts'
import { readYamlFile } from '../check/source.ts'
import { isSlug } from '../fields.ts'
import { bytesOf, entriesBelow } from '../files.ts'
import { isReserved } from '../new/slug.ts'
import type { Move } from './addresses.ts'
import { documentEdits } from './document-edits.ts'
import { aliasesOf, fileOf, readDocuments, Refusal, textOf, type ContentFile } from './documents.ts'
import { applyEdits, changedLines, type ChangedLine, type Edit } from './edits.ts'
import type { Heritage } from './heir.ts'
import { siteEdits } from './references.ts'
import { partiesOf } from './parties.ts'
import { readForEdit } from './yaml.ts'

/** One step on disk that leaves every file either as it was or as it is to be. */
export type Step =
  | { kind: 'write'; path: string; text: string }
  | { kind: 'move'; path: string; to: string }
  | { kind: 'remove'; path: string }

/** What a rename does: the lines it changes, and the steps in their order. Paths are relative to the content. */
export interface Plan {
  changes: { path: string; lines: ChangedLine[] }[]
  steps: Step[]
}

/**
 * Plans to give a document another slug, or to merge it into one that exists. References come first and the
 * document itself last: as long as its old file is there, the same command finds what is left to do.
 * @throws {Refusal} when it cannot be done; nothing has been changed
 */
export function planRename(contentDir: string, move: Move): Plan {
  const documents = readDocuments(contentDir)
  const { old, heir } = partiesOf(contentDir, documents, move)
  const kept = old && heir ? documents.filter((document) => document !== old) : documents
  const successor = old && (heir ?? old)
  const heritage = old && heritageOf(old, heir, move)
  const edited = [
    ...siteFileEdits(contentDir, move),
    ...kept
      .filter((document) => document !== successor)
      .map((document) => ({ ...document, edits: documentEdits(document, move) })),
    ...(successor ? [{ ...successor, edits: documentEdits(successor, move, heritage) }] : []),
  ].filter(({ edits }) => edits.length > 0)
  return {
    changes: edited.map(({ path, text, edits }) => ({ path, lines: changedLines(text, edits) })),
    steps: [
      ...edited.map(({ path, text, edits }) => ({
        kind: 'write' as const,
        path,
        text: applyEdits(text, edits),
      })),
      ...lastStep(old, heir, move),
    ],
  }
}

function lastStep(
  old: ContentFile | undefined,
  heir: ContentFile | undefined,
  { collection, to }: Move,
): Step[] {
  if (!old) return []
  return heir
    ? [{ kind: 'remove', path: old.path }]
    : [{ kind: 'move', path: old.path, to: fileOf(collection, to) }]
}

function heritageOf(
  old: ContentFile,
  heir: ContentFile | undefined,
  { collection: name, from, to }: Move,
): Heritage {
  // What was no slug or not free was never served, so no address of it is known anywhere.
  const wasServed = isSlug(from) && !isReserved(name, from)
  const path = documentPath(name, to)
  const former = heir ? aliasesOf(old).filter((alias) => alias.toLowerCase() !== path) : []
  return {
    aliases: [...(wasServed ? [documentPath(name, from)] : []), ...former],
    id: heir || !wasServed ? undefined : from,
    path,
  }
}

function siteFileEdits(contentDir: string, move: Move): { path: string; text: string; edits: Edit[] }[] {
  if (!entriesBelow(contentDir).some(({ path, kind }) => path === siteFile && kind === 'file')) return []
  const bytes = bytesOf(contentDir, siteFile)
  const [problem] = readYamlFile(siteFile, bytes).problems
  if (problem) throw new Refusal(`${siteFile}:${problem.line}:${problem.column} ${problem.message}`)
  const text = textOf(bytes)
  return [{ path: siteFile, text, edits: siteEdits(readForEdit(text), move) }]
}
