import type { CardView } from '../../lib/views/card.ts'
import { words } from '../../lib/words.ts'

type Image = NonNullable<CardView['image']>

/** An item's own picture, at the head of its page: not lazy, for it is in view from the start. */
export function ItemImage({ image, className = '' }: { image: Image; className?: string }) {
  return <img src={image.src} alt={image.alt} fetchPriority="high" className={`object-cover ${className}`} />
}

/** Who made the picture. */
export function ImageCredit({ image, className = '' }: { image: Image | undefined; className?: string }) {
  if (image?.credit === undefined) return null
  return <p className={`type-meta pt-2 text-muted ${className}`}>{words.imageCredit(image.credit)}</p>
}
