import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join, resolve } from 'node:path'
import { readEnv, type Env } from '../env.ts'
import { CommandError } from './step.mjs'

/** The project's root folder. */
export const ROOT = resolve(import.meta.dirname, '../..')

/**
 * The settings, for a command: relative paths begin in the folder where the person called it, whatever the
 * working directory is.
 *
 * @throws {SettingError}
 */
export function settings(): Env {
  return readEnv({ ...process.env, PROJECT_DIR: ROOT, INIT_CWD: process.env.INIT_CWD || process.cwd() })
}

/** Runs a command; an error whose message is meant for the reader is printed alone, with exit code 1. */
export async function main(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    if (!(error instanceof Error) || !['CommandError', 'SettingError', 'ContentError'].includes(error.name))
      throw error
    const output = error instanceof CommandError ? error.output : ''
    process.stderr.write(`${output}${output && !output.endsWith('\n') ? '\n' : ''}${error.message}\n`)
    process.exitCode = 1
  }
}

/** @throws {CommandError} when files cannot be made in the state folder */
export function checkStateDir({ stateDir }: Pick<Env, 'stateDir'>): void {
  const probe = join(stateDir, `tmp-${randomUUID()}`)
  try {
    makeFolder(stateDir)
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new CommandError(
      `STATE_DIR is ${stateDir}, which cannot be written to (${code}); name another folder`,
    )
  }
}

// Not with `recursive`, which never returns where a folder cannot be made for good (below /proc).
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

/** @throws {CommandError} when nothing can listen on the port */
export async function checkPort({ port }: Pick<Env, 'port'>): Promise<void> {
  const server = createServer()
  const code = await new Promise<string | undefined>((done) => {
    server.on('error', (error: NodeJS.ErrnoException) => done(error.code))
    server.listen(port, () => server.close(() => done(undefined)))
  })
  if (code) throw portError(port, code)
}

/** The one line about a port that cannot be had. */
export function portError(port: number, code: string): CommandError {
  const why = code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be listened on (${code})`
  return new CommandError(`PORT ${port} ${why}; set PORT to another one`)
}
