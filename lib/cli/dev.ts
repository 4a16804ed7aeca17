import { closeSync, existsSync, openSync, rmSync, utimesSync, watch } from 'node:fs'
import { join } from 'node:path'
import { writeEnv, type Env } from '../env.ts'
import { prepareContent } from './prepare.ts'
import { ended, start, tool } from './run.ts'
import { checkPort, checkStateDir, main, ROOT, settings } from './settings.ts'
import { note } from './step.mjs'

await main(async () => {
  const env = settings()
  await checkPort(env)
  checkStateDir(env)
  watchContent(env, await rebuild(env))
  const next = tool('next', 'dev', '-p', String(env.port))
  const variables = {
    ...writeEnv(env),
    PROJECT_DIR: ROOT,
    NODE_ENV: 'development',
    NEXT_TELEMETRY_DISABLED: '1',
  }
  process.exit(await ended(start(...next, { env: variables }, 'inherit')))
})

/**
 * Builds the content. A mistake in it is told, and the last right content stays.
 *
 * @returns the version that is current now, or null after a mistake
 */
async function rebuild(env: Env): Promise<string | null> {
  try {
    return (await prepareContent(env)).version
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ContentError') throw error
    note(error.message)
    return null
  }
}

function watchContent(env: Env, first: string | null): void {
  let shown = first
  let timer: NodeJS.Timeout | undefined
  let isBuilding = false
  let isStale = false
  const build = async () => {
    isStale = isBuilding
    if (isBuilding) return
    isBuilding = true
    const version = await rebuild(env)
    if (version && version !== shown) refreshPages()
    shown = version ?? shown
    isBuilding = false
    if (isStale) await build()
  }
  // Editors write a file in several steps; one build is enough for all of them.
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void build(), 100)
  }
  try {
    watch(env.contentDir, { recursive: true }, soon).on('error', (error) => notWatched(env, error))
  } catch (error) {
    notWatched(env, error as Error)
  }
}

function notWatched({ contentDir }: Env, { message }: Error): void {
  note(`${contentDir} is not watched: ${message}`)
}

/**
 * Makes the open pages render again. Content is no module of the application, so `next dev` does not see it
 * change; but it renders every page anew when the time stamp of an environment file changes.
 */
function refreshPages(): void {
  const file = join(ROOT, '.env.development.local')
  if (!existsSync(file)) {
    closeSync(openSync(file, 'a'))
    process.once('exit', () => rmSync(file, { force: true }))
  }
  utimesSync(file, new Date(), new Date())
}
