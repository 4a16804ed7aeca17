import type { CardView } from '../../lib/views/card.ts'
import { DateBlock } from '../date-block.tsx'
import { TagList } from '../tag-list.tsx'

/** Events, each with its date block. */
export function Agenda({ cards }: { cards: readonly CardView[] }) {
  return (
    <ul>
      {cards.map((card) => (
        <li key={card.href} className="border-line not-first:mt-6 not-first:border-t not-first:pt-6">
          <AgendaEntry card={card} />
        </li>
      ))}
    </ul>
  )
}

function AgendaEntry({ card: { href, title, teaser, date, lang, tags, ...facts } }: { card: CardView }) {
  return (
    <article className="relative grid gap-x-gutter gap-y-3 sm:grid-cols-8 lg:grid-cols-9">
      {date?.block && (
        <DateBlock
          block={date.block}
          dateTime={date.dateTime}
          className="min-h-40 self-start sm:col-span-3 sm:aspect-4/3 sm:min-h-0"
        />
      )}
      <div className="sm:col-span-5 lg:col-span-6">
        <AgendaMeta {...facts} times={date?.times} />
        <h3 className="type-agenda-title mt-0.5 max-w-[16.5em]" lang={lang}>
          <a href={href} className="link-title link-stretched">
            {title}
          </a>
        </h3>
        <p className="type-teaser mt-2 max-w-[66ch] lg:mt-3" lang={lang}>
          {teaser}
        </p>
        <div className="relative mt-2 w-fit">
          <TagList tags={tags} />
        </div>
      </div>
    </article>
  )
}

// The date stands in the block, so the line over the title begins with what matters next.
function AgendaMeta({
  state,
  kind,
  place,
  times,
}: Pick<CardView, 'state' | 'kind' | 'place'> & { times?: string | undefined }) {
  return (
    <p className="type-meta flex flex-wrap gap-x-3.5 text-muted">
      <span className="font-bold text-ink">{state ?? kind}</span>
      {place && <span>{place}</span>}
      {times && <span>{times}</span>}
    </p>
  )
}
