import type { SignpostView } from '../lib/views/signpost.ts'
import { words } from '../lib/words.ts'
import { CardMeta } from './card-meta.tsx'
import { NotFoundBlock } from './not-found-block.tsx'

/** A page for an address that has nothing to show: what happened, a search, and the newest items. */
export function Signpost({ view, searchPath }: { view: SignpostView; searchPath: string }) {
  const { isNotFound, title, text, newest } = view
  return (
    <div className="page py-10">
      {isNotFound && <NotFoundBlock />}
      <h1 className="type-h1">{title}</h1>
      <p className="type-lead">{text}</p>
      <form action={searchPath} role="search" aria-label={words.searchHub}>
        <input type="search" name="q" aria-label={words.searchHub} />
        <button type="submit">{words.search}</button>
      </form>
      {newest.length > 0 && (
        <section aria-labelledby="hub-newest">
          <h2 id="hub-newest" className="type-h2">
            {words.newest}
          </h2>
          {newest.map((card) => (
            <article key={card.href}>
              <CardMeta card={card} />
              <h3>
                <a href={card.href}>{card.title}</a>
              </h3>
            </article>
          ))}
        </section>
      )}
    </div>
  )
}
