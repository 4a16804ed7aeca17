import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One entry of a content folder. Paths are relative to it, with `/` between the parts. */
export interface Entry {
  path: string
  kind: 'file' | 'folder' | 'other'
}

/** Every entry below a folder, sorted by path; links are not followed. A missing folder has none. */
export function entriesBelow(folder: string): Entry[] {
  const found: Entry[] = []
  const walk = (below: string) => {
    for (const name of namesIn(join(folder, below))) {
      const path = below === '' ? name : `${below}/${name}`
      const stat = lstatSync(join(folder, path))
      const kind = stat.isDirectory() ? 'folder' : stat.isFile() ? 'file' : 'other'
      found.push({ path, kind })
      if (kind === 'folder') walk(path)
    }
  }
  walk('')
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The bytes of a file of the content folder. */
export function bytesOf(folder: string, path: string): Uint8Array {
  return readFileSync(join(folder, path))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
