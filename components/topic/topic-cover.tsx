import type { TopicCardView } from '../../lib/views/topic.ts'
import { CoverDrawing } from '../cover.tsx'
import { inLanguage } from '../in-language.ts'
import { gateOf } from './gate.ts'

interface Props {
  topic: Pick<TopicCardView, 'slug' | 'hues' | 'image' | 'lang'>
  className?: string
}

/** A topic's picture, or the gate drawn for it: 3:2. */
export function TopicCover({ topic, className = '' }: Props) {
  const { image, lang } = topic
  const classes = `block aspect-3/2 ${className}`
  if (image) {
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
  return <CoverDrawing cover={gateOf(topic)} className={classes} />
}
