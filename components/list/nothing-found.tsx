import type { ListView } from '../../lib/views/list.ts'
import { words } from '../../lib/words.ts'

/** A list without results: why, and what would give some. */
export function NothingFound({ view }: { view: ListView }) {
  const { page, pages, last } = view.pagination
  if (view.isPastTheEnd) {
    return (
      <p>
        {words.pastTheEnd(page, pages)} <a href={last}>{words.toLastPage(pages)}</a>
      </p>
    )
  }
  return (
    <div>
      <p>{view.alternatives.length === 0 ? words.nothingYet : words.dropOne(view.alternatives.length)}</p>
      {view.swapHref && <a href={view.swapHref}>{words.swapDates}</a>}
      <ul>
        {view.alternatives.map(({ label, href, result }) => (
          <li key={href}>
            <a href={href}>
              {words.without} <strong>{label}</strong>
            </a>{' '}
            {result}
          </li>
        ))}
      </ul>
    </div>
  )
}
