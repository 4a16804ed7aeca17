import type { CardView } from '../../lib/views/card.ts'
import { words } from '../../lib/words.ts'
import { CardMeta } from '../card-meta.tsx'
import { inLanguage } from '../in-language.ts'
import { ItemCover } from '../item-cover.tsx'

/** Where to read on: up to three items, each with its cover. */
export function Related({ cards }: { cards: readonly CardView[] }) {
  if (cards.length === 0) return null
  return (
    <section aria-labelledby="hub-related" className="related">
      <h2 id="hub-related" className="type-h2">
        {words.related}
      </h2>
      <ul className="related-cards">
        {cards.map((card) => (
          <li key={card.href} className="related-card">
            <ItemCover card={card} className="related-cover" />
            <div>
              <CardMeta card={card} />
              <h3 {...inLanguage(card.lang)} className="type-small-title">
                <a href={card.href}>{card.title}</a>
              </h3>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
