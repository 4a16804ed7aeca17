import type { CardView } from '../../lib/views/card.ts'
import { words } from '../../lib/words.ts'
import { CardMeta } from '../card-meta.tsx'
import { ItemCover } from '../item-cover.tsx'
import { TagList } from '../tag-list.tsx'

// More tags than these take more lines than the title; where they are all there are, saying so is enough.
const fitting = 3

/** One of the items beside the lead. The list draws the first rule, so the first row of each width has none. */
export function BesideRow({ card, tagTotal }: { card: CardView; tagTotal: number }) {
  const hasAllTags = card.tags.length === tagTotal && tagTotal > fitting
  return (
    <li className="border-line not-first:border-t sm:max-lg:nth-2:border-t-0">
      <article className="relative flex items-start justify-between gap-4 py-4 lg:gap-6">
        <div className="min-w-0 grow lg:max-w-75">
          <CardMeta card={card} />
          <h3 className="type-small-title mt-0.5" lang={card.lang}>
            <a href={card.href} className="link-title link-stretched">
              {card.title}
            </a>
          </h3>
          <div className="relative mt-1.5 hidden w-fit lg:block">
            {hasAllTags ? (
              <p className="type-meta text-muted">{words.allTags(tagTotal)}</p>
            ) : (
              <TagList tags={card.tags} />
            )}
          </div>
        </div>
        <ItemCover card={card} className="aspect-3/2 w-24 shrink-0 lg:w-28 xl:w-36" />
      </article>
    </li>
  )
}
