import { Document, isCollection } from 'yaml'
import type { z } from 'zod'
import type { CollectionName } from '../collections.ts'
import { jsonSchemaOf, type JsonSchema } from '../json-schema.ts'
import { collection } from '../registry.ts'
import { exampleOf, type Known } from './example.ts'

const hint = `<!-- Write the text here, in Markdown, and remove this line, which nobody else sees. Begin headings with ##. -->`

/** A new document: its required fields filled in, the others as comments to take the # from, and no text yet. */
export function draftOf(name: CollectionName, title: string, known: Known): string {
  const { fields } = collection(name)
  const shape: Readonly<Record<string, z.core.$ZodType>> = fields.shape
  const schema = jsonSchemaOf(fields)
  const examples = Object.entries(schema.properties ?? {}).map(([field, part]) => ({
    field,
    part,
    value: exampleOf(shape[field] ?? fields, part, known),
    isRequired: schema.required?.includes(field) ?? false,
  }))
  const written: Record<string, unknown> = {
    title,
    summary: 'Say in one or two sentences what it is about.',
  }
  const required = examples.filter(({ isRequired }) => isRequired)
  const optional = examples.filter(({ isRequired, field }) => !isRequired && field !== 'draft')
  return [
    '---',
    ...required.map(({ field, value }) => inYaml(field, written[field] ?? value)),
    ...examples.filter(({ field }) => field === 'draft').map(({ field }) => inYaml(field, true)),
    '# These may be added: remove the # before a field, and write its value.',
    ...optional.map(({ field, part, value }) => `# ${inYaml(field, value)}  # ${described(part)}`),
    '---',
    '',
    hint,
    '',
  ].join('\n')
}

function described({ description = '', enum: values }: JsonSchema): string {
  return values ? `${description} One of ${values.join(', ')}.` : description
}

/** A field in one line of YAML. */
function inYaml(field: string, value: unknown): string {
  // contentlayer reads YAML 1.1, where a title may look like a time; a day is written bare, as everywhere here.
  const isProse = typeof value === 'string' && field === 'title'
  const document = new Document({ [field]: value }, isProse ? { compat: 'yaml-1.1' } : {})
  const node = document.get(field, true)
  const isGroup = isCollection(node)
  if (isGroup) node.flow = true
  const line = document.toString({ lineWidth: 0 }).trimEnd()
  return isGroup ? line.replaceAll('[ ', '[').replaceAll(' ]', ']') : line
}
