import type { TopicCardView } from '../../lib/views/topic.ts'
import { Cover } from '../cover.tsx'
import { inLanguage } from '../in-language.ts'

interface Props {
  topic: Pick<TopicCardView, 'slug' | 'hues' | 'image' | 'lang'>
  className?: string
}

/** A topic's picture, or the gate drawn for it: 3:2. */
export function TopicCover({ topic: { slug, hues, image, lang }, className = '' }: Props) {
  const classes = `block aspect-3/2 ${className}`
  if (!image) return <Cover slug={slug} hues={hues} composition="gate" className={classes} />
  return (
    <img
      src={image.src}
      alt={image.alt}
      {...inLanguage(image.alt === '' ? undefined : lang)}
      decoding="async"
      className={`object-cover ${classes}`}
    />
  )
}
