import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'
import { buildContent } from '../../lib/content/build.ts'
import { writeEnv, readEnv } from '../../lib/env.ts'
import { fixtureNow, ports } from './servers.ts'

const root = resolve(import.meta.dirname, '../..')

interface Options {
  /** The project whose build is served; this one unless set. */
  project?: string
  contentDir?: string
  /** Called when the content is built and before it is served. */
  prepare?: (versionFolder: string) => void
}

/** Serves the production build over some content, in a state folder of its own, until stopped. */
export async function start(
  name: keyof typeof ports,
  options: Options = {},
): Promise<{ url: string; stop: () => Promise<void> }> {
  const { project = root } = options
  const contentDir = options.contentDir ?? join(root, name === 'real' ? 'content' : 'tests/content')
  const stateDir = join(project, '.site/test', name)
  const { version } = await buildContent({ contentDir, stateDir })
  options.prepare?.(join(stateDir, 'content', version))
  const url = `http://localhost:${ports[name]}`
  const env = readEnv({
    PORT: String(ports[name]),
    SITE_URL: url,
    CONTENT_DIR: contentDir,
    STATE_DIR: stateDir,
    ...(name === 'real' ? {} : { SITE_NOW: fixtureNow }),
  })
  const app = join(project, '.site/app/current')
  const child = spawn(
    process.execPath,
    [join(project, 'node_modules/next/dist/bin/next'), 'start', '-p', String(env.port)],
    {
      cwd: app,
      env: {
        ...process.env,
        ...writeEnv(env),
        PWD: app,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  const ended = new Promise<void>((done) => child.on('close', () => done()))
  await answers(url, ended)
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    },
  }
}

async function answers(url: string, ended: Promise<void>): Promise<void> {
  const state = { over: false }
  void ended.then(() => {
    state.over = true
  })
  while (!state.over) {
    try {
      await fetch(`${url}/robots.txt`)
      return
    } catch {
      await new Promise((resume) => setTimeout(resume, 100))
    }
  }
  throw new Error(`the server at ${url} ended before it answered`)
}
