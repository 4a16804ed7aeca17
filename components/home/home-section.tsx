import type { ReactNode } from 'react'
import type { LinkView } from '../../lib/views/link.ts'
import { MoreLink } from '../more-link.tsx'

interface Props {
  id: string
  heading: string
  note: string
  all?: LinkView
  children: ReactNode
}

/** A part of the home page: its heading in the rail, what it shows beside it, and the way to all of it. */
export function HomeSection({ id, heading, note, all, children }: Props) {
  return (
    <section
      aria-labelledby={id}
      className="rail-grid mt-section grid-rows-[auto_auto_auto] border-t-2 border-ink pt-4 first-of-type:mt-0 lg:grid-rows-[auto_1fr] lg:pt-5"
    >
      <div className="lg:col-span-3 lg:pr-4">
        <h2 id={id} className="type-h2 lg:-mt-1">
          {heading}
        </h2>
        <p className="type-interface mt-1 text-muted lg:mt-1.5 lg:max-w-54">{note}</p>
      </div>
      <div className="mt-4 lg:col-span-9 lg:col-start-4 lg:row-span-2 lg:row-start-1 lg:mt-0">{children}</div>
      {all && (
        <p className="mt-3 lg:col-span-3 lg:row-start-2 lg:mt-0.5">
          <MoreLink link={all} />
        </p>
      )}
    </section>
  )
}
