import type { z } from 'zod'
import type { collections, CollectionName } from './collections.ts'
import type { ItemType } from './registry.ts'

// The types of compiled documents follow from the registry: nothing is declared twice.

type Fields<K extends CollectionName> = z.infer<(typeof collections)[K]['fields']>
type AnyOf<U> = { [K in U extends unknown ? keyof U : never]?: U extends { [P in K]?: infer V } ? V : never }

type Document<K extends CollectionName> = Fields<K> & { slug: string }

export type Topic = Document<'topics'>
export type Tag = Document<'tags'>
export type Page = Document<'pages'>

/** An item of any collection: what all of them carry, and whatever field one of them may. */
export type Item = AnyOf<Fields<ItemType>> & {
  type: ItemType
  slug: string
  title: string
  summary: string
  tags: string[]
  topics: string[]
}

/** What a content version holds but for the bodies: `index.json`. */
export interface Index {
  /** Every document by collection, drafts included, ordered by slug. */
  items: Item[]
  topics: Topic[]
  tags: Tag[]
  pages: Page[]
  /** Paths that answer 410. */
  gone: string[]
}

/** A document's prose: safe HTML, and its words alone. */
export interface Body {
  html: string
  text: string
}
