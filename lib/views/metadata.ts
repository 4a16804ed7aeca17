import type { Hub } from '../content/store.ts'
import type { Item, Topic } from '../content/types.ts'
import { documentPath } from '../urls.ts'
import { excerpt } from './excerpt.ts'
import type { ListView } from './list.ts'

/** What a page's `<head>` says, in the form Next takes. */
export interface PageMetadata {
  title?: string | { absolute: string }
  description: string
  alternates?: { canonical: string }
  robots?: { index: boolean; follow: boolean }
}

const descriptionLength = 160

/** The head of a list: its sentence, canonical address, and no index for a state with more than a page. */
export function listMetadata(view: ListView, description: string): PageMetadata {
  const page = view.pagination.page > 1 ? ` (${view.pagination.page})` : ''
  return {
    title: view.heading + page,
    description: excerpt(description, descriptionLength),
    ...(!view.isPastTheEnd && { alternates: { canonical: view.address } }),
    ...((view.isFiltered || view.isPastTheEnd) && { robots: { index: false, follow: true } }),
  }
}

/** The head of a topic: its own words while its list is not filtered. */
export function topicMetadata(topic: Topic, list: ListView): PageMetadata {
  const metadata = listMetadata(list, topic.summary)
  const isPlain = !list.isFiltered && list.pagination.page === 1
  return isPlain ? { ...metadata, title: topic.title } : metadata
}

/** The head of an item. */
export function itemMetadata(item: Item): PageMetadata {
  return {
    title: item.title,
    description: excerpt(item.summary, descriptionLength),
    alternates: { canonical: documentPath(item.type, item.slug) },
  }
}

/** The head of a page that is neither list nor item. */
export function plainMetadata(title: string, description: string, canonical: string): PageMetadata {
  return { title, description: excerpt(description, descriptionLength), alternates: { canonical } }
}

/** The head of the home page: its title is the site's name alone. */
export function homeMetadata({ site }: Hub): PageMetadata {
  return { title: { absolute: site.name }, description: site.description, alternates: { canonical: '/' } }
}
