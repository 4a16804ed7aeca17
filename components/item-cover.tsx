import type { CardView } from '../lib/views/card.ts'
import { Cover } from './cover.tsx'

/** An item's picture, or the cover drawn for it. */
export function ItemCover({
  card,
  className,
}: {
  card: Pick<CardView, 'slug' | 'hues' | 'image'>
  className?: string
}) {
  if (!card.image)
    return <Cover slug={card.slug} hues={card.hues} {...(className !== undefined && { className })} />
  return (
    <img
      src={card.image.src}
      alt={card.image.alt}
      loading="lazy"
      decoding="async"
      className={`object-cover ${className ?? ''}`}
    />
  )
}
