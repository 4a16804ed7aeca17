import type { FacetName, Scope } from './facets.ts'
import { normalize, type Query } from './query.ts'

// The steps from one state of a list to another: what its links are made of.

/** The state after a change. A change of anything but the page goes back to page 1. */
export function changeQuery(query: Query, change: Partial<Query>, scope: Scope): Query {
  return normalize({ ...query, page: 1, ...change }, scope)
}

/** The state with a facet's value chosen, or no longer chosen. */
export function toggle(query: Query, facet: FacetName, value: string, scope: Scope): Query {
  const chosen = query[facet]
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]
  return changeQuery(query, { [facet]: next }, scope)
}

/** The state without one of its bounds. */
export function dropBound(query: Query, name: 'from' | 'to', scope: Scope): Query {
  const { [name]: dropped, ...rest } = query
  return dropped ? changeQuery(rest, {}, scope) : query
}

/** The state with its bounds exchanged. */
export function swapBounds(query: Query, scope: Scope): Query {
  const { from, to, ...rest } = query
  return changeQuery(rest, { ...(to && { from: to }), ...(from && { to: from }) }, scope)
}
