import type { TagBlockView } from '../lib/views/tag.ts'
import { words } from '../lib/words.ts'

/** Every tag, with what it is about and how much carries it. */
export function TagIndex({ tags }: { tags: readonly TagBlockView[] }) {
  return (
    <div className="page py-10">
      <h1 className="type-h1">{words.tags}</h1>
      <ul>
        {tags.map(({ href, label, summary, count }) => (
          <li key={href}>
            <a href={href}>{label}</a> {count} {summary}
          </li>
        ))}
      </ul>
    </div>
  )
}
