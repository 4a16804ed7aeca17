import type { CardView } from '../lib/views/card.ts'
import { words } from '../lib/words.ts'
import { CardMeta } from './card-meta.tsx'
import { NotFoundBlock } from './not-found-block.tsx'

interface Props {
  code?: '404'
  title: string
  text: string
  searchPath: string
  newest: readonly CardView[]
}

/** A page for an address that has nothing to show: what happened, a search, and the newest items. */
export function Signpost({ code, title, text, searchPath, newest }: Props) {
  return (
    <div className="page py-10">
      {code && <NotFoundBlock />}
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
