import type { CardView } from '../../lib/views/card.ts'
import { CardMeta } from '../card-meta.tsx'
import { ItemCover } from '../item-cover.tsx'
import { TagList } from '../tag-list.tsx'

/** An item in a list: a ruled row with its cover at the right. */
export function ListRow({ card }: { card: CardView }) {
  return (
    <article lang={card.lang} className="flex gap-6 border-b border-line py-6">
      <div className="flex-1">
        <CardMeta card={card} />
        <h2 className="type-row-title">
          <a href={card.href} className="no-underline hover:underline">
            {card.title}
          </a>
        </h2>
        <p className="type-teaser">{card.teaser}</p>
        <TagList tags={card.tags} />
      </div>
      <ItemCover card={card} className="w-54" />
    </article>
  )
}
