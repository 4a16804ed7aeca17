import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Env } from '../env.ts'
import { findChromium } from './chromium.ts'
import { countBrowser, countUnit, tally, type Counts } from './counts.ts'
import { prepareApp } from './prepare.ts'
import { ended, run, start, tool } from './run.ts'
import { checkPort, checkStateDir, main, settings } from './settings.ts'
import { breakLine, CommandError, step } from './step.mjs'

type Context = { env: Env; reports: string; counts: Counts[]; chromium: string }

/** In the order they run: what is quick and cheap to mend comes first. */
const STEPS: Record<string, (context: Context) => Promise<void>> = {
  format: () => check('check the format', [tool('prettier', '--check', '.')]),
  lint: () => check('lint', [tool('eslint', '--config', 'tests/config/eslint.config.mjs', '.')]),
  unused: () =>
    check('look for unused files and exports', [tool('knip', '--config', 'tests/config/knip.json')]),
  // The first command writes the types of routes, which a fresh clone does not have.
  types: () => check('check the types', [tool('next', 'typegen'), tool('tsc', '--noEmit')]),
  content: () => check('check the content', [[process.execPath, ['lib/cli/content-check.ts']]]),
  unit: runUnit,
  build: runBuild,
  browser: runBrowser,
}

await main(async () => {
  const wanted = process.argv.slice(2)
  const unknown = wanted.find((name) => !Object.hasOwn(STEPS, name))
  if (unknown)
    throw new CommandError(`there is no step "${unknown}"; the steps are ${Object.keys(STEPS).join(', ')}`)
  const env = settings()
  checkStateDir(env)
  const context: Context = { env, reports: join(env.stateDir, 'test'), counts: [], chromium: '' }
  mkdirSync(context.reports, { recursive: true })
  const names = Object.keys(STEPS).filter((name) => wanted.length === 0 || wanted.includes(name))
  try {
    // First of all, so that a machine without a browser says so at once.
    if (names.includes('browser')) {
      context.chromium = await step(
        'find Chromium',
        () => findChromium(env),
        (path) => `find Chromium (${path})`,
      )
    }
    for (const name of names) await STEPS[name]?.(context)
  } finally {
    if (context.counts.length > 0) process.stdout.write(`${tally(context.counts)}\n`)
  }
})

/** A step whose output is of interest only when it fails. */
function check(label: string, commands: [string, string[]][]): Promise<void> {
  return step(label, async () => {
    for (const [command, args] of commands) {
      await run(command, args).catch((error: unknown) => {
        const output = error instanceof CommandError ? error.output : String(error)
        throw new CommandError(`"${label}" failed; what it printed is above`, output)
      })
    }
  })
}

async function runBuild({ env }: Context): Promise<void> {
  await prepareApp(env)
}

function runUnit({ reports, counts }: Context): Promise<void> {
  const report = join(reports, 'unit.json')
  const args = ['run', '--config', 'tests/config/vitest.config.ts', '--reporter=dot', '--reporter=json']
  const command = tool('vitest', ...args, `--outputFile.json=${report}`)
  return runTests('unit tests', command, {}, report, () => counts.push(countUnit(report)))
}

async function runBrowser({ reports, counts, chromium }: Context): Promise<void> {
  const report = join(reports, 'browser.json')
  const command = tool(
    'playwright',
    'test',
    '--config',
    'tests/config/playwright.config.ts',
    '--reporter=dot,json',
  )
  const env = {
    CHROMIUM_PATH: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    E2E_PORT: String(await freePorts()),
  }
  return runTests('browser tests', command, env, report, () => counts.push(countBrowser(report)))
}

/** The first of four free ports in a row: another checkout, or a run that was killed, may hold some. */
async function freePorts(): Promise<number> {
  for (let first = 4310; first < 5310; first += 10) {
    const found = await Promise.allSettled([0, 1, 2, 3].map((more) => checkPort({ port: first + more })))
    if (found.every(({ status }) => status === 'fulfilled')) return first
  }
  throw new CommandError('no free ports for the browser tests between 4310 and 5310; stop what holds them')
}

/** A test runner: it shows its own summary, and its report is counted also when tests fail. */
function runTests(
  label: string,
  command: [string, string[]],
  env: Record<string, string>,
  report: string,
  count: () => void,
): Promise<void> {
  return step(label, async () => {
    breakLine()
    rmSync(report, { force: true })
    const code = await ended(start(...command, { env }, ['ignore', 'inherit', 'inherit']))
    count()
    if (code !== 0) throw new CommandError(`the ${label} failed`)
  })
}
