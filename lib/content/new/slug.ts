import { reservedSegments } from '../../urls.ts'
import type { CollectionName } from '../collections.ts'
import { collection, collectionNames } from '../registry.ts'
import { toAscii } from './letters.ts'

const longest = 60

/** A slug made of a title's words, cut at a word; empty when the title has no letter that ASCII could stand for. */
export function slugFrom(title: string): string {
  const words = toAscii(title)
    // "City’s" is one word, and so is the Catalan "col·laboració"; "l’eau" is two.
    .replace(/['’](?=s(?![a-z]))/g, '')
    .replace(/(?<=l)[·\u2027](?=l)/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (words.length <= longest) return words
  const cut = words.lastIndexOf('-', longest)
  return words.slice(0, cut > 0 ? cut : longest)
}

/** Whether the site needs the address of that slug for itself. */
export function isReserved(name: CollectionName, slug: string): boolean {
  if (name === 'pages') return [...collectionNames, ...reservedSegments].some((taken) => taken === slug)
  return collection(name).cover === 'dated' && slug === 'calendar'
}

/** The slug that a new document of that title gets: the first of `slug`, `slug-2`, … that is free. */
export function freeSlug(name: CollectionName, title: string, isTaken: (slug: string) => boolean): string {
  const wanted = slugFrom(title) || slugFrom(collection(name).words.one)
  const isFree = (slug: string) => !isReserved(name, slug) && !isTaken(slug)
  let slug = wanted
  for (let number = 2; !isFree(slug); number++) slug = `${wanted}-${number}`
  return slug
}
