import { collections } from '../content/collections.ts'
import { defaultKind, kinds } from '../content/kinds.ts'
import type { Published } from '../content/published.ts'
import { collection, itemTypes, itemTypesWith, type ItemType } from '../content/registry.ts'
import type { Item } from '../content/types.ts'
import type { Site } from '../site.ts'

/** The facets of a list, in the order of the address. */
export const facetNames = ['type', 'tag', 'topic', 'kind', 'lang'] as const

export type FacetName = (typeof facetNames)[number]

/** What a list holds of itself, whatever the visitor chooses: a collection's type, a tag or a topic. */
export interface Scope {
  type?: ItemType
  tag?: string
  topic?: string
}

/** A value of a facet, and the words for it. */
interface Value {
  value: string
  label: string
}

/** Every value that a facet can take, in the order in which they are shown. */
export type Vocabulary = Readonly<Record<FacetName, readonly Value[]>>

const vocabularies = new WeakMap<object, Vocabulary>()

/** The values of every facet over the whole hub: types as registered, tags and topics by title. */
export function vocabularyOf(hub: Published & { site: Site }): Vocabulary {
  let found = vocabularies.get(hub)
  if (!found) {
    const titled = (documents: readonly { slug: string; title: string }[]) =>
      documents.map(({ slug, title }) => ({ value: slug, label: title }))
    found = {
      type: itemTypes.map((value) => ({ value, label: collection(value).words.label })),
      tag: titled(hub.tags),
      topic: titled(hub.topics),
      kind: Object.entries(kinds).map(([value, label]) => ({ value, label })),
      lang: languages(hub),
    }
    vocabularies.set(hub, found)
  }
  return found
}

/** The values by which an item is found in a facet. */
export function valuesOf(facet: FacetName, item: Item, site: Site): readonly string[] {
  switch (facet) {
    case 'type':
      return [item.type]
    case 'tag':
      return item.tags
    case 'topic':
      return item.topics
    case 'kind':
      return 'kind' in collections[item.type].fields.shape ? [item.kind ?? defaultKind] : []
    case 'lang':
      return [item.lang ?? site.language]
  }
}

/** Whether a facet can narrow a list at all: `type` not the list of one type, `kind` only where items have one. */
export function isOpen(facet: FacetName, scope: Scope): boolean {
  if (facet === 'type') return scope.type === undefined
  if (facet === 'kind') return scope.type === undefined || itemTypesWith('kind').includes(scope.type)
  return true
}

/** Whether a list can hold items that begin and end, so that `when` means something on it. */
export function isTimed(scope: Scope): boolean {
  return scope.type === undefined || itemTypesWith('startDate').includes(scope.type)
}

function languages({ items, site }: Published & { site: Site }): Value[] {
  const names = new Intl.DisplayNames(site.language, { type: 'language' })
  const tags = new Set([site.language, ...items.map(({ lang }) => lang ?? site.language)])
  return [...tags].sort().map((value) => ({ value, label: names.of(value) ?? value }))
}
