import { documentPath } from '../../urls.ts'
import { readMarkdown } from '../check/source.ts'
import { collections } from '../collections.ts'
import { jsonSchemaOf } from '../json-schema.ts'
import type { Move } from './addresses.ts'
import { Refusal, type ContentFile } from './documents.ts'
import { applyEdits, shifted, type Edit } from './edits.ts'
import { heritageEdits, type Heritage } from './heir.ts'
import { linkEdits } from './links.ts'
import { fieldEdits } from './references.ts'
import { readForEdit } from './yaml.ts'

/**
 * Everything that a move changes in a document's text.
 * @param heritage of the document that goes on under the new slug
 * @throws {Refusal} when its YAML is written in a way that the edits would break
 */
export function documentEdits(document: ContentFile, move: Move, heritage?: Heritage): Edit[] {
  const edits = editsOf(document, move, heritage)
  if (edits.length === 0) return edits
  const text = applyEdits(document.text, edits)
  const source = readMarkdown(document.path, new TextEncoder().encode(text))
  if (source.problems.length > 0 || editsOf({ ...document, text, source }, move, heritage).length > 0) {
    throw new Refusal(
      `${document.path} is written in a way that cannot be edited safely; write its fields one a line, then run this again`,
    )
  }
  return edits
}

function editsOf({ collection, slug, text }: ContentFile, move: Move, heritage?: Heritage): Edit[] {
  const { start, close, body } = partsOf(text)
  const yaml = readForEdit(text.slice(start, close))
  const schema = jsonSchemaOf(collections[collection].fields)
  const eol = text[start - 2] === '\r' ? '\r\n' : '\n'
  const own = heritage ? heritageEdits(yaml, schema, heritage, eol) : []
  const links = linkEdits(text.slice(body), move, documentPath(collection, slug))
  return [...shifted([...fieldEdits(yaml, schema, move), ...own], start), ...shifted(links, body)]
}

/** Where the front matter begins and closes, and where the body begins. The checker has seen that both are there. */
function partsOf(text: string): { start: number; close: number; body: number } {
  const start = text.indexOf('\n') + 1
  const close = text.indexOf('\n---', start - 1) + 1
  const end = text.indexOf('\n', close)
  return { start, close, body: end < 0 ? text.length : end + 1 }
}
