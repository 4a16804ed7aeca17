import { chmodSync, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal } from './documents.ts'
import type { Step } from './plan.ts'

/** Takes one step of a plan. A file is never half written, and none is written over that was not there before. */
export function applyStep(contentDir: string, step: Step): void {
  const file = join(contentDir, step.path)
  switch (step.kind) {
    case 'write':
      writeWhole(file, step.text)
      return
    case 'move': {
      const to = join(contentDir, step.to)
      if (existsSync(to)) throw new Refusal(`${step.to} has appeared meanwhile; run the command again`)
      renameSync(file, to)
      return
    }
    case 'remove':
      rmSync(file)
  }
}

/** Its other name is always the same, so that what a killed run leaves is written over by the next. */
function writeWhole(file: string, text: string): void {
  const draft = join(dirname(file), `.${basename(file)}.tmp`)
  try {
    writeFileSync(draft, text)
    chmodSync(draft, statSync(file).mode & 0o7777)
    renameSync(draft, file)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
