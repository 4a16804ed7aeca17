import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { collections, type CollectionName } from './collections.ts'
import { entriesBelow } from './files.ts'
import { collectionNames } from './registry.ts'

/** A document as contentlayer made it: checked front matter, and its prose as HTML. */
export interface Compiled {
  collection: CollectionName
  slug: string
  fields: Record<string, unknown>
  html: string
}

/**
 * Runs contentlayer over a content folder, in a work folder of its own that is removed again.
 * @throws {Error} with contentlayer's own words when it refuses the content
 */
export async function compile(root: string, contentDir: string, workDir: string): Promise<Compiled[]> {
  mkdirSync(workDir, { recursive: true })
  // contentlayer runs its compiled configuration from the work folder, and resolves packages from there.
  symlinkSync(join(root, 'node_modules'), join(workDir, 'node_modules'))
  const copy = join(workDir, 'content')
  for (const name of collectionNames) copyDocuments(join(contentDir, name), join(copy, name))
  await runContentlayer(root, copy, workDir)
  const documents = collectionNames.flatMap((name) => readGenerated(workDir, name))
  rmSync(workDir, { recursive: true })
  return documents
}

// gray-matter keeps the carriage return of the last field in its value, so contentlayer sees line feeds only.
function copyDocuments(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const { path, kind } of entriesBelow(from)) {
    if (kind !== 'file' || !path.endsWith('.md')) continue
    writeFileSync(join(to, path), readFileSync(join(from, path), 'utf8').replaceAll('\r\n', '\n'))
  }
}

async function runContentlayer(root: string, contentDir: string, workDir: string): Promise<void> {
  const command = join(root, 'node_modules/contentlayer2/bin/cli.cjs')
  const config = join(root, 'lib/content/contentlayer.config.ts')
  const child = spawn(process.execPath, [command, 'build', '--config', config], {
    cwd: workDir,
    // contentlayer believes PWD before its working directory.
    env: { ...process.env, PWD: workDir, CONTENT_DIR: contentDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`contentlayer refused the content:\n${output.trim()}`)
}

interface Generated {
  _raw: { sourceFileName: string }
  body: { html: string }
  [field: string]: unknown
}

function readGenerated(workDir: string, name: CollectionName): Compiled[] {
  const { documentType } = collections[name]
  const file = join(workDir, '.contentlayer/generated', documentType, '_index.json')
  const documents = JSON.parse(readFileSync(file, 'utf8')) as Generated[]
  return documents.map((document) => ({
    collection: name,
    // Not `flattenedPath`, which leaves out a file that is called index.
    slug: document._raw.sourceFileName.slice(0, -'.md'.length),
    fields: ownFields(document),
    html: document.body.html,
  }))
}

// contentlayer adds `type`, `_id` and `_raw` to a document and to each group of fields in it.
function ownFields(document: object): Record<string, unknown> {
  const entries = Object.entries(document)
    .filter(([key]) => !['_id', '_raw', 'type', 'body'].includes(key))
    .map(([key, value]: [string, unknown]) => [key, ownValue(value)])
  return Object.fromEntries(entries) as Record<string, unknown>
}

function ownValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ownValue)
  return value && typeof value === 'object' ? ownFields(value) : value
}
