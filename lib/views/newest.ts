import type { Hub } from '../content/store.ts'
import { find } from '../finder/find.ts'
import { emptyQuery } from '../finder/query.ts'
import { cardOf, type CardView } from './card.ts'

/** The newest items of the whole hub, for pages that have nothing of their own to show. */
export function newestOf(hub: Hub, now: Date, count = 3): CardView[] {
  return find(hub, {}, emptyQuery, now)
    .items.slice(0, count)
    .map((item) => cardOf(item, hub, now))
}
