import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'

const SQLITE_BUSY = 5

/**
 * Runs `work` while no other process builds in the same state folder; waits for one that does. Not reentrant.
 *
 * The lock is one of the operating system on `build.lock` (an empty SQLite file), not the file's existence: it
 * falls the moment its holder dies, however it dies, so a stale one needs no guessing about process ids, which
 * come round again in containers. `build.pid` only tells a person who holds it.
 *
 * @param onWait told once, in one line, when there is someone to wait for
 */
export async function withLock<T>(
  stateDir: string,
  work: () => Promise<T>,
  onWait: (line: string) => void = (line) => void process.stderr.write(`${line}\n`),
): Promise<T> {
  mkdirSync(stateDir, { recursive: true })
  const pidFile = join(stateDir, 'build.pid')
  const lock = new DatabaseSync(join(stateDir, 'build.lock'))
  try {
    for (let told = false; !tryLock(lock); told = true) {
      if (!told) onWait(`waiting for another build in ${stateDir}${holder(pidFile)}`)
      await wait(100)
    }
    writeFileSync(pidFile, String(process.pid))
    try {
      return await work()
    } finally {
      rmSync(pidFile, { force: true })
    }
  } finally {
    lock.close()
  }
}

function tryLock(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if ((error as { errcode?: number }).errcode === SQLITE_BUSY) return false
    throw error
  }
}

function holder(pidFile: string): string {
  try {
    return ` (process ${readFileSync(pidFile, 'utf8')})`
  } catch {
    return ''
  }
}
