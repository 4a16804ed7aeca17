import type { Problem } from './problem.ts'

/** A problem in a body, before it is known where the body stands. */
export interface Fault {
  severity: Problem['severity']
  message: string
}

export function error(message: string): Fault {
  return { severity: 'error', message }
}

export function warning(message: string): Fault {
  return { severity: 'warning', message }
}
