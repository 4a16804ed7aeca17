import type { ListView } from '../../lib/views/list.ts'
import { words } from '../../lib/words.ts'

/** The filters that are on, each a link that drops it. */
export function Chips({ view }: { view: Pick<ListView, 'chips' | 'clearHref'> }) {
  if (view.chips.length === 0) return null
  return (
    <div className="type-interface flex flex-wrap items-center gap-2">
      <span className="text-muted">{words.showing}</span>
      <ul className="contents">
        {view.chips.map(({ label, href }) => (
          <li key={href}>
            <a href={href} aria-label={words.withoutFilter(label)}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      <a href={view.clearHref}>{words.clearAll}</a>
    </div>
  )
}
