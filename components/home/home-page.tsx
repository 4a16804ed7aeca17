import type { HomeView } from '../../lib/views/home.ts'
import { ListRow } from '../list/list-row.tsx'

export function HomePage({ view }: { view: HomeView }) {
  return (
    <div className="page">
      <h1 className="type-home">{view.strapline}</h1>
      {view.lead && <ListRow card={view.lead} />}
      {view.beside.map((card) => (
        <ListRow key={card.href} card={card} />
      ))}
      <a href={view.more.href}>{view.more.label}</a>
      {[view.events, view.shelf].map(
        (section) =>
          section && (
            <section key={section.heading}>
              <h2 className="type-h2">{section.heading}</h2>
              <p>{section.note}</p>
              <a href={section.all.href}>{section.all.label}</a>
              {section.cards.map((card) => (
                <ListRow key={card.href} card={card} />
              ))}
            </section>
          ),
      )}
      {view.tags?.blocks.map(({ href, label, count }) => (
        <p key={href}>
          <a href={href}>{label}</a> {count}
        </p>
      ))}
    </div>
  )
}
