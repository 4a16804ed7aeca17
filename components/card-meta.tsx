import type { CardView } from '../lib/views/card.ts'
import { Time } from './time.tsx'

/** The line over a card's title: kind, state and date. */
export function CardMeta({ card }: { card: CardView }) {
  return (
    <p className="type-meta flex flex-wrap gap-x-3 text-muted">
      <span className="font-bold text-ink">{card.kind}</span>
      {card.date && <Time time={card.date} />}
      {card.state && <span>{card.state}</span>}
    </p>
  )
}
