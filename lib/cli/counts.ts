import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

/** How many tests ended how. */
export type Counts = { passed: number; failed: number; skipped: number }

const unitReport = z
  .object({
    success: z.boolean(),
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    numPendingTests: z.number(),
    numTodoTests: z.number(),
  })
  .transform(({ success, numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
    passed: numPassedTests,
    // A file that cannot be loaded fails without any of its tests.
    failed: numFailedTests || (success ? 0 : 1),
    skipped: numPendingTests + numTodoTests,
  }))

const browserReport = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
    errors: z.array(z.unknown()),
  })
  .transform(({ stats, errors }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
  }))

/** Counts Vitest's JSON report; one that was never written is one failure. */
export const countUnit = (file: string): Counts => count(file, unitReport)

/** Counts Playwright's JSON report; one that was never written is one failure. */
export const countBrowser = (file: string): Counts => count(file, browserReport)

/** The closing line, in the form that CI reads. */
export function tally(all: readonly Counts[]): string {
  const sum = (name: keyof Counts) => all.reduce((total, counts) => total + counts[name], 0)
  const skipped = sum('skipped')
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function count(file: string, report: z.ZodType<Counts>): Counts {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 }
  return report.parse(JSON.parse(readFileSync(file, 'utf8')))
}
