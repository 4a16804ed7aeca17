import type { CollectionName } from './content/collections.ts'

// The one place that spells addresses. Paths are relative to the site's origin and begin with a slash.

export const homePath = '/'
export const searchPath = '/search'
export const apiItemsPath = '/api/items'
export const sitemapPath = '/sitemap.xml'

/** The path of a collection's list or index: `/news`, `/tags`. */
export function collectionPath(name: CollectionName): string {
  return `/${name}`
}

/** The path of a document: `/news/slug`; one of the site's own pages stands at `/slug`. */
export function documentPath(name: CollectionName, slug: string): string {
  return name === 'pages' ? `/${slug}` : `/${name}/${slug}`
}

/** An absolute address on the site's origin. */
export function absolute(origin: string, path: string): string {
  return new URL(path, origin).href
}

/** First path segments that the site needs for itself, beside its collections: no page may take them. */
export const reservedSegments = ['search', 'api', 'media', 'healthz', 'readyz', 'admin'] as const
