import type { ItemView } from '../../lib/views/item.ts'
import { words } from '../../lib/words.ts'
import { CardMeta } from '../card-meta.tsx'
import { ItemCover } from '../item-cover.tsx'
import { ListRow } from '../list/list-row.tsx'
import { Prose } from '../prose.tsx'
import { TagList } from '../tag-list.tsx'
import { Facts } from './facts.tsx'

/** The page of an item. */
export function ItemPage({ view }: { view: ItemView }) {
  const { card } = view
  return (
    <div className="page py-10">
      <article lang={card.lang}>
        <CardMeta card={card} />
        <h1 className="type-h1">{card.title}</h1>
        {view.notices.map(({ lead, text }) => (
          <p key={lead}>
            <strong>{lead}</strong> {text}
          </p>
        ))}
        <p className="type-lead">{view.summary}</p>
        <TagList tags={card.tags} />
        <ItemCover card={card} className="w-full" />
        <Facts facts={view.facts} />
        <Prose html={view.html} />
      </article>
      {view.related.length > 0 && (
        <section aria-labelledby="hub-related">
          <h2 id="hub-related" className="type-h2">
            {words.related}
          </h2>
          {view.related.map((other) => (
            <ListRow key={other.href} card={other} />
          ))}
        </section>
      )}
    </div>
  )
}
