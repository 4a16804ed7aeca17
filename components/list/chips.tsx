import type { ListView } from '../../lib/views/list.ts'
import { words } from '../../lib/words.ts'
import { CloseIcon } from '../icons.tsx'

type View = Pick<ListView, 'chips' | 'clearHref' | 'fragment'>

/** The filters that are on, each a link that drops it. */
export function Chips({ view }: { view: View }) {
  if (view.chips.length === 0) return null
  return (
    <div className="list-chips type-interface flex flex-wrap items-center gap-x-4 gap-y-2">
      <span id="hub-showing" className="text-muted max-sm:sr-only">
        {words.showing}
      </span>
      <ul aria-labelledby="hub-showing" className="flex min-w-0 flex-wrap gap-2">
        {view.chips.map(({ label, href }) => (
          <li key={href} className="flex min-w-0">
            <a
              href={href + view.fragment}
              aria-label={words.withoutFilter(label)}
              className="inline-flex min-h-11 min-w-0 items-center gap-2 border border-muted bg-surface px-3.5 py-1.5 font-semibold no-underline hover:border-ink hover:bg-ink hover:text-paper sm:min-h-10"
            >
              <span className="min-w-0">{label}</span>
              <CloseIcon className="size-4.5" />
            </a>
          </li>
        ))}
      </ul>
      <a
        href={view.clearHref + view.fragment}
        className="inline-flex min-h-11 items-center link-text font-medium sm:min-h-10"
      >
        {words.clearAll}
      </a>
    </div>
  )
}
