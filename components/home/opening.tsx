import type { CardView } from '../../lib/views/card.ts'
import type { LinkView } from '../../lib/views/link.ts'
import { words } from '../../lib/words.ts'
import { MoreLink } from '../more-link.tsx'
import { BesideRow } from './beside-row.tsx'
import { LeadItem } from './lead-item.tsx'

interface Props {
  lead: CardView
  beside: readonly CardView[]
  more: LinkView
  /** How many tags there are. */
  tagTotal: number
}

// Fewer rows than this would stand too far apart if they shared the lead's height among them.
const enoughToSpread = 3

/** The newest item, large, and the next ones beside it. */
export function Opening({ lead, beside, more, tagTotal }: Props) {
  return (
    <section aria-labelledby="hub-opening" className="rail-grid">
      <h2 id="hub-opening" className="sr-only">
        {words.homeNews}
      </h2>
      <LeadItem card={lead} isAlone={beside.length === 0} />
      {beside.length > 0 && (
        <div className="mt-10 flex flex-col border-t-2 border-ink lg:col-span-5 lg:mt-0">
          <ul
            className={`grid gap-x-gutter sm:grid-cols-2 lg:grid-cols-1 ${
              beside.length < enoughToSpread ? '' : 'grow content-stretch'
            }`}
          >
            {beside.map((card) => (
              <BesideRow key={card.href} card={card} tagTotal={tagTotal} />
            ))}
          </ul>
          <p className="lg:border-t lg:border-line lg:pt-1 lg:-mb-2.5">
            <MoreLink link={more} />
          </p>
        </div>
      )}
    </section>
  )
}
