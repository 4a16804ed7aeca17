import type { CardView } from '../../lib/views/card.ts'
import { CardMeta } from '../card-meta.tsx'
import { inLanguage } from '../in-language.ts'
import { ItemCover } from '../item-cover.tsx'
import { TagList } from '../tag-list.tsx'

/** What a topic shows first: one item large, up to three more below it, each row filled whatever their number. */
export function Featured({ cards: [first, ...others] }: { cards: readonly CardView[] }) {
  if (!first) return null
  return (
    <>
      <FirstFeatured card={first} />
      {others.length > 0 && (
        <ul className="topic-featured" data-count={others.length}>
          {others.map((card) => (
            <li key={card.href}>
              <OtherFeatured card={card} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function FirstFeatured({ card }: { card: CardView }) {
  return (
    <article className="relative grid gap-x-gutter gap-y-4 sm:grid-cols-2 lg:grid-cols-9">
      <div className="min-w-0 sm:order-2 lg:col-span-4">
        <CardMeta card={card} />
        <h3 {...inLanguage(card.lang)} className="type-featured mt-0.5">
          <a href={card.href} className="link-title link-stretched">
            {card.title}
          </a>
        </h3>
        <p {...inLanguage(card.lang)} className="type-teaser mt-3">
          {card.teaser}
        </p>
        <div className="relative mt-2 w-fit">
          <TagList tags={card.tags} />
        </div>
      </div>
      <ItemCover card={card} className="-order-1 w-full sm:order-1 lg:col-span-5" />
    </article>
  )
}

function OtherFeatured({ card }: { card: CardView }) {
  return (
    <article className="topic-featured-item relative">
      <ItemCover card={card} className="topic-featured-cover" />
      <div className="min-w-0">
        <CardMeta card={card} />
        <h3 {...inLanguage(card.lang)} className="type-small-title mt-0.5">
          <a href={card.href} className="link-title link-stretched">
            {card.title}
          </a>
        </h3>
      </div>
    </article>
  )
}
