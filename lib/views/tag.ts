import type { Hub } from '../content/store.ts'
import { documentPath } from '../urls.ts'
import { hueOf } from './hues.ts'

/** A tag as a block with its count. */
export interface TagBlockView {
  label: string
  summary: string | undefined
  href: string
  hue: number
  count: number
}

/** Every tag, by title. */
export function tagIndex(hub: Hub): TagBlockView[] {
  return hub.tags.map(({ slug, title, summary }) => ({
    label: title,
    summary,
    href: documentPath('tags', slug),
    hue: hueOf(slug, hub.site),
    count: hub.items.filter(({ tags }) => tags.includes(slug)).length,
  }))
}
