// Plain JavaScript for Node 20: runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync, rmSync } from 'node:fs'
import { constants as system } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { misfit } from './fits.mjs'
import { CommandError, step } from './step.mjs'

const PROJECT = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
/** The oldest Node that runs TypeScript as it is and that every tool here accepts. */
const OLDEST_HOST = [22, 22]

/**
 * Installs what is missing, then runs a command of `lib/cli/` under the project's own Node with the arguments of
 * this process, and ends as that ends.
 *
 * @param {string} script
 */
export async function bootstrap(script) {
  try {
    if (Number(process.versions.node.split('.')[0]) < 20) {
      throw new CommandError(`Node 20 or later is needed; this is ${process.versions.node}`)
    }
    await ensureInstalled(PROJECT)
    process.exitCode = await reexec(PROJECT, join(PROJECT, 'lib/cli', script), process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof CommandError)) throw error
    process.stderr.write(`${error.output}${error.message}\n`)
    process.exitCode = 1
  }
}

/**
 * Runs `npm ci` when the installed tree does not fit the lock file.
 *
 * @param {string} root
 */
export async function ensureInstalled(root) {
  const why = whyInstall(root)
  if (!why) return
  try {
    accessSync(root, constants.W_OK)
  } catch {
    throw new CommandError(`packages must be installed (${why}), but ${root} cannot be written to`)
  }
  await step(`install packages (${why})`, async () => {
    await install(root, process.execPath)
    // An old host's npm leaves out optional packages whose `engines` it does not meet. They are the project's
    // Node's to judge, which is here by now.
    const node = projectNode(root)
    if (node && node !== process.execPath && whyInstall(root)) await install(root, node)
    const still = whyInstall(root)
    if (still) throw new CommandError(`npm ci ran without an error, yet ${still}`)
  })
}

/**
 * Runs a script under the project's own Node, passing signals on.
 *
 * @param {string} root
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
async function reexec(root, script, args) {
  const env = {
    ...process.env,
    PROJECT_DIR: root,
    INIT_CWD: process.env.INIT_CWD || process.cwd(),
    // Programs that ask for `node` get the same one.
    PATH: [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter),
    PWD: root,
  }
  const node = projectNode(root) ?? hostNode()
  // Node 22 says with every start that running TypeScript is experimental there.
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  })
  return ended(child)
}

/** @param {string} root */
function whyInstall(root) {
  const lock = readJson(join(root, 'package-lock.json'))
  if (!lock) throw new CommandError(`${join(root, 'package-lock.json')} is missing or not JSON`)
  const installed = readJson(join(root, 'node_modules/.package-lock.json'))
  const platform = { os: process.platform, cpu: process.arch, libc: libc() }
  return misfit(lock, installed, platform, (path) => existsSync(join(root, path, 'package.json')))
}

/**
 * @param {string} root
 * @param {string} node the Node that npm runs under
 */
async function install(root, node) {
  // npm writes its record last; without the old one, an install that is cut short cannot look whole.
  rmSync(join(root, 'node_modules/.package-lock.json'), { force: true })
  const cli = process.env.npm_execpath
  const isNpm = cli && basename(cli) === 'npm-cli.js'
  const [command, first] = isNpm ? [node, [cli]] : ['npm', []]
  // NODE_ENV=production or a user's `omit` would leave out what the build and the tests need, and `--silent`
  // the reason of a failure.
  const args = [...first, 'ci', '--include=dev', '--include=optional', '--include=peer', '--loglevel=warn']
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => (output += text))
  const code = await ended(child).catch((error) => {
    throw error.code === 'ENOENT'
      ? new CommandError('npm is needed to install packages, and is not there')
      : error
  })
  if (code !== 0) throw new CommandError('npm ci failed; what it printed is above', output)
}

/**
 * Waits for a child, passing on the signals that would end this process.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code
 */
function ended(child) {
  const pass = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal)
  for (const signal of SIGNALS) process.on(signal, pass)
  // npm passes a signal to the shell between it and this process; the shell dies of it and tells nobody.
  const parent = process.ppid
  const orphaned = () => void (process.ppid !== parent && child.kill('SIGTERM'))
  const timer = process.env.npm_lifecycle_event ? setInterval(orphaned, 300) : undefined
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? 128 + system.signals[signal]))
  }).finally(() => {
    clearInterval(timer)
    for (const signal of SIGNALS) process.off(signal, pass)
  })
}

/**
 * The Node of the lock file, where there is one for this machine and it runs (it does not on musl).
 *
 * @param {string} root
 */
function projectNode(root) {
  const node = join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin/node')
  return existsSync(node) && spawnSync(node, ['--version']).status === 0 ? node : null
}

function hostNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_HOST[0] || (major === OLDEST_HOST[0] && minor >= OLDEST_HOST[1])) return process.execPath
  throw new CommandError(
    `Node ${OLDEST_HOST.join('.')} or later is needed on ${process.platform}-${process.arch}; this is ${process.versions.node}`,
  )
}

/** The C library as npm names it, or null where packages do not differ by it. */
function libc() {
  if (process.platform !== 'linux') return null
  process.report.excludeNetwork = true
  const report = process.report.getReport()
  return report.header.glibcVersionRuntime ? 'glibc' : 'musl'
}

/** @param {string} path */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return null
  }
}
