import type { CardView } from '../lib/views/card.ts'
import type { SignpostView } from '../lib/views/signpost.ts'
import { words } from '../lib/words.ts'
import { CardMeta } from './card-meta.tsx'
import { MoreLink } from './more-link.tsx'
import { NotFoundBlock } from './not-found-block.tsx'
import { SearchForm } from './search-form.tsx'

/** A page for an address that has nothing to show: what happened, a search, and the newest items. */
export function Signpost({ view, searchPath }: { view: SignpostView; searchPath: string }) {
  const { isNotFound, title, text, newest } = view
  return (
    <div className="page">
      {isNotFound && (
        <div className="-mx-margin border-b-6 border-ink sm:mx-0 sm:mt-8 lg:mt-14">
          <NotFoundBlock className="w-full" />
        </div>
      )}
      <h1 className={`type-h1 ${isNotFound ? 'mt-8 lg:mt-10' : 'mt-10 lg:mt-18'}`}>{title}</h1>
      <p className="type-lead mt-3 max-w-[46ch] text-balance lg:mt-4">{text}</p>
      <SearchForm action={searchPath} className="mt-6" />
      {newest.length > 0 ? (
        <Newest cards={newest} />
      ) : (
        <MoreLink link={{ label: words.home, href: '/' }} className="mt-4" />
      )}
    </div>
  )
}

function Newest({ cards }: { cards: readonly CardView[] }) {
  return (
    <section aria-labelledby="hub-newest" className="rail-grid mt-section border-t-2 border-ink pt-4 lg:pt-5">
      <h2 id="hub-newest" className="type-h2 lg:col-span-3 lg:-mt-1">
        {words.newest}
      </h2>
      <ul className="mt-2 grid gap-x-gutter sm:mt-4 sm:grid-cols-3 lg:col-span-9 lg:mt-0">
        {cards.map((card) => (
          <li key={card.href} className="border-line max-sm:not-first:border-t max-sm:py-4">
            <CardMeta card={card} />
            <h3 className="type-small-title mt-0.5" lang={card.lang}>
              <a href={card.href} className="link-title">
                {card.title}
              </a>
            </h3>
          </li>
        ))}
      </ul>
    </section>
  )
}
