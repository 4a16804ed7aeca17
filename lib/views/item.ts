import { related } from '../content/related.ts'
import { collection } from '../content/registry.ts'
import type { Hub } from '../content/store.ts'
import type { Item } from '../content/types.ts'
import { collectionPath } from '../urls.ts'
import { cardOf, type CardView } from './card.ts'
import { actionsOf, noticesOf, type ActionView, type NoticeView } from './event.ts'
import { factsOf, topicLinks, type FactView } from './facts.ts'
import { filesOf, type FileView } from './files.ts'
import type { LinkView } from './link.ts'

/** Everything an item's page says. */
export interface ItemView {
  card: CardView
  summary: string
  html: string
  trail: LinkView[]
  topics: LinkView[]
  facts: FactView[]
  notices: NoticeView[]
  files: FileView[]
  actions: ActionView[]
  related: CardView[]
}

/** What the page of an item shows. @throws when its body cannot be read */
export async function itemOf(item: Item, hub: Hub, now: Date): Promise<ItemView> {
  const { html } = await hub.body(item.type, item.slug)
  const { words: of } = collection(item.type)
  return {
    card: cardOf(item, hub, now),
    summary: item.summary,
    html,
    trail: [{ label: of.label, href: collectionPath(item.type) }],
    topics: topicLinks(item.topics, hub),
    facts: factsOf(item, hub),
    notices: noticesOf(item, hub, now),
    files: filesOf(item),
    actions: actionsOf(item, hub, now),
    related: related(item, hub, 3).map((other) => cardOf(other, hub, now)),
  }
}
