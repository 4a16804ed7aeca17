import { collection, collectionNames, isItemType, type ItemType } from '../content/registry.ts'
import type { CollectionName } from '../content/collections.ts'
import type { Published } from '../content/published.ts'
import type { Scope } from '../finder/facets.ts'

/** What an address shows. */
export type Target =
  | { kind: 'home' }
  /** The index of topics or of tags: no query. */
  | { kind: 'index'; collection: CollectionName }
  | { kind: 'list'; scope: Scope }
  | { kind: 'item'; type: ItemType; slug: string }
  | { kind: 'page'; slug: string }

/** What a path shows, or undefined when nothing stands there. The path is canonical: lower case, no last slash. */
export function resolve(path: string, hub: Published): Target | undefined {
  if (path === '/') return { kind: 'home' }
  const [first = '', slug, ...deeper] = path.slice(1).split('/')
  if (deeper.length > 0) return undefined
  const name = collectionNames.find((candidate) => candidate === first)
  if (slug === undefined) return resolveTop(first, name, hub)
  if (name === undefined) return undefined
  if (isItemType(name)) return hub.item(name, slug) ? { kind: 'item', type: name, slug } : undefined
  if (name === 'topics') return hub.topic(slug) ? { kind: 'list', scope: { topic: slug } } : undefined
  if (name === 'tags') return hub.tag(slug) ? { kind: 'list', scope: { tag: slug } } : undefined
  return undefined
}

function resolveTop(first: string, name: CollectionName | undefined, hub: Published): Target | undefined {
  if (first === 'search') return { kind: 'list', scope: {} }
  if (name !== undefined && isItemType(name)) return { kind: 'list', scope: { type: name } }
  if (name !== undefined && collection(name).role !== 'page') return { kind: 'index', collection: name }
  return hub.page(first) ? { kind: 'page', slug: first } : undefined
}
