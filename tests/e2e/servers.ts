import { resolve } from 'node:path'

// The servers that browser tests ask: the production build, over content of their own and over the real one.

// `npm test` names the first of four free ports, so that two checkouts can be tested on one machine at once.
const first = Number(process.env.E2E_PORT ?? 4310)

export const ports = { fixture: first, real: first + 1, faulty: first + 2, other: first + 3 } as const

/** The instant at which the fixture content stands still. */
export const fixtureNow = '2026-06-15T10:00:00Z'

/** How Playwright starts one of them. */
export function serve(name: 'fixture' | 'real') {
  return {
    command: `node tests/e2e/serve.ts ${name}`,
    cwd: resolve(import.meta.dirname, '../..'),
    url: `http://localhost:${ports[name]}/robots.txt`,
    reuseExistingServer: false,
    timeout: 120_000,
    stdout: 'ignore' as const,
    stderr: 'pipe' as const,
  }
}
