import type { CardView } from '../../lib/views/card.ts'
import { CardMeta } from '../card-meta.tsx'
import { inLanguage } from '../in-language.ts'
import { ItemCover } from '../item-cover.tsx'
import { TagList } from '../tag-list.tsx'

/** Where a list stands on its page: titles of its rows are headings of this level. */
export type RowLevel = 2 | 3

/** An item in a list: a ruled row with its cover at the right. The whole row leads to it. */
export function ListRow({ card, level }: { card: CardView; level: RowLevel }) {
  const Title = `h${level}` as const
  return (
    <article className="list-row relative">
      <div className="list-row-meta">
        <CardMeta card={card} />
      </div>
      <Title {...inLanguage(card.lang)} className="list-row-title type-row-title">
        <a href={card.href} className="link-title link-stretched">
          {card.title}
        </a>
      </Title>
      <p {...inLanguage(card.lang)} className="list-row-teaser type-teaser">
        {card.teaser}
      </p>
      {card.tags.length > 0 && (
        <div className="list-row-tags">
          <TagList tags={card.tags} />
        </div>
      )}
      <ItemCover card={card} className="list-row-cover" />
    </article>
  )
}
