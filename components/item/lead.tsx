import type { ItemView } from '../../lib/views/item.ts'
import { inLanguage } from '../in-language.ts'
import { TagList } from '../tag-list.tsx'

/** The summary, set as the beginning of the text, and the tags. */
export function Lead({ view: { card, summary } }: { view: ItemView }) {
  return (
    <div className="grid grid-cols-1 gap-4">
      <p {...inLanguage(card.lang)} className="item-lead type-lead">
        {summary}
      </p>
      <TagList tags={card.tags} />
    </div>
  )
}
