import type { CardView } from '../../lib/views/card.ts'
import { inLanguage } from '../in-language.ts'

// Set as large as the others, a title this long would push everything else off the screen.
const long = { wide: 90, narrow: 72 }

/** The heading of an item's page. */
export function ItemTitle({
  card,
  isNarrow = false,
  className = '',
}: {
  card: CardView
  /** Whether it stands beside something rather than across the page. */
  isNarrow?: boolean
  className?: string
}) {
  const isLong = card.title.length > (isNarrow ? long.narrow : long.wide)
  return (
    <h1
      {...inLanguage(card.lang)}
      className={`item-title ${isLong ? 'type-lead-title' : 'type-h1'} ${className}`}
    >
      {card.title}
    </h1>
  )
}
