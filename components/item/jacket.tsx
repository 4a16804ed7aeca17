import type { CardView } from '../../lib/views/card.ts'
import { JacketBlock } from '../jacket.tsx'
import { inLanguage } from '../in-language.ts'
import { ItemImage } from './item-image.tsx'

// The title has the upper half to itself: the longer it is, the smaller it is set.
const sizes = [
  { upTo: 64, className: 'jacket-title-short' },
  { upTo: 110, className: 'jacket-title-medium' },
] as const

/** An item's upright cover, standing on the street; the page's heading says its title. */
export function Jacket({ card }: { card: CardView }) {
  const { slug, hues, image, title, lang } = card
  if (image) return <ItemImage image={image} className="jacket aspect-3/4" />
  const size = sizes.find(({ upTo }) => title.length <= upTo)?.className ?? 'jacket-title-long'
  return (
    <div aria-hidden="true" className="jacket">
      <JacketBlock slug={slug} hues={hues} className="block w-full" />
      <p {...inLanguage(lang)} className={`jacket-title ${size}`}>
        <span>{title}</span>
      </p>
    </div>
  )
}
