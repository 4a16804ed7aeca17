import { cpSync, existsSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { hashFiles } from '../state/hash.ts'
import { withLock } from '../state/lock.ts'
import { currentVersion, hasVersion, makeVersion, prune, switchTo } from '../state/versions.ts'
import { run } from './run.ts'
import { CommandError, note } from './step.mjs'

type Place = { root: string; stateDir: string }
export type AppBuild = {
  version: string
  /** Whether it had to be built. */
  built: boolean
  /** The folder to serve from. */
  dir: string
}

/** All that `next build` reads. Content is not among it: the server reads it at run time. */
const INPUTS = ['app', 'components', 'lib', 'public', 'proxy.ts', 'next.config.ts', 'tsconfig.json']
const PACKAGES = ['package.json', 'package-lock.json']
/** Of lib, what no page may import; were one to, its build would say that the module is missing. */
const NOT_INPUTS = ['lib/cli', 'lib/deploy']

/** `distDir` of next.config.ts. */
const DIST = '.site/dev'

/** Settings of the server, which a build must not bake in. */
const SETTINGS = [
  'PORT',
  'SITE_URL',
  'SITE_NOW',
  'SITE_ENV',
  'CONTENT_DIR',
  'STATE_DIR',
  'REPO_URL',
  'PREVIEW_SECRET',
]

/**
 * Builds the application into `<stateDir>/app/<version>/` and makes it the current one, unless its sources are
 * built already. The build works on a copy, so that what is being served is never touched.
 *
 * @throws {CommandError} with the output of `next build` when it fails
 */
export async function buildApp({ root, stateDir }: Place): Promise<AppBuild> {
  const apps = join(stateDir, 'app')
  return withLock(
    stateDir,
    async () => {
      let version = sourceVersion(root)
      const built = !hasVersion(apps, version)
      if (built) version = await makeVersion(apps, (folder) => build({ root, stateDir }, folder))
      if (currentVersion(apps) !== version) {
        switchTo(apps, version)
        prune(apps)
      }
      return { version, built, dir: join(apps, version) }
    },
    note,
  )
}

/** The folder that holds both the project and the state folder, which Turbopack must be told. */
export function commonFolder(one: string, other: string): string {
  let folder = one
  while (folder !== dirname(folder) && !`${other}${sep}`.startsWith(`${folder}${sep}`))
    folder = dirname(folder)
  return folder
}

function sourceVersion(root: string): string {
  return hashFiles(root, inputs(root), NOT_INPUTS)
}

function inputs(root: string): string[] {
  return [...INPUTS, ...PACKAGES, ...readdirSync(root).filter((name) => name.startsWith('postcss.config.'))]
}

async function build({ root, stateDir }: Place, folder: string): Promise<string> {
  for (const path of inputs(root)) {
    if (!existsSync(join(root, path))) continue
    cpSync(join(root, path), join(folder, path), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => !NOT_INPUTS.includes(relative(root, file).split(sep).join('/')),
    })
  }
  // Of the copy, not of the project: what was built is then what the version says, even if somebody saves a
  // file in between. Taken before the build, since that edits tsconfig.json.
  const version = sourceVersion(folder)
  symlinkSync(relative(folder, join(root, 'node_modules')), join(folder, 'node_modules'))
  const env = {
    ...Object.fromEntries(SETTINGS.map((name) => [name, undefined])),
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    // The packages may lie elsewhere, behind a link.
    TURBOPACK_ROOT: commonFolder(commonFolder(root, stateDir), realpathSync(join(root, 'node_modules'))),
  }
  const next = join(root, 'node_modules/.bin/next')
  await run(process.execPath, [next, 'build'], { cwd: folder, env }).catch((error: unknown) => {
    throw new CommandError(
      'the application could not be built; what the build printed is above',
      outputOf(error),
    )
  })
  // Some 30 MB that only a next build in the same folder could use.
  rmSync(join(folder, DIST, 'cache'), { recursive: true, force: true })
  return version
}

function outputOf(error: unknown): string {
  return error instanceof CommandError ? error.output : String(error)
}
