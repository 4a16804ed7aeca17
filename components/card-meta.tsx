import type { CardView } from '../lib/views/card.ts'
import { Time } from './time.tsx'

/** The line over a card's title: kind, date and state. */
export function CardMeta({ card }: { card: Pick<CardView, 'kind' | 'date' | 'state'> }) {
  return (
    <p className="type-meta flex flex-wrap gap-x-3.5 text-muted">
      <span className="font-bold text-ink">{card.kind}</span>
      {card.date && <Time time={card.date} />}
      {card.state && <span className="font-semibold text-ink">{card.state}</span>}
    </p>
  )
}
