import type { ItemView } from '../../lib/views/item.ts'
import { ItemBody } from './item-body.tsx'
import { Lead } from './lead.tsx'
import { Notices } from './notices.tsx'
import { Poster } from './poster.tsx'

/** An item that opens with its title on its own cover, as the picture of a shared link does. */
export function LandscapeItem({ view }: { view: ItemView }) {
  return (
    <>
      <Poster card={view.card} />
      <Notices notices={view.notices} />
      <ItemBody view={view} intro={<Lead view={view} />} />
    </>
  )
}
