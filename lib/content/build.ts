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
 * @throws {ContentError} when the content is wrong, with every problem
 */
export async function buildContent(options: {
  contentDir: string
  stateDir: string
}): Promise<{ version: string; built: boolean }> {
  const { contentDir, stateDir } = options
  const versions = contentVersions(stateDir)
  const version = versionOf(contentDir)
  if (currentVersion(versions) === version) return { version, built: false }
  return withLock(stateDir, async () => {
    const built = !hasVersion(versions, version)
    if (built) {
      const errors = checkContent(contentDir, join(root, 'public')).filter(
        ({ severity }) => severity === 'error',
      )
      if (errors.length > 0) throw new ContentError(errors)
      await makeVersion(versions, async (folder) => {
        const documents = await compile(root, contentDir, join(folder, 'work'))
        writeContent(folder, contentDir, documents)
        copyMedia(contentDir, folder)
        return version
      })
    }
    switchTo(versions, version)
    prune(versions)
    return { version, built }
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
  const content = existsSync(contentDir) ? hashFiles(contentDir, ['.']) : 'none'
  return `${content}-${code.slice(0, 8)}`
}

function copyMedia(contentDir: string, folder: string): void {
  const media = join(contentDir, mediaFolder)
  if (existsSync(media)) cpSync(media, join(folder, mediaFolder), { recursive: true })
  else mkdirSync(join(folder, mediaFolder))
}
