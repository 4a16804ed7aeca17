import type { Hub } from '../content/store.ts'
import { words } from '../words.ts'
import type { CardView } from './card.ts'
import { failure } from './failure.ts'
import { newestOf } from './newest.ts'

/** A page for an address that has nothing to show. */
export interface SignpostView {
  /** Drawn above the words. */
  isNotFound: boolean
  title: string
  text: string
  newest: CardView[]
}

/** What to say for a status. Without a hub, or after a failure, nothing of the content is asked for. */
export function signpostOf(status: string, hub?: Hub, now?: Date): SignpostView {
  if (status === '500') return failure
  const newest = hub && now ? newestOf(hub, now) : []
  return status === '410'
    ? { isNotFound: false, title: words.goneTitle, text: words.goneText, newest }
    : { isNotFound: true, title: words.notFoundTitle, text: words.notFoundText, newest }
}
