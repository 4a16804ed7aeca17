import type { ItemView } from '../../lib/views/item.ts'
import { Breadcrumbs } from '../breadcrumbs.tsx'
import { DatedItem } from './dated-item.tsx'
import { LandscapeItem } from './landscape-item.tsx'
import { Related } from './related.tsx'
import { UprightItem } from './upright-item.tsx'

const layouts = { landscape: LandscapeItem, upright: UprightItem, dated: DatedItem }

/** The page of an item, laid out as its collection's covers stand. */
export function ItemPage({ view }: { view: ItemView }) {
  const Layout = layouts[view.card.cover]
  return (
    <div className="page pb-(--section-gap)">
      <Breadcrumbs trail={view.trail} className="pt-6 pb-5 lg:pt-8 lg:pb-6" />
      <article>
        <Layout view={view} />
      </article>
      <Related cards={view.related} />
    </div>
  )
}
