import type { Day } from '../dates/calendar.ts'
import { collection, collectionNames, itemTypes } from '../content/registry.ts'
import type { Hub } from '../content/store.ts'
import type { Scope } from '../finder/facets.ts'
import { pageSize } from '../finder/query.ts'
import { collectionPath, documentPath, homePath, searchPath } from '../urls.ts'
import { listPath } from './list.ts'

/** A page that search engines may hold, and the day its own document last changed. */
export interface IndexablePage {
  path: string
  lastModified?: Day | undefined
}

/** Every canonical address that is open to search engines (sitemaps.org): each page of each unfiltered list too. */
export function indexablePages(hub: Hub): IndexablePage[] {
  const indexes = collectionNames
    .filter((name) => ['topic', 'tag'].includes(collection(name).role))
    .map((name) => ({ path: collectionPath(name) }))
  return [
    { path: homePath },
    ...indexes,
    ...listPages(hub, {}, searchPath),
    ...itemTypes.flatMap((type) => listPages(hub, { type }, collectionPath(type))),
    ...hub.topics.flatMap(({ slug, updated }) =>
      listPages(hub, { topic: slug }, listPath({ topic: slug }), updated),
    ),
    ...hub.tags.flatMap(({ slug }) => listPages(hub, { tag: slug }, listPath({ tag: slug }))),
    ...hub.items.map((item) => ({
      path: documentPath(item.type, item.slug),
      lastModified: item.updated ?? item.date,
    })),
    ...hub.pages.map(({ slug, updated }) => ({ path: documentPath('pages', slug), lastModified: updated })),
  ]
}

function listPages(hub: Hub, { type, tag, topic }: Scope, path: string, lastModified?: Day): IndexablePage[] {
  const total = hub.items.filter(
    (item) =>
      (type === undefined || item.type === type) &&
      (tag === undefined || item.tags.includes(tag)) &&
      (topic === undefined || item.topics.includes(topic)),
  ).length
  const others = Math.max(0, Math.ceil(total / pageSize) - 1)
  return [
    { path, lastModified },
    ...Array.from({ length: others }, (_, index) => ({ path: `${path}?page=${index + 2}` })),
  ]
}
