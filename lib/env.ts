import { resolve } from 'node:path'

/** Every setting of the site, checked. Paths are absolute. */
export type Env = {
  port: number
  /** An origin without a trailing slash. */
  siteUrl: string
  /** The instant at which the clock stands still, or null for the real time. */
  siteNow: Date | null
  contentDir: string
  stateDir: string
  repoUrl: string | null
  chromiumPath: string | null
}

/** A setting that cannot be used. The message is one line, ready to print. */
export class SettingError extends Error {
  override name = 'SettingError'
}

type Source = Readonly<Record<string, string | undefined>>

/**
 * Reads the settings from the environment; nothing else in the project reads them.
 *
 * Two variables say where relative paths begin. `PROJECT_DIR` is the project's root: the commands set it, since
 * a bundled server cannot tell its own place (the working directory unless set). `INIT_CWD` is the folder in
 * which the person called the command, as npm sets it (the root unless set). A variable that is set to nothing
 * counts as not set.
 *
 * @throws {SettingError} at the first setting that is wrong
 */
export function readEnv(source: Source = process.env): Env {
  const root = resolve(source.PROJECT_DIR || '.')
  const base = resolve(root, source.INIT_CWD || '.')
  const port = readPort(source)
  checkSiteEnv(source)
  return {
    port,
    siteUrl: readSiteUrl(source) ?? `http://localhost:${port}`,
    siteNow: readSiteNow(source),
    contentDir: source.CONTENT_DIR ? resolve(base, source.CONTENT_DIR) : resolve(root, 'content'),
    stateDir: source.STATE_DIR ? resolve(base, source.STATE_DIR) : resolve(root, '.site'),
    repoUrl: readRepoUrl(source),
    chromiumPath: source.CHROMIUM_PATH ? resolve(base, source.CHROMIUM_PATH) : null,
  }
}

/** The same settings as variables, for a child process that may stand in another folder. */
export function writeEnv(env: Env): Record<string, string> {
  return {
    PORT: String(env.port),
    SITE_URL: env.siteUrl,
    CONTENT_DIR: env.contentDir,
    STATE_DIR: env.stateDir,
    ...(env.siteNow && { SITE_NOW: env.siteNow.toISOString() }),
    ...(env.repoUrl && { REPO_URL: env.repoUrl }),
    ...(env.chromiumPath && { CHROMIUM_PATH: env.chromiumPath }),
  }
}

function wrong(name: string, found: string, wanted: string): SettingError {
  return new SettingError(`${name} is ${JSON.stringify(found)}; it must be ${wanted}`)
}

function readPort(source: Source): number {
  const found = source.PORT
  if (!found) return 3000
  const port = /^[1-9]\d{0,4}$/.test(found) ? Number(found) : Infinity
  if (port > 65_535) throw wrong('PORT', found, 'a whole number from 1 to 65535')
  return port
}

function checkSiteEnv(source: Source): void {
  const found = source.SITE_ENV
  if (!found || found === 'production') return
  if (found === 'preview')
    throw new SettingError('SITE_ENV is "preview", which is not available yet; leave it unset')
  throw wrong('SITE_ENV', found, '"production", or not set')
}

function readSiteUrl(source: Source): string | null {
  const found = source.SITE_URL
  if (!found) return null
  // The URL parser forgives a lot (blanks, backslashes, a missing slash), so the shape is checked as written.
  const url = /^https?:\/\/[^\s/?#@\\]+\/?$/i.test(found) ? URL.parse(found) : null
  if (!url) {
    throw wrong('SITE_URL', found, 'an http or https origin without a path, such as https://hub.example.org')
  }
  return url.origin
}

function readSiteNow(source: Source): Date | null {
  const found = source.SITE_NOW
  if (!found) return null
  const shape =
    /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/
  const day = shape.exec(found)?.[1]
  // Date turns 30 February into 2 March without a word; only a day that comes back as it went in is one.
  const midnight = day ? new Date(`${day}T00:00:00Z`) : null
  if (!midnight || Number.isNaN(midnight.getTime()) || midnight.toISOString().slice(0, 10) !== day) {
    throw wrong('SITE_NOW', found, 'an ISO instant with Z or an offset, such as 2026-11-24T09:00:00Z')
  }
  return new Date(found)
}

function readRepoUrl(source: Source): string | null {
  const found = source.REPO_URL
  if (!found) return null
  const url = /^https?:\/\/[^\s?#@\\]+$/i.test(found) ? URL.parse(found) : null
  if (!url) throw wrong('REPO_URL', found, 'the http or https address of the repository, without a query')
  return url.href.replace(/\/+$/, '')
}
