import { drawCover } from '../../lib/cover/cover.ts'
import type { CardView } from '../../lib/views/card.ts'
import { JacketBlock } from '../jacket.tsx'
import { Time } from '../time.tsx'

// One row; how many stand on it decides how far it scrolls where it is narrow.
const columns = ['', 'shelf-1', 'shelf-2', 'shelf-3']

/** Publications as jackets that stand on one street. */
export function Shelf({ cards }: { cards: readonly CardView[] }) {
  return (
    <ul className={`shelf ${columns[cards.length] ?? 'shelf-3'}`}>
      {cards.map((card) => (
        <ShelfItem key={card.href} card={card} />
      ))}
    </ul>
  )
}

function ShelfItem({ card: { slug, hues, href, title, lang, date, teaser } }: { card: CardView }) {
  return (
    <li>
      <JacketLink slug={slug} hues={hues} href={href} title={title} lang={lang} />
      <div className="mt-3">
        {date && (
          <p className="type-meta text-muted">
            <Time time={date} />
          </p>
        )}
        <p className="type-note mt-1 hidden pr-2 sm:block" lang={lang}>
          {teaser}
        </p>
      </div>
    </li>
  )
}

// Half of a jacket is its title's: about this many letters at full size, and twice as many at most.
const longTitle = 64

function JacketLink({
  slug,
  hues,
  href,
  title,
  lang,
}: Pick<CardView, 'slug' | 'hues' | 'href' | 'title' | 'lang'>) {
  return (
    <a
      href={href}
      className="focus-block @container group relative isolate flex aspect-3/4 flex-col self-end no-underline forced-colors:border"
    >
      {/* A long title makes the jacket taller, not its drawing. */}
      <svg aria-hidden="true" focusable="false" className="absolute inset-0 -z-10 size-full">
        <rect width="100%" height="100%" fill={drawCover({ slug, hues }).ground} />
      </svg>
      <JacketBlock slug={slug} hues={hues} className="absolute inset-x-0 bottom-0 -z-10 aspect-3/4 w-full" />
      <h3
        lang={lang}
        className={`grow p-4 decoration-2 underline-offset-4 group-hover:underline lg:p-5 ${
          title.length > longTitle ? 'type-jacket-long' : 'type-jacket'
        }`}
      >
        {title}
      </h3>
      {/* Keeps the title clear of the drawing, however large the letters. */}
      <span className="block aspect-3/2 shrink-0" />
    </a>
  )
}
