import { join, relative } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import type { CollectionName } from '../content/collections.ts'
import { create, readTitle } from '../content/new/create.ts'
import { collectionNames } from '../content/registry.ts'
import { collectionNamed, Refusal } from '../content/rename/documents.ts'
import { main, settings } from './settings.ts'
import { CommandError } from './step.mjs'

// `npm run content:new -- <collection> "<title>"`: writes a new document for an editor to go on with.

const usage = `usage: npm run content:new -- <${collectionNames.join('|')}> "<title>"`

await main(async () => {
  const { contentDir, siteNow, siteUrl } = settings()
  const [name, title] = await wanted()
  const now = siteNow ?? new Date()
  const { file, address, isDraft } = refusable(() => create(contentDir, name, title, now))
  const path = relative(process.env.INIT_CWD || process.cwd(), join(contentDir, file))
  const last = isDraft
    ? 'when everyone may read it, remove the line "draft: true"'
    : 'it is public with the next build of the content'
  console.log(`${path} is written; its address is ${new URL(address, siteUrl).href}`)
  console.log(`Next: write in that file, with npm run dev beside you to see the site; ${last}.`)
})

/** The collection and the title: from the command line, or else asked for on a terminal. */
async function wanted(): Promise<[CollectionName, string]> {
  const [name, ...words] = args()
  const title = words.join(' ')
  if (name !== undefined && title !== '') return [refusable(() => collectionNamed(name)), title]
  if (!process.stdin.isTTY || !process.stdout.isTTY) throw new CommandError(usage)
  return ask(name)
}

function args(): string[] {
  try {
    return parseArgs({ allowPositionals: true }).positionals
  } catch {
    throw new CommandError(usage)
  }
}

async function ask(name: string | undefined): Promise<[CollectionName, string]> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const closed = new AbortController()
  terminal.once('close', () => closed.abort())
  const answer = <T>(question: string, read: (text: string) => T, first?: string) =>
    untilRight(() => terminal.question(`${question} `, { signal: closed.signal }), read, first)
  try {
    const collection = await answer(`What is it (${collectionNames.join(', ')})?`, collectionNamed, name)
    return [collection, await answer('Its title?', (text) => readTitle(collection, text))]
  } catch (error) {
    if (closed.signal.aborted) throw new CommandError('nothing was written')
    throw error
  } finally {
    terminal.close()
  }
}

/** Asks again until the answer can be read. */
async function untilRight<T>(
  ask: () => Promise<string>,
  read: (text: string) => T,
  first?: string,
): Promise<T> {
  for (let text = first; ; text = undefined) {
    try {
      return read((text ?? (await ask())).trim())
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      console.log(error.message)
    }
  }
}

function refusable<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof Refusal ? new CommandError(error.message) : error
  }
}
