import type { Hub } from '../content/store.ts'
import type { Topic } from '../content/types.ts'
import { plainText } from '../content/plain-text.ts'
import { isItemType } from '../content/registry.ts'
import { collectionPath, documentPath } from '../urls.ts'
import { words } from '../words.ts'
import { cardOf, tagViews, type CardView } from './card.ts'
import { timeOf, type TimeView } from './date.ts'
import type { LinkView } from './link.ts'

/** A topic in an index of topics. */
export interface TopicCardView {
  slug: string
  href: string
  title: string
  summary: string
  count: string
  hues: number[]
  image: { src: string; alt: string; credit?: string | undefined } | undefined
  lang: string | undefined
  /** How deep it lies below a top topic, from 0. */
  depth: number
}

/** What a topic's page shows above its list. */
export interface TopicView extends TopicCardView {
  html: string
  /** The sections of its prose, to jump to. */
  sections: LinkView[]
  trail: LinkView[]
  subtopics: TopicCardView[]
  featured: CardView[]
  partners: { name: string; url?: string | undefined }[]
  updated: TimeView | undefined
}

// A topic without tags of its own is drawn in the two hues of the site's own drawing.
const plainHues = [262, 300]

/** A topic's page. @throws when its body cannot be read */
export async function topicOf(topic: Topic, hub: Hub, now: Date): Promise<TopicView> {
  const { html } = await hub.body('topics', topic.slug)
  return {
    ...topicCard(topic, hub, 0),
    html,
    sections: sectionsOf(html),
    trail: [{ label: words.topics, href: collectionPath('topics') }, ...above(topic, hub)],
    subtopics: hub.topics.filter(({ parent }) => parent === topic.slug).map((sub) => topicCard(sub, hub, 0)),
    featured: (topic.featured ?? []).flatMap((address) => {
      const [, type = '', slug = ''] = address.split('/')
      const item = isItemType(type) ? hub.item(type, slug) : undefined
      return item && !item.withdrawn ? [cardOf(item, hub, now)] : []
    }),
    partners: topic.partners ?? [],
    updated: topic.updated ? timeOf(topic.updated, hub.site) : undefined,
  }
}

/** Every topic, each followed by those below it. */
export function topicIndex(hub: Hub): TopicCardView[] {
  const below = (parent: string | undefined, depth: number): TopicCardView[] =>
    hub.topics
      .filter((topic) => topParent(topic, hub) === parent)
      .flatMap((topic) => [topicCard(topic, hub, depth), ...below(topic.slug, depth + 1)])
  return below(undefined, 0)
}

function topicCard(topic: Topic, hub: Hub, depth: number): TopicCardView {
  const hues = tagViews(topic.tags ?? [], hub).map(({ hue }) => hue)
  return {
    slug: topic.slug,
    href: documentPath('topics', topic.slug),
    title: topic.title,
    summary: topic.summary,
    count: words.items(hub.items.filter(({ topics }) => topics.includes(topic.slug)).length),
    hues: hues.length > 0 ? hues : plainHues,
    image: topic.image,
    lang: topic.lang === hub.site.language ? undefined : topic.lang,
    depth,
  }
}

function sectionsOf(html: string): LinkView[] {
  return [...html.matchAll(/<h2 id="([^"]+)">(.*?)<\/h2>/gs)].map(([, id = '', heading = '']) => ({
    label: plainText(heading),
    href: `#${id}`,
  }))
}

// A topic whose parent is not published stands at the top.
function topParent(topic: Topic, hub: Hub): string | undefined {
  return topic.parent !== undefined && hub.topic(topic.parent) ? topic.parent : undefined
}

function above(topic: Topic, hub: Hub): LinkView[] {
  const parent = topic.parent === undefined ? undefined : hub.topic(topic.parent)
  return parent
    ? [...above(parent, hub), { label: parent.title, href: documentPath('topics', parent.slug) }]
    : []
}
