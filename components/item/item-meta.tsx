import type { CardView } from '../../lib/views/card.ts'
import { Time } from '../time.tsx'

/** Kind and date, over the title of a page. Unlike on a card no state stands here: the page says it in a sentence. */
export function ItemMeta({ card, className = '' }: { card: CardView; className?: string }) {
  return (
    <p className={`type-meta flex flex-wrap gap-x-3.5 ${className}`}>
      <span className="font-bold text-ink">{card.kind}</span>
      {card.date && <Time time={card.date} />}
    </p>
  )
}
