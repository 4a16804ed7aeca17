import type { ListView } from '../../lib/views/list.ts'
import { words } from '../../lib/words.ts'
import { ArrowIcon } from '../icons.tsx'

/** A list without results: why, and what would give some. */
export function NothingFound({ view }: { view: ListView }) {
  const { page, pages, last } = view.pagination
  if (view.isPastTheEnd) {
    return (
      <div className="list-nothing">
        <p className="type-teaser">{words.pastTheEnd(page, pages)}</p>
        <p className="mt-3">
          <ActionLink href={last + view.fragment} label={words.toLastPage(pages)} />
        </p>
      </div>
    )
  }
  const { alternatives } = view
  return (
    <div className="list-nothing">
      {view.swapHref && (
        <p className="mb-6">
          <ActionLink href={view.swapHref + view.fragment} label={words.swapDates} />
        </p>
      )}
      <p className="type-teaser">
        {alternatives.length === 0 ? words.nothingYet : words.dropOne(alternatives.length)}
      </p>
      <ul className="type-interface mt-3">
        {alternatives.map(({ label, href, result }) => (
          <li
            key={href}
            className="flex flex-wrap items-center justify-between gap-x-6 border-t border-line py-2.5"
          >
            <a href={href + view.fragment} className="link-text min-w-0">
              {words.without} <strong className="font-bold">{label}</strong>
            </a>
            <span className="text-muted">{result}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function ActionLink({ href, label }: { href: string; label: string }) {
  return (
    <a href={href} className="button button-second">
      {label}
      <ArrowIcon className="size-5" />
    </a>
  )
}
