import { cpSync, existsSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { hashFiles } from '../state/hash.ts'
import { withLock } from '../state/lock.ts'
import { currentVersion, hasVersion, makeVersion, prune, switchTo } from '../state/versions.ts'
import { checkContent } from './check/check.ts'
import { ContentError } from './check/problem.ts'
import { compile } from './compile.ts'
import { mediaFolder } from './layout.ts'
import { writeContent } from './write.ts'

const root = resolve(import.meta.dirname, '../..')

/** Where content versions lie in the state folder. */
const contentVersions = (stateDir: string) => join(stateDir, 'content')

/**
 * Checks and compiles a content folder and makes it the one that is served. What is current is left alone;
 * what is wrong changes nothing.
 * @returns the version's name, and whether it had to be built
 * @throws {ContentError} when the content is wrong, with every problem, or is not there
 */
export async function buildContent(options: {
  contentDir: string
  stateDir: string
}): Promise<{ version: string; built: boolean }> {
  const { contentDir, stateDir } = options
  const versions = contentVersions(stateDir)
  if (!existsSync(contentDir))
    throw new ContentError([], `there is no content folder ${contentDir}; set CONTENT_DIR to one`)
  const current = versionOf(contentDir)
  if (currentVersion(versions) === current) return { version: current, built: false }
  return withLock(stateDir, async () => {
    let version = versionOf(contentDir)
    const built = !hasVersion(versions, version)
    while (!hasVersion(versions, version)) {
      await make(versions, version, contentDir)
      version = versionOf(contentDir)
    }
    switchTo(versions, version)
    prune(versions)
    return { version, built }
  })
}

/** Makes a version, unless a file is saved meanwhile: what was made is then of two minds, and is thrown away. */
async function make(versions: string, version: string, contentDir: string): Promise<void> {
  const errors = checkContent(contentDir, join(root, 'public')).filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new ContentError(errors)
  const changed = new Error('the content changed while it was compiled')
  await makeVersion(versions, async (folder) => {
    const documents = await compile(root, contentDir, join(folder, 'work'))
    writeContent(folder, contentDir, documents)
    copyMedia(contentDir, folder)
    if (versionOf(contentDir) !== version) throw changed
    return version
  }).catch((error: unknown) => {
    if (error !== changed) throw error
  })
}

// What compiles the content belongs to the version: a newer compiler makes a new one of the same files.
function versionOf(contentDir: string): string {
  const code = hashFiles(root, [
    'lib/content',
    'lib/dates',
    'lib/site.ts',
    'lib/urls.ts',
    'package-lock.json',
  ])
  return `${hashFiles(contentDir, ['.'])}-${code.slice(0, 8)}`
}

function copyMedia(contentDir: string, folder: string): void {
  const media = join(contentDir, mediaFolder)
  if (existsSync(media)) cpSync(media, join(folder, mediaFolder), { recursive: true })
  else mkdirSync(join(folder, mediaFolder))
}
