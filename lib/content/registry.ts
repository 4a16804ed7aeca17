import { collections, type Collection, type CollectionName } from './collections.ts'

// What the rest of the house asks of the registry, so that nothing spells a collection's name.

type Role = Collection['role']
type WithRole<R extends Role> = {
  [K in CollectionName]: (typeof collections)[K]['role'] extends R ? K : never
}[CollectionName]

/** The name of a collection whose documents are items: dated, listed, filtered. */
export type ItemType = WithRole<'item'>

/** Every collection's name, in the registry's order. */
export const collectionNames = Object.keys(collections) as CollectionName[]

/** The collections of items, in the registry's order, which is that of the `type` facet. */
export const itemTypes = collectionNames.filter((name) => collections[name].role === 'item') as ItemType[]

/** Whether the text names a collection of items. */
export function isItemType(name: string): name is ItemType {
  return (itemTypes as readonly string[]).includes(name)
}

/** A collection's entry, with the general type that every entry satisfies. */
export function collection(name: CollectionName): Collection {
  return collections[name]
}

/** The item types whose documents may carry a field: those that a facet on it can narrow. */
export function itemTypesWith(field: string): ItemType[] {
  return itemTypes.filter((name) => field in collections[name].fields.shape)
}
