import { collection, itemTypes } from '../content/registry.ts'
import type { Hub } from '../content/store.ts'
import { emptyQuery } from '../finder/query.ts'
import { find } from '../finder/find.ts'
import { collectionPath } from '../urls.ts'
import { words } from '../words.ts'
import { cardOf, type CardView } from './card.ts'
import { excerpt } from './excerpt.ts'
import type { LinkView } from './link.ts'
import { tagIndex, type TagBlockView } from './tag.ts'

/** A part of the home page: some cards, a line about them, and the way to all of them. */
interface SectionView {
  heading: string
  note: string
  all: LinkView
  cards: CardView[]
}

/** What the home page shows; nothing stands on it twice. */
export interface HomeView {
  strapline: string
  lead: CardView | undefined
  beside: CardView[]
  /** The way to everything of the lead's kind. */
  more: LinkView
  events: SectionView | undefined
  shelf: SectionView | undefined
  tags: { note: string; blocks: TagBlockView[] } | undefined
}

const besideLead = 4
const onShelf = 3
const inAgenda = 3
const jacketNote = { least: 40, most: 110 }

/** The home page at an instant. */
export function homeOf(hub: Hub, now: Date): HomeView {
  const ofCover = (cover: string) => itemTypes.filter((type) => collection(type).cover === cover)
  const newest = (types: readonly string[]) =>
    find(hub, {}, { ...emptyQuery, type: [...types] }, now).items.map((item) => cardOf(item, hub, now))
  const [lead, ...rest] = newest(ofCover('landscape'))
  const [newsType = 'news'] = ofCover('landscape')
  const publications = newest(ofCover('upright'))
    .slice(0, onShelf)
    .map((card) => ({ ...card, teaser: opening(card.teaser, card.lang ?? hub.site.language) }))
  const [shelfType = 'publications'] = ofCover('upright')
  return {
    strapline: hub.site.strapline,
    lead,
    beside: rest.slice(0, besideLead),
    more: allOf(newsType),
    events: agenda(hub, now),
    shelf:
      publications.length === 0
        ? undefined
        : {
            heading: collection(shelfType).words.label,
            note: words.shelf(find(hub, { type: shelfType }, emptyQuery, now).total),
            all: allOf(shelfType),
            cards: publications,
          },
    tags: skyline(hub),
  }
}

/** The first sentences of a teaser, as far as they fit below a jacket; else its beginning. */
function opening(teaser: string, language: string): string {
  let fitting = ''
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(teaser)) {
    if ((fitting + segment).trim().length > jacketNote.most) break
    fitting += segment
  }
  // A very short one is less likely a sentence than an abbreviation with a full stop.
  return fitting.length < jacketNote.least ? excerpt(teaser, jacketNote.most) : fitting.trim()
}

function agenda(hub: Hub, now: Date): SectionView | undefined {
  const [type] = itemTypes.filter((name) => collection(name).cover === 'dated')
  if (!type) return undefined
  const coming = find(hub, { type }, { ...emptyQuery, when: 'upcoming' }, now)
  const shown = coming.total > 0 ? coming : find(hub, { type }, { ...emptyQuery, when: 'past' }, now)
  const cards = shown.items.slice(0, inAgenda).map((item) => cardOf(item, hub, now))
  if (cards.length === 0) return undefined
  const note = coming.total > 0 ? words.comingEvents(coming.total) : words.latestEvents(cards.length)
  return { heading: collection(type).words.label, note, all: allOf(type), cards }
}

function skyline(hub: Hub): HomeView['tags'] {
  if (hub.tags.length === 0) return undefined
  const blocks = tagIndex(hub)
  return { note: words.skyline(hub.items.length, blocks.length), blocks }
}

function allOf(type: (typeof itemTypes)[number]): LinkView {
  return { label: words.all(collection(type).words.label), href: collectionPath(type) }
}
