import { isPast } from '../content/events.ts'
import { collection, type ItemType } from '../content/registry.ts'
import type { Hub } from '../content/store.ts'
import type { Item } from '../content/types.ts'
import { documentPath } from '../urls.ts'
import { words } from '../words.ts'
import { dateOf, type DateView } from './date.ts'
import { hueOf } from './hues.ts'
import { excerpt } from './excerpt.ts'

export interface TagView {
  label: string
  href: string
  hue: number
}

/** What a card of an item shows, wherever it stands. */
export interface CardView {
  type: ItemType
  slug: string
  href: string
  /** The kind of item, over the title: "Publication". */
  kind: string
  title: string
  teaser: string
  date: DateView | undefined
  /** A short word beside the kind when something must be known first: "Cancelled", "Ended". */
  state: string | undefined
  place: string | undefined
  tags: TagView[]
  /** The hues of its tags, for the drawn cover. */
  hues: number[]
  image: { src: string; alt: string; credit?: string | undefined } | undefined
  /** The language of its words, when not the site's. */
  lang: string | undefined
  cover: 'landscape' | 'upright' | 'dated'
}

const teaserLength = 200

/** The card of an item. */
export function cardOf(item: Item, hub: Hub, now: Date): CardView {
  const { words: of, cover } = collection(item.type)
  const tags = tagViews(item.tags, hub)
  return {
    type: item.type,
    slug: item.slug,
    href: documentPath(item.type, item.slug),
    kind: of.kind,
    title: item.title,
    teaser: excerpt(item.summary, teaserLength),
    date: dateOf(item, hub.site),
    state: stateOf(item, hub, now),
    place: item.location,
    tags,
    hues: tags.map(({ hue }) => hue),
    image: item.image,
    lang: item.lang === hub.site.language ? undefined : item.lang,
    cover,
  }
}

/** Tags as links, in the order in which a document names them. */
export function tagViews(slugs: readonly string[], hub: Hub): TagView[] {
  return slugs.flatMap((slug) => {
    const tag = hub.tag(slug)
    return tag ? [{ label: tag.title, href: documentPath('tags', slug), hue: hueOf(slug, hub.site) }] : []
  })
}

function stateOf(item: Item, hub: Hub, now: Date): string | undefined {
  const status = item.status ?? 'scheduled'
  if (status === 'cancelled' || status === 'postponed') return words.states[status]
  if (isPast(item, hub.site.timezone, now)) return words.ended
  return status === 'scheduled' ? undefined : words.states[status]
}
