import type { ReactNode } from 'react'
import type { ItemView } from '../../lib/views/item.ts'
import { Prose } from '../prose.tsx'
import { Actions } from './actions.tsx'
import { Downloads } from './downloads.tsx'
import { Facts } from './facts.tsx'

/** What stands below an opening: the facts in the rail, and beside them the introduction and the text. */
export function ItemBody({
  view,
  intro,
  hasStrongFacts = false,
}: {
  view: ItemView
  intro: ReactNode
  hasStrongFacts?: boolean
}) {
  return (
    <div className="item-columns item-body">
      <div className="item-intro grid grid-cols-1 gap-6">
        {intro}
        <Actions actions={view.actions} />
        <Downloads files={view.files} />
      </div>
      <Facts facts={view.facts} isStrong={hasStrongFacts} className="item-facts" />
      <Prose html={view.html} lang={view.card.lang} className="item-text" />
    </div>
  )
}
