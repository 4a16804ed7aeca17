import { join } from 'node:path'
import { parseArgs, styleText } from 'node:util'
import { checkContent } from '../content/check/check.ts'
import { formats, isFormat, printed, type Format } from '../content/check/formats.ts'
import { countOf, type Paint } from '../content/check/problem.ts'
import { main, ROOT, settings } from './settings.ts'
import { CommandError } from './step.mjs'

// `npm run content:check -- [--format text|json|github]`: prints every problem of the content.

const usage = `usage: npm run content:check -- [--format ${formats.join('|')}]`
const colours = { place: 'cyan', error: 'red', warning: 'yellow' } as const

await main(() => {
  const format = wanted()
  const { contentDir, siteNow } = settings()
  const problems = checkContent(contentDir, join(ROOT, 'public'), siteNow ?? new Date())
  console.log(printed(problems, format, contentDir, paint))
  if (countOf(problems, 'error') > 0) process.exitCode = 1
  return Promise.resolve()
})

function wanted(): Format {
  try {
    const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } })
    if (isFormat(values.format)) return values.format
  } catch {
    // An option that is not known is told like a format that is not.
  }
  throw new CommandError(usage)
}

/** Colours on a terminal only, and not where NO_COLOR is set: styleText asks for both. */
function paint(...[part, text]: Parameters<Paint>): string {
  return styleText(colours[part], text, { stream: process.stdout })
}
