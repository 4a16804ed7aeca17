import { join, resolve } from 'node:path'
import { checkContent } from '../content/check/check.ts'
import { report } from '../content/check/problem.ts'
import { readEnv } from '../env.ts'

// `npm run content:check`: prints every problem of the content.

const root = resolve(import.meta.dirname, '../..')
const problems = checkContent(readEnv().contentDir, join(root, 'public'))
console.log(report(problems))
if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1
