import type { ChildProcess } from 'node:child_process'
import { get } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { writeEnv, type Env } from '../env.ts'
import { holdVersion } from '../state/versions.ts'
import { commonFolder, type AppBuild } from './app-build.ts'
import { prepareApp, prepareContent } from './prepare.ts'
import { ended, start, tool } from './run.ts'
import { checkPort, checkStateDir, main, portError, ROOT, settings } from './settings.ts'
import { CommandError, step } from './step.mjs'

await main(async () => {
  const env = settings()
  await checkPort(env)
  checkStateDir(env)
  await prepareContent(env)
  const app = await prepareApp(env)
  // Again: the build may have taken a minute.
  await checkPort(env)
  process.exitCode = await serve(env, app)
})

/** Serves until the server ends. @returns its exit code */
async function serve(env: Env, app: AppBuild): Promise<number> {
  const letGo = holdVersion(join(env.stateDir, 'app'), app.version)
  const variables = {
    ...writeEnv(env),
    PROJECT_DIR: ROOT,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    TURBOPACK_ROOT: commonFolder(ROOT, env.stateDir),
  }
  const next = tool('next', 'start', '-p', String(env.port))
  const server = start(...next, { cwd: app.dir, env: variables }, ['ignore', 'pipe', 'pipe'])
  const end = ended(server).finally(letGo)
  await step(
    'start the server',
    () => firstAnswer(env, server, end),
    () => `serving ${env.siteUrl} on port ${env.port}`,
  )
  server.stdout?.pipe(process.stdout)
  server.stderr?.pipe(process.stderr)
  return end
}

/**
 * Waits until the server answers. Its banner is not shown, its warnings are, and both if it ends instead.
 *
 * @throws {CommandError} when it ends
 */
async function firstAnswer({ port }: Env, server: ChildProcess, end: Promise<number>): Promise<void> {
  const printed = { stdout: '', stderr: '' }
  const keepOut = (text: Buffer) => void (printed.stdout += text.toString())
  const keepErr = (text: Buffer) => void (printed.stderr += text.toString())
  server.stdout?.on('data', keepOut)
  server.stderr?.on('data', keepErr)
  const over = new AbortController()
  const isOver = () => over.signal.aborted
  void end.then(
    () => over.abort(),
    () => over.abort(),
  )
  while (!(await answers(port))) {
    if (isOver() && printed.stderr.includes('EADDRINUSE')) throw portError(port, 'EADDRINUSE')
    if (isOver()) {
      const output = printed.stdout + printed.stderr
      throw new CommandError('the server ended before it answered; what it printed is above', output)
    }
    await wait(50)
  }
  server.stdout?.off('data', keepOut)
  server.stderr?.off('data', keepErr)
  process.stderr.write(printed.stderr)
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    // An agent of its own, since the shared one may be set up to go through a proxy.
    const request = get(
      { host: '127.0.0.1', port, path: '/healthz', agent: false, timeout: 5000 },
      (response) => {
        response.resume()
        done(true)
      },
    )
    request.on('timeout', () => request.destroy())
    request.on('error', () => done(false))
  })
}
