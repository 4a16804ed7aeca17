import type { ListView } from '../../lib/views/list.ts'
import { words } from '../../lib/words.ts'
import { Chips } from './chips.tsx'
import { Filters } from './filters.tsx'
import { ListRow, type RowLevel } from './list-row.tsx'
import { NothingFound } from './nothing-found.tsx'
import { Pagination } from './pagination.tsx'

/** A list with its filters: the same on every page that has one, with titles of the level its place needs. */
export function List({ view, level = 2 }: { view: ListView; level?: RowLevel }) {
  const isEmpty = view.cards.length === 0
  return (
    <div className="list-layout rail-grid">
      <Chips view={view} />
      <Filters view={view} />
      <section aria-label={words.results} id="hub-results" className="list-results">
        {view.text.cut && <p className="type-interface mb-4 border-l-4 border-ink pl-4">{words.textCut}</p>}
        {isEmpty ? (
          <NothingFound view={view} />
        ) : (
          <>
            <p className="type-interface text-muted">{view.range}</p>
            <ul className="list-rows">
              {view.cards.map((card) => (
                <li key={card.href}>
                  <ListRow card={card} level={level} />
                </li>
              ))}
            </ul>
          </>
        )}
        <Pagination links={view.pagination} fragment={view.fragment} />
      </section>
    </div>
  )
}
