import type { CardView } from '../../lib/views/card.ts'
import { CardMeta } from '../card-meta.tsx'
import { ItemCover } from '../item-cover.tsx'
import { TagList } from '../tag-list.tsx'

/** The newest item, with its cover; alone, its words stand beside the cover instead of below. */
export function LeadItem({ card, isAlone }: { card: CardView; isAlone: boolean }) {
  return (
    <article
      className={
        isAlone ? 'relative lg:col-span-12 lg:grid lg:grid-cols-12 lg:gap-x-gutter' : 'relative lg:col-span-7'
      }
    >
      <div className="-mx-margin sm:mx-0 lg:col-span-7">
        <ItemCover card={card} className="aspect-3/2 w-full" />
      </div>
      <div className={`mt-4 ${isAlone ? 'lg:col-span-5 lg:mt-0 lg:border-t-2 lg:border-ink lg:pt-3' : ''}`}>
        <CardMeta card={card} />
        <h3 className="type-lead-title mt-0.5" lang={card.lang}>
          <a href={card.href} className="link-title link-stretched">
            {card.title}
          </a>
        </h3>
        <p className="type-lead-teaser mt-2 max-w-[66ch] lg:mt-3" lang={card.lang}>
          {card.teaser}
        </p>
        <div className="relative mt-2 w-fit lg:mt-3">
          <TagList tags={card.tags} />
        </div>
      </div>
    </article>
  )
}
