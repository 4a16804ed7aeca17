import { buildContent } from '../content/build.ts'
import { ContentError } from '../content/check/problem.ts'
import { readEnv } from '../env.ts'

// `npm run content:build`: compiles the content and makes it the one that a running server serves.

try {
  const { version, built } = await buildContent(readEnv())
  console.log(built ? `content ${version} is now served` : `content ${version} is current`)
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
