// Plain JavaScript, since the first step runs before anything is installed.

/** An end that is the reader's to mend: the message is ready to print, no stack is shown. */
export class CommandError extends Error {
  /**
   * @param {string} message
   * @param {string} [output] what the failed program printed, shown above the message
   */
  constructor(message, output = '') {
    super(message)
    this.name = 'CommandError'
    this.output = output
  }
}

let isLineOpen = false

/**
 * Runs one step and prints one line: what it did and how long it took. On a terminal the line begins when the
 * step does.
 *
 * @template T
 * @param {string} label
 * @param {() => T | Promise<T>} work
 * @param {(result: T) => string} [outcome] the words for what was done, where the label does not fit them
 * @returns {Promise<T>}
 */
export async function step(label, work, outcome = () => label) {
  const start = performance.now()
  const time = () => `${((performance.now() - start) / 1000).toFixed(1)} s`
  if (process.stdout.isTTY) {
    isLineOpen = true
    process.stdout.write(`${label} … `)
  }
  try {
    const result = await work()
    close(`${outcome(result)} … ${time()}`)
    return result
  } catch (error) {
    close(`${label} … failed after ${time()}`)
    throw error
  }
}

/**
 * Prints a line of its own, also in the middle of a step.
 *
 * @param {string} line
 */
export function note(line) {
  breakLine()
  process.stdout.write(`${line}\n`)
}

/** Ends the line that an unfinished step began, so that something else can print. */
export function breakLine() {
  if (isLineOpen) process.stdout.write('\n')
  isLineOpen = false
}

/** @param {string} line */
function close(line) {
  process.stdout.write(`${isLineOpen ? '\r\u001B[2K' : ''}${line}\n`)
  isLineOpen = false
}
