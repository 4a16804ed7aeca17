import type { Hub } from '../content/store.ts'
import { vocabularyOf } from '../finder/facets.ts'
import { find } from '../finder/find.ts'
import { readQuery, writeQuery } from '../finder/query.ts'
import { resolve, type Target } from './resolve.ts'

/** What the site answers to an address, before anything is rendered. */
export type Decision =
  | { kind: 'show'; target: Target }
  /** The list's own page, with the status of a page that is not there. */
  | { kind: 'past-the-end' }
  | { kind: 'redirect'; status: 307 | 308; location: string }
  | { kind: 'not-found' }
  | { kind: 'gone' }

/**
 * Decides on the address of a page. A path in another spelling, or an old one, leads to today's for good (308);
 * a query in another spelling leads to its canonical form (307).
 * @param path as sent, percent-encoded
 * @param search as sent, with its question mark, or empty
 */
export function decide(path: string, search: string, hub: Hub, now: Date): Decision {
  const decoded = decode(path)
  if (decoded === undefined) return { kind: 'not-found' }
  const canonical = canonicalPath(decoded)
  const target = resolve(canonical, hub)
  if (!target) {
    const alias = hub.alias(canonical) ?? hub.alias(decoded)
    if (alias) return { kind: 'redirect', status: 308, location: alias + search }
    return { kind: hub.gone.has(canonical) ? 'gone' : 'not-found' }
  }
  if (canonical !== path) return { kind: 'redirect', status: 308, location: canonical + search }
  const sent = withoutRouterParameter(search)
  if (target.kind !== 'list') {
    return sent === '' ? { kind: 'show', target } : { kind: 'redirect', status: 307, location: canonical }
  }
  const { scope } = target
  const { query } = readQuery(new URLSearchParams(sent), {
    scope,
    vocabulary: vocabularyOf(hub),
    today: hub.today,
  })
  const written = writeQuery(query)
  const wanted = written === '' ? '' : `?${written}`
  if (sent !== wanted) return { kind: 'redirect', status: 307, location: canonical + wanted }
  if (query.page > 1 && query.page > find(hub, scope, query, now).pages) return { kind: 'past-the-end' }
  return { kind: 'show', target }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

function canonicalPath(path: string): string {
  const single = path.toLowerCase().replace(/\/{2,}/g, '/')
  return single.length > 1 ? single.replace(/\/$/, '') : single
}

// The router adds `_rsc` to its own requests; it is never part of a state.
function withoutRouterParameter(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((pair) => !/^_rsc(?:=|$)/.test(pair))
  const joined = kept.join('&')
  return search === '?' || joined !== '' ? `?${joined}` : ''
}
