import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

/*
 * A folder of versions:
 *   <version>/     complete, never changed again
 *   current        link to the version that is served
 *   previous       link to the one before, to go back to
 *   held-<pid>     link to a version that a running process needs
 *   tmp-…/         being made; leftover when nobody is making one
 * Whoever makes, switches or prunes holds the lock of `lock.ts`; reading needs none.
 */

/** The version that `current` names, or null when there is none or its folder is gone. */
export function currentVersion(dir: string): string | null {
  return linkedVersion(join(dir, 'current'))
}

/** Whether a version lies there, complete. */
export function hasVersion(dir: string, version: string): boolean {
  return existsSync(join(dir, version))
}

/**
 * Makes a version: `fill` writes into a new folder and returns the version's name; only then is the folder
 * renamed into place, so a build that is killed leaves nothing that looks whole. What killed builds left is
 * removed first. A version that is already there is kept as it is.
 *
 * @returns the version's name; it is not yet current
 * @throws whatever `fill` throws, after removing what it wrote
 */
export async function makeVersion(dir: string, fill: (folder: string) => Promise<string>): Promise<string> {
  mkdirSync(dir, { recursive: true })
  for (const name of readdirSync(dir)) if (name.startsWith('tmp-')) remove(join(dir, name))
  const folder = join(dir, `tmp-${randomUUID()}`)
  mkdirSync(folder)
  try {
    const version = await fill(folder)
    if (!hasVersion(dir, version)) renameSync(folder, join(dir, version))
    return version
  } finally {
    remove(folder)
  }
}

/** Makes a version the current one, in one atomic step; the one it replaces becomes the previous one. */
export function switchTo(dir: string, version: string): void {
  if (!hasVersion(dir, version)) throw new Error(`${join(dir, version)} does not exist`)
  const before = currentVersion(dir)
  if (before === version) return
  if (before) replaceLink(join(dir, 'previous'), before)
  replaceLink(join(dir, 'current'), version)
}

/**
 * Says that this process needs a version for as long as it lives, so that later builds do not prune it away.
 *
 * @returns a function that lets go
 */
export function holdVersion(dir: string, version: string): () => void {
  const link = join(dir, `held-${process.pid}`)
  replaceLink(link, version)
  return () => remove(link)
}

/**
 * Removes all versions but the current one, the previous one, those held by a living process and those in `keep`.
 *
 * @returns the names of the versions removed
 */
export function prune(dir: string, keep: readonly string[] = []): string[] {
  const kept = new Set<string | null>([currentVersion(dir), linkedVersion(join(dir, 'previous')), ...keep])
  const entries = existsSync(dir) ? readdirSync(dir, { withFileTypes: true }) : []
  for (const { name } of entries.filter((entry) => entry.name.startsWith('held-'))) {
    if (isAlive(Number(name.slice('held-'.length)))) kept.add(linkedVersion(join(dir, name)))
    else remove(join(dir, name))
  }
  const old = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('tmp-') && !kept.has(entry.name))
    .map((entry) => entry.name)
  for (const name of old) {
    // Renamed first: a removal that is killed half-way must not leave half a version under its name.
    const folder = join(dir, `tmp-${randomUUID()}`)
    renameSync(join(dir, name), folder)
    remove(folder)
  }
  return old
}

function linkedVersion(link: string): string | null {
  try {
    const version = readlinkSync(link)
    return existsSync(link) ? version : null
  } catch {
    return null
  }
}

function replaceLink(link: string, target: string): void {
  const made = join(link, '..', `tmp-${randomUUID()}`)
  symlinkSync(target, made)
  renameSync(made, link)
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true })
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it lives, under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
