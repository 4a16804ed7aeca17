import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { checkContent } from '../content/check/check.ts'
import { report } from '../content/check/problem.ts'
import { applyStep } from '../content/rename/apply.ts'
import { collectionNamed, Refusal } from '../content/rename/documents.ts'
import { planRename, type Plan } from '../content/rename/plan.ts'
import { main, ROOT, settings } from './settings.ts'
import { CommandError } from './step.mjs'

// `npm run content:rename -- <collection> <old> <new> [--dry-run]`: renames or merges, with every reference.

const usage = 'usage: npm run content:rename -- <collection> <old> <new> [--dry-run]'

await main(() => {
  const { contentDir } = settings()
  const { names, isDryRun } = args()
  const [name, from, to] = names
  try {
    const plan = planRename(contentDir, { collection: collectionNamed(name), from, to })
    show(plan)
    if (isDryRun) console.log('Nothing was changed, because of --dry-run.')
    else carryOut(contentDir, plan)
  } catch (error) {
    throw error instanceof Refusal ? new CommandError(error.message) : error
  }
  return Promise.resolve()
})

function args(): { names: [string, string, string]; isDryRun: boolean } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' } },
    })
    const [name, from, to, ...more] = positionals
    if (name && from && to && more.length === 0) {
      return { names: [name, from, to], isDryRun: values['dry-run'] === true }
    }
  } catch {
    // An option that is not known is told like a name that is missing.
  }
  throw new CommandError(usage)
}

function show({ changes, steps }: Plan): void {
  for (const { path, lines } of changes) {
    for (const { line, sign, text } of lines) console.log(`${path}:${line}: ${sign} ${text}`)
  }
  for (const step of steps) {
    if (step.kind === 'move') console.log(`${step.path} becomes ${step.to}`)
    if (step.kind === 'remove') console.log(`${step.path} is removed, with its own fields and text`)
  }
  if (steps.length === 0) console.log('Nothing is left to do.')
}

function carryOut(contentDir: string, { steps }: Plan): void {
  for (const step of steps) {
    try {
      applyStep(contentDir, step)
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error)) throw error
      throw new CommandError(`${error.message}; mend that, then run the same command again to finish`)
    }
  }
  const problems = checkContent(contentDir, join(ROOT, 'public')).filter(
    ({ severity }) => severity === 'error',
  )
  if (problems.length > 0) throw new CommandError(report(problems))
}
