import { isMap, isScalar, isSeq } from 'yaml'
import { siteSchema } from '../../site.ts'
import { jsonSchemaOf, visitMarked, type JsonSchema } from '../json-schema.ts'
import { addressEdits, type Move } from './addresses.ts'
import { applyEdits, type Edit } from './edits.ts'
import { isText, removeEntry, removeField, rewrite, textAt, type Yaml } from './yaml.ts'

/** The edits of front matter that lead every field which names the document to its new slug. */
export function fieldEdits(yaml: Yaml, schema: JsonSchema, move: Move): Edit[] {
  const edits: Edit[] = []
  visitMarked(schema, yaml.document.toJS({ maxAliasCount: 0 }), (mark, _, path) => {
    if (mark.ref === move.collection) {
      edits.push(...textEdits(yaml, path, (text) => (text === move.from ? move.to : text)))
    } else if (mark.role === 'address') edits.push(...textEdits(yaml, path, renamedAddress(move)))
  })
  return edits
}

/** The same for `site.yml`: groups that are keyed by slug, and lists of paths. */
export function siteEdits(yaml: Yaml, move: Move): Edit[] {
  const { properties = {} } = jsonSchemaOf(siteSchema)
  return Object.entries(properties).flatMap(([field, part]: [string, JsonSchema & Keyed]) => {
    if (part.propertyNames?.ref === move.collection) return keyEdits(yaml, field, move)
    const list: unknown = yaml.document.get(field, true)
    if (part.items?.type !== 'string' || !isSeq(list)) return []
    return list.items.flatMap((_, index) => textEdits(yaml, [field, index], renamedAddress(move)))
  })
}

interface Keyed {
  propertyNames?: JsonSchema
}

const renamedAddress = (move: Move) => (text: string) => applyEdits(text, addressEdits(text, move, '/'))

/** Rewrites a text, or takes it out of a list that holds what it would become. */
function textEdits(yaml: Yaml, path: readonly PropertyKey[], rename: (text: string) => string): Edit[] {
  const node = textAt(yaml, path)
  if (!node) return []
  const value = rename(node.value)
  if (value === node.value) return []
  const index = path.at(-1)
  const list: unknown = yaml.document.getIn(path.slice(0, -1), true)
  if (typeof index !== 'number' || !isSeq(list)) return [rewrite(yaml, node, value)]
  const isThere = list.items.some(
    (other, at) => isText(other) && (other.value === value || (at < index && rename(other.value) === value)),
  )
  return [isThere ? removeEntry(yaml, list, index) : rewrite(yaml, node, value)]
}

function keyEdits(yaml: Yaml, field: string, { from, to }: Move): Edit[] {
  const group: unknown = yaml.document.get(field, true)
  if (!isMap(group)) return []
  const pair = group.items.find(({ key }) => isScalar(key) && key.value === from)
  if (!pair || !isText(pair.key)) return []
  return [group.has(to) ? removeField(yaml, pair, group.flow === true) : rewrite(yaml, pair.key, to)]
}
