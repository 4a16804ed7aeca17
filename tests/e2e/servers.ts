import { resolve } from 'node:path'

// The servers that browser tests ask: the production build, over content of their own and over the real one.

export const ports = { fixture: 4310, real: 4311, faulty: 4312, other: 4313 } as const

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
