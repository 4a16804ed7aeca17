import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Env } from '../env.ts'
import { run } from './run.ts'
import { CommandError } from './step.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const HOW = 'install Chromium (on Debian: apt-get install chromium), or set CHROMIUM_PATH to one'

/**
 * Finds a Chromium that runs: the one of `CHROMIUM_PATH`, one that is installed, or Debian's, which root installs.
 *
 * @returns the path of the program
 * @throws {CommandError} when there is none, with a line that says what to install
 */
export async function findChromium({ chromiumPath }: Pick<Env, 'chromiumPath'>): Promise<string> {
  if (chromiumPath) {
    if (runs(chromiumPath)) return chromiumPath
    throw new CommandError(`CHROMIUM_PATH is ${chromiumPath}, which does not run as a browser; ${HOW}`)
  }
  const installed = firstInstalled()
  if (installed) return installed
  if (process.getuid?.() !== 0 || !onPath('apt-get'))
    throw new CommandError(`there is no Chromium to test with; ${HOW}`)
  await installWithApt()
  const now = firstInstalled()
  if (now) return now
  throw new CommandError(`apt-get installed a Chromium that does not run; ${HOW}`)
}

function firstInstalled(): string | undefined {
  return NAMES.map(onPath).find((path) => path !== undefined && runs(path))
}

function onPath(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin']
  return folders.map((folder) => join(folder || '.', name)).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function runs(path: string): boolean {
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 })
  return status === 0 && /chrom/i.test(stdout)
}

async function installWithApt(): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  try {
    await run('apt-get', ['update'], { env })
    // Without what it recommends: a headless browser needs no more, and a font comes with what it depends on.
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env })
  } catch (error) {
    const output = error instanceof CommandError ? error.output : String(error)
    throw new CommandError(`apt-get could not install Chromium; ${HOW}`, output)
  }
}
