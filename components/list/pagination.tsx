import type { PageLinks } from '../../lib/views/pagination.ts'
import { words } from '../../lib/words.ts'
import { ArrowIcon } from '../icons.tsx'

interface Props {
  links: PageLinks
  /** Added to every address: the place of the list on its page. */
  fragment?: string
}

const step =
  'inline-flex min-h-11 items-center gap-2.5 font-semibold text-link decoration-2 underline-offset-4 not-hover:no-underline'

/** The way to the other pages of a list. */
export function Pagination({ links: { page, pages, links, previous, next }, fragment = '' }: Props) {
  if (pages === 1) return null
  return (
    <nav
      aria-label={words.pages}
      className="type-interface flex flex-wrap items-center gap-x-6 gap-y-1 pt-4 sm:gap-x-7"
    >
      <ul className="flex flex-wrap gap-1">
        {links.map((link) =>
          'gap' in link ? (
            <li key={`gap-${link.gap}`} className="grid h-11 min-w-6 place-items-center text-muted">
              …
            </li>
          ) : (
            <li key={link.page}>
              <a
                href={link.href + fragment}
                aria-label={words.pageNumber(link.page)}
                aria-current={link.current ? 'page' : undefined}
                className="grid h-11 min-w-11 place-items-center px-1 font-semibold tabular-nums no-underline decoration-2 underline-offset-4 hover:underline aria-[current=page]:bg-ink aria-[current=page]:text-paper"
              >
                {link.page}
              </a>
            </li>
          ),
        )}
      </ul>
      {previous && (
        <a href={previous + fragment} rel="prev" className={step}>
          <ArrowIcon className="size-5 rotate-180" />
          {words.previousPage}
        </a>
      )}
      {next && (
        <a href={next + fragment} rel="next" className={step}>
          {words.nextPage}
          <ArrowIcon className="size-5" />
        </a>
      )}
      {page <= pages && <span className="ml-auto text-muted max-sm:hidden">{words.pageOf(page, pages)}</span>}
    </nav>
  )
}
