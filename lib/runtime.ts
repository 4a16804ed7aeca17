import { join } from 'node:path'
import { Store, type Hub } from './content/store.ts'
import { readEnv, type Env } from './env.ts'

// What the running server has: its settings, its clock and its content. The proxy and the pages are bundled
// apart but run in one process, so what they share hangs on `globalThis`.

interface Runtime {
  env: Env
  store: Store
}

const shared = globalThis as typeof globalThis & { topicHub?: Runtime }

function runtime(): Runtime {
  if (!shared.topicHub) {
    const env = readEnv()
    shared.topicHub = { env, store: new Store(join(env.stateDir, 'content')) }
  }
  return shared.topicHub
}

/** The settings of this process. */
export function settings(): Env {
  return runtime().env
}

/** The instant that this request takes as now: the clock's, or the frozen one of `SITE_NOW`. */
export function clock(): Date {
  return runtime().env.siteNow ?? new Date()
}

/** What is published at an instant. */
export function hubAt(now: Date): Hub {
  return runtime().store.at(now)
}
