import type { ItemView } from '../../lib/views/item.ts'
import { Cover } from '../cover.tsx'
import { DateBlock } from '../date-block.tsx'
import { ImageCredit, ItemImage } from './item-image.tsx'
import { ItemBody } from './item-body.tsx'
import { ItemTitle } from './item-title.tsx'
import { Lead } from './lead.tsx'
import { Notices } from './notices.tsx'

/** An item that takes place: its date as a block, flush with its cover. */
export function DatedItem({ view }: { view: ItemView }) {
  const { card } = view
  const { slug, hues, image } = card
  return (
    <>
      <div className="dated bleed">
        {card.date?.block && <DateBlock block={card.date.block} className="dated-block" />}
        {image ? (
          <ItemImage image={image} className="dated-cover" />
        ) : (
          <Cover slug={slug} hues={hues} className="dated-cover" />
        )}
      </div>
      <Notices notices={view.notices} />
      <ImageCredit image={image} />
      <ItemBody
        view={view}
        hasStrongFacts
        intro={
          <>
            <ItemTitle card={card} />
            <Lead view={view} />
          </>
        }
      />
    </>
  )
}
