import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { CommandError } from './step.mjs'
import { ROOT } from './settings.ts'

type Options = {
  cwd?: string
  /** Added to this process's environment. */
  env?: Record<string, string | undefined>
}

const children = new Set<ChildProcess>()

/**
 * Starts a program that does not outlive this process: signals are passed on to it, and this process ends when
 * it has.
 */
export function start(
  command: string,
  args: readonly string[],
  options: Options,
  stdio: StdioOptions,
): ChildProcess {
  watchSignals()
  const cwd = options.cwd ?? ROOT
  // Some tools trust PWD more than the working directory, so the two must agree.
  const env: NodeJS.ProcessEnv = { ...process.env, PWD: cwd, ...options.env }
  const child = spawn(command, args, { cwd, env, stdio })
  children.add(child)
  child.on('close', () => children.delete(child))
  child.on('error', () => children.delete(child))
  return child
}

/** The exit code of a child, once it has ended. */
export function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)))
  })
}

/**
 * Runs a program to its end and keeps what it prints.
 *
 * @throws {CommandError} with that output when it fails
 */
export async function run(command: string, args: readonly string[], options: Options = {}): Promise<string> {
  const child = start(command, args, options, ['ignore', 'pipe', 'pipe'])
  let output = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text))
  const code = await ended(child)
  // Whoever interrupts a step does not want to read what it printed: `watchSignals` ends this process.
  if (isInterrupted) return new Promise(() => {})
  if (code !== 0) throw new CommandError(`${command} ${args.join(' ')} ended with ${code}`, output)
  return output
}

/** The command line of an installed tool, under the Node that runs this. */
export function tool(name: string, ...args: string[]): [string, string[]] {
  return [process.execPath, [join(ROOT, 'node_modules/.bin', name), ...args]]
}

let isWatching = false
let isInterrupted = false

function watchSignals(): void {
  if (isWatching) return
  isWatching = true
  process.on('exit', () => children.forEach((child) => child.kill()))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      isInterrupted = true
      const left = [...children]
      left.forEach((child) => child.kill(signal))
      // One turn later, so that whoever waits for the child can end with its exit code instead.
      const end = () => setImmediate(() => process.exit(128 + constants.signals[signal]))
      void Promise.allSettled(left.map(ended)).then(end)
    })
  }
}
