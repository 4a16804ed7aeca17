import type { ItemView } from '../../lib/views/item.ts'
import { Prose } from '../prose.tsx'
import { Actions } from './actions.tsx'
import { Downloads } from './downloads.tsx'
import { Facts } from './facts.tsx'
import { ImageCredit } from './item-image.tsx'
import { ItemMeta } from './item-meta.tsx'
import { ItemTitle } from './item-title.tsx'
import { Jacket } from './jacket.tsx'
import { Lead } from './lead.tsx'
import { Notices } from './notices.tsx'

/** An item that stands as on a shelf: its jacket, and its title beside it. */
export function UprightItem({ view }: { view: ItemView }) {
  const { card } = view
  return (
    <>
      <Notices notices={view.notices} />
      <div className="item-columns item-shelf">
        <div>
          <div className="item-jacket">
            <Jacket card={card} />
          </div>
          <ImageCredit image={card.image} />
        </div>
        <header className="flex flex-col gap-6">
          <div>
            <ItemMeta card={card} className="pb-2 text-muted" />
            <ItemTitle card={card} />
          </div>
          <Lead view={view} />
          <div className="mt-auto grid grid-cols-1 gap-4 empty:hidden">
            <Actions actions={view.actions} />
            <Downloads files={view.files} isMain />
          </div>
        </header>
      </div>
      <div className="item-columns item-body">
        <Facts facts={view.facts} className="item-facts" />
        <Prose html={view.html} lang={card.lang} className="item-text" />
      </div>
    </>
  )
}
