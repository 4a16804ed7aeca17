import {
  defineDocumentType,
  defineNestedType,
  makeSource,
  type FieldDefs,
  type NestedType,
} from 'contentlayer2/source-files'
import engines from 'gray-matter/lib/engines.js'
import { collections } from './collections.ts'
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts'
import { markdown } from './markdown.ts'
import { collectionNames } from './registry.ts'

// gray-matter runs a front matter that calls itself JavaScript. The checker refuses such a file first; this is
// the second lock on the same door.
engines.javascript = {
  parse: () => {
    throw new Error('front matter in JavaScript is not allowed; write it between two --- lines')
  },
  stringify: () => '',
}

const contentDir = process.env.CONTENT_DIR
if (!contentDir) throw new Error('CONTENT_DIR is not set')

const documentTypes = collectionNames.map((name) =>
  defineDocumentType(() => ({
    name: collections[name].documentType,
    filePathPattern: `${name}/*.md`,
    contentType: 'markdown',
    fields: fieldDefs(collections[name].documentType, jsonSchemaOf(collections[name].fields)),
  })),
)

/** contentlayer's own description of a collection's fields, made from the registry's. */
function fieldDefs(owner: string, schema: JsonSchema): FieldDefs {
  const entries = Object.entries(schema.properties ?? {}).map(([name, field]) => {
    const required = schema.required?.includes(name) ?? false
    const type = typeOf(`${owner}${name[0]?.toUpperCase()}${name.slice(1)}`, field)
    return [name, { ...type, required, ...(field.description ? { description: field.description } : {}) }]
  })
  return Object.fromEntries(entries) as FieldDefs
}

function typeOf(name: string, field: JsonSchema): object {
  if (field.type === 'array') return { type: 'list', of: listOf(name, field.items ?? {}) }
  if (field.type === 'object') return { type: 'nested', of: nested(name, field) }
  if (field.enum) return { type: 'enum', options: field.enum }
  return { type: field.type ?? 'json' }
}

function listOf(name: string, items: JsonSchema): object {
  return items.type === 'object' ? nested(name, items) : { type: items.type ?? 'string' }
}

function nested(name: string, schema: JsonSchema): NestedType {
  return defineNestedType(() => ({ name, fields: fieldDefs(name, schema) }))
}

export default makeSource({
  contentDirPath: contentDir,
  contentDirInclude: collectionNames,
  documentTypes,
  markdown,
  disableImportAliasWarning: true,
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  onUnknownDocuments: 'fail',
})
