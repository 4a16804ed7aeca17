import type { Env } from '../env.ts'
import { buildApp, type AppBuild } from './app-build.ts'
import { ROOT } from './settings.ts'
import { step } from './step.mjs'

type Built = { version: string; built: boolean }

/** Builds the content unless it is current. @throws {ContentError} */
export function prepareContent({ contentDir, stateDir }: Env): Promise<Built> {
  const work = async () => {
    // Only now: the compiler takes a second or more to load, which belongs to this step.
    const { buildContent } = await import('../content/build.ts')
    return buildContent({ contentDir, stateDir })
  }
  return step('build the content', work, outcome('content'))
}

/** Builds the application unless it is current. @throws {CommandError} */
export function prepareApp({ stateDir }: Env): Promise<AppBuild> {
  return step('build the application', () => buildApp({ root: ROOT, stateDir }), outcome('application'))
}

function outcome(what: string): (result: Built) => string {
  return ({ built }) => (built ? `build the ${what}` : `${what} is current`)
}
