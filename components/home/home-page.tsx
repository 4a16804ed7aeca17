import type { HomeView } from '../../lib/views/home.ts'
import { words } from '../../lib/words.ts'
import { Agenda } from './agenda.tsx'
import { HomeSection } from './home-section.tsx'
import { Opening } from './opening.tsx'
import { Shelf } from './shelf.tsx'
import { Skyline } from './skyline.tsx'

/** The home page: what the hub is, its news, its events, its publications and its tags. */
export function HomePage({
  view: { strapline, lead, beside, more, events, shelf, tags },
}: {
  view: HomeView
}) {
  return (
    <div className="page">
      <h1 className="type-home pt-8 pb-8 lg:pt-16 lg:pb-14">{strapline}</h1>
      {!lead && !events && !shelf && <p className="type-lead">{words.nothingYet}</p>}
      {lead && <Opening lead={lead} beside={beside} more={more} tagTotal={tags?.blocks.length ?? 0} />}
      {events && (
        <HomeSection id="hub-events" heading={events.heading} note={events.note} all={events.all}>
          <Agenda cards={events.cards} />
        </HomeSection>
      )}
      {shelf && (
        <HomeSection id="hub-shelf" heading={shelf.heading} note={shelf.note} all={shelf.all}>
          <Shelf cards={shelf.cards} />
        </HomeSection>
      )}
      {tags && (
        <HomeSection id="hub-tags" heading={words.tags} note={tags.note}>
          <Skyline blocks={tags.blocks} />
        </HomeSection>
      )}
    </div>
  )
}
