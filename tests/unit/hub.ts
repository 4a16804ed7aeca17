import { publish } from '../../lib/content/published.ts'
import type { Hub } from '../../lib/content/store.ts'
import type { Index, Item } from '../../lib/content/types.ts'
import type { Site } from '../../lib/site.ts'

/** The instant at which these tests take place: a summer's noon in Brussels. */
export const now = new Date('2026-06-15T10:00:00Z')

const site: Site = {
  name: 'Made-up Hub',
  strapline: 'A site for tests.',
  description: 'Everything on it is made up.',
  language: 'en',
  timezone: 'Europe/Brussels',
  navigation: ['/news'],
  footer: ['/about'],
}

/** An item with what every item has; the rest as given. */
export function item(fields: Partial<Item> & Pick<Item, 'type' | 'slug'>): Item {
  const { type, slug } = fields
  return {
    title: `Title of ${slug}`,
    summary: `Summary of ${slug}.`,
    tags: [],
    topics: [],
    ...fields,
    type,
    slug,
  }
}

/** A hub over made-up documents. */
export function hubOf(
  given: Partial<Index> & { texts?: Record<string, string>; site?: Partial<Site>; at?: Date } = {},
): Hub {
  const { texts = {}, site: own = {}, at = now, ...documents } = given
  const index: Index = { items: [], topics: [], tags: [], pages: [], gone: [], ...documents }
  const settings = { ...site, ...own }
  return {
    ...publish(index, settings, at),
    version: 'test',
    site: settings,
    mediaFolder: '/nowhere',
    body: () => Promise.resolve({ html: '<p>Made up.</p>', text: 'Made up.' }),
    texts: () => texts,
  }
}

/** Tags or topics by slug, titled by it. */
export const titled = (...slugs: string[]) =>
  slugs.map((slug) => ({ slug, title: slug.replaceAll('-', ' '), summary: `About ${slug}.` }))
