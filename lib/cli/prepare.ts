import { buildContent } from '../content/build.ts'
import type { Env } from '../env.ts'
import { buildApp, type AppBuild } from './app-build.ts'
import { ROOT } from './settings.ts'
import { step } from './step.mjs'

type Built = { version: string; built: boolean }

/** Builds the content unless it is current. @throws {ContentError} */
export function prepareContent({ contentDir, stateDir }: Env): Promise<Built> {
  return step('build the content', () => buildContent({ contentDir, stateDir }), outcome('content'))
}

/** Builds the application unless it is current. @throws {CommandError} */
export function prepareApp({ stateDir }: Env): Promise<AppBuild> {
  return step('build the application', () => buildApp({ root: ROOT, stateDir }), outcome('application'))
}

function outcome(what: string): (result: Built) => string {
  return ({ built }) => (built ? `build the ${what}` : `${what} is current`)
}
