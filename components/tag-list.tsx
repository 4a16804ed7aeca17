import type { TagView } from '../lib/views/card.ts'
import { Swatch } from './swatch.tsx'

/** An item's tags as links. */
export function TagList({ tags }: { tags: readonly TagView[] }) {
  if (tags.length === 0) return null
  return (
    <ul className="type-meta flex flex-wrap gap-x-4 text-muted">
      {tags.map(({ label, href, hue }) => (
        <li key={href}>
          <a href={href} className="inline-flex items-center gap-2 no-underline hover:underline">
            <Swatch hue={hue} />
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
