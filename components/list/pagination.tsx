import type { PageLinks } from '../../lib/views/pagination.ts'
import { words } from '../../lib/words.ts'

/** The way to the other pages of a list. */
export function Pagination({ links }: { links: PageLinks }) {
  if (links.pages === 1) return null
  return (
    <nav aria-label={words.pages} className="type-interface flex gap-4">
      <ul className="flex gap-2">
        {links.links.map((link) =>
          'gap' in link ? (
            <li key={`gap-${link.gap}`}>…</li>
          ) : (
            <li key={link.page}>
              <a
                href={link.href}
                aria-label={words.pageNumber(link.page)}
                aria-current={link.current ? 'page' : undefined}
              >
                {link.page}
              </a>
            </li>
          ),
        )}
      </ul>
      {links.previous && <a href={links.previous}>{words.previousPage}</a>}
      {links.next && <a href={links.next}>{words.nextPage}</a>}
      <span>{words.pageOf(links.page, links.pages)}</span>
    </nav>
  )
}
