import type { ListView } from '../../lib/views/list.ts'
import { words } from '../../lib/words.ts'
import { Chips } from './chips.tsx'
import { Filters } from './filters.tsx'
import { ListRow } from './list-row.tsx'
import { NothingFound } from './nothing-found.tsx'
import { Pagination } from './pagination.tsx'

/** A list with its filters: the same on every page that has one. */
export function List({ view }: { view: ListView }) {
  return (
    <div>
      <Filters view={view} />
      <section aria-label={words.results} id="hub-results">
        <Chips view={view} />
        {view.cards.length > 0 && <p>{view.range}</p>}
        {view.cards.map((card) => (
          <ListRow key={card.href} card={card} />
        ))}
        {view.cards.length === 0 && <NothingFound view={view} />}
        <Pagination links={view.pagination} />
      </section>
    </div>
  )
}
