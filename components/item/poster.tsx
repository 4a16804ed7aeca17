import { drawCover } from '../../lib/cover/cover.ts'
import type { CardView } from '../../lib/views/card.ts'
import { Cover } from '../cover.tsx'
import { ItemImage, ImageCredit } from './item-image.tsx'
import { ItemMeta } from './item-meta.tsx'
import { ItemTitle } from './item-title.tsx'

/** A title on the ground of its own cover, with the cover at the foot. */
export function Poster({ card }: { card: CardView }) {
  const { slug, hues, image } = card
  return (
    <>
      <header className="poster bleed">
        <svg
          aria-hidden="true"
          focusable="false"
          className="poster-ground"
          preserveAspectRatio="none"
          viewBox="0 0 1 1"
        >
          <rect width="1" height="1" fill={drawCover({ slug, hues }).ground} />
        </svg>
        <ItemMeta card={card} className="poster-meta text-ink" />
        <ItemTitle card={card} isNarrow className="poster-title" />
        {image ? (
          <ItemImage image={image} className="poster-cover" />
        ) : (
          <Cover slug={slug} hues={hues} className="poster-cover" />
        )}
      </header>
      <ImageCredit image={image} />
    </>
  )
}
