import { dayAt, type Day } from '../dates/calendar.ts'
import type { Site } from '../site.ts'
import { documentPath } from '../urls.ts'
import type { CollectionName } from './collections.ts'
import { collectionNames, collection, type ItemType } from './registry.ts'
import type { Index, Item, Page, Tag, Topic } from './types.ts'

/** The documents that are public on a day. Drafts and items of days to come end here, and nowhere else. */
export interface Published {
  /** The day in the site's time zone. */
  today: Day
  /** The items that lists, counts, search and the sitemap hold: withdrawn ones are left out. */
  items: readonly Item[]
  /** By title. */
  topics: readonly Topic[]
  /** By title. */
  tags: readonly Tag[]
  pages: readonly Page[]
  /** Any public item, a withdrawn one included. */
  item: (type: ItemType, slug: string) => Item | undefined
  topic: (slug: string) => Topic | undefined
  tag: (slug: string) => Tag | undefined
  page: (slug: string) => Page | undefined
  /** The path that an old path leads to for good. */
  alias: (path: string) => string | undefined
  gone: ReadonlySet<string>
}

/** What of an index is public on a day in the site's zone. */
export function publish(index: Index, site: Site, now: Date): Published {
  const today = dayAt(now, site.timezone)
  const isPublic = (document: { draft?: boolean | undefined; date?: string | undefined }) =>
    document.draft !== true && (document.date === undefined || document.date <= today)
  const byTitle = titleOrder(site.language)

  const topics = index.topics.filter(isPublic).sort(byTitle)
  const tags = index.tags.toSorted(byTitle)
  const pages = index.pages.filter(isPublic)
  const known = new Set(topics.map(({ slug }) => slug))
  // An item may belong to a topic that is still a draft; until it is published, nothing links to it.
  const all = index.items.filter(isPublic).map((item) => {
    const visible = item.topics.filter((slug) => known.has(slug))
    return visible.length === item.topics.length ? item : { ...item, topics: visible }
  })

  const items = new Map(all.map((item) => [`${item.type}/${item.slug}`, item]))
  const bySlug = <T extends { slug: string }>(documents: readonly T[]) => {
    const map = new Map(documents.map((document) => [document.slug, document]))
    return (slug: string) => map.get(slug)
  }
  const documents: Record<string, readonly { slug: string; aliases?: string[] | undefined }[]> = {
    topics,
    tags,
    pages,
  }
  const aliases = aliasMap((name) =>
    collection(name).role === 'item' ? all.filter(({ type }) => type === name) : (documents[name] ?? []),
  )
  return {
    today,
    items: all.filter((item) => item.withdrawn === undefined),
    topics,
    tags,
    pages,
    item: (type, slug) => items.get(`${type}/${slug}`),
    topic: bySlug(topics),
    tag: bySlug(tags),
    page: bySlug(pages),
    alias: (path) => aliases.get(path.toLowerCase()),
    gone: new Set(index.gone.map((path) => path.toLowerCase())),
  }
}

/** Compares by title as the language sorts, then by slug. */
function titleOrder(language: string) {
  const collator = new Intl.Collator(language)
  return (a: { title: string; slug: string }, b: { title: string; slug: string }): number =>
    collator.compare(a.title, b.title) || (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)
}

function aliasMap(
  documentsOf: (name: CollectionName) => readonly { slug: string; aliases?: string[] | undefined }[],
): Map<string, string> {
  const map = new Map<string, string>()
  for (const name of collectionNames) {
    for (const { slug, aliases = [] } of documentsOf(name)) {
      for (const alias of aliases) map.set(alias.toLowerCase(), documentPath(name, slug))
    }
  }
  return map
}
