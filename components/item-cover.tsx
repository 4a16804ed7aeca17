import type { CardView } from '../lib/views/card.ts'
import { Cover } from './cover.tsx'

interface Props {
  card: Pick<CardView, 'slug' | 'hues' | 'image'> & Partial<Pick<CardView, 'lang'>>
  className?: string
}

/** An item's picture, or the cover drawn for it: 3:2 unless a class says otherwise. */
export function ItemCover({ card: { slug, hues, image, lang }, className = '' }: Props) {
  if (!image) return <Cover slug={slug} hues={hues} className={`aspect-3/2 ${className}`} />
  return (
    <img
      src={image.src}
      alt={image.alt}
      lang={image.alt === '' ? undefined : lang}
      loading="lazy"
      decoding="async"
      className={`aspect-3/2 object-cover ${className}`}
    />
  )
}
