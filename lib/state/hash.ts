import { createHash, type Hash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The version of a set of files: 16 hex digits that change when a file's path or bytes change, and never with
 * its time stamp. A symbolic link counts as its target's text, a path that is not there as absent, and an empty
 * folder not at all (git does not keep one either).
 *
 * @param root the folder that paths are relative to; it may itself be a link
 * @param paths files and folders below it, `'.'` for all of it
 * @param ignore what to leave out: with a slash in it, a path below the root; without, a name at any depth
 * @throws {Error} at a file that is neither a file, a folder nor a link (a pipe would never end)
 */
export function hashFiles(root: string, paths: readonly string[], ignore: readonly string[] = []): string {
  const hash = createHash('sha256')
  const left = new Set(ignore)
  const files = new Set<string>()
  for (const path of paths) {
    if (path === '.') walk(root, '', left, files)
    else collect(root, path, left, files)
  }
  // By code unit, so that the order is the same under every locale.
  for (const path of [...files].sort()) addFile(hash, root, path)
  return hash.digest('hex').slice(0, 16)
}

function walk(root: string, folder: string, left: ReadonlySet<string>, files: Set<string>): void {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name
    if (left.has(entry.name) || left.has(path)) continue
    if (entry.isDirectory()) walk(root, path, left, files)
    else files.add(path)
  }
}

function collect(root: string, path: string, left: ReadonlySet<string>, files: Set<string>): void {
  const stat = lstatSync(join(root, path), { throwIfNoEntry: false })
  if (stat?.isDirectory()) walk(root, path, left, files)
  else files.add(path)
}

function addFile(hash: Hash, root: string, path: string): void {
  const place = join(root, path)
  const stat = lstatSync(place, { throwIfNoEntry: false })
  if (!stat) hash.update(`absent\0${path}\0`)
  else if (stat.isSymbolicLink()) hash.update(`link\0${path}\0${readlinkSync(place)}\0`)
  else if (stat.isFile()) {
    const bytes = readFileSync(place)
    hash.update(`file\0${path}\0${bytes.length}\0`).update(bytes)
  } else throw new Error(`${place} is neither a file, a folder nor a link; take it away`)
}
