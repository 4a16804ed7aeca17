import type { TagView } from '../lib/views/card.ts'
import { Swatch } from './swatch.tsx'

/** An item's tags as links. */
export function TagList({ tags }: { tags: readonly TagView[] }) {
  if (tags.length === 0) return null
  return (
    <ul className="type-meta flex flex-wrap gap-x-4 text-muted">
      {tags.map(({ label, href, hue }) => (
        <li key={href} className="flex max-w-full">
          <a
            href={href}
            className="inline-flex min-w-0 items-center gap-1.75 decoration-1 underline-offset-4 not-hover:no-underline hover:text-ink"
          >
            <Swatch hue={hue} />
            <span className="min-w-0">{label}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
