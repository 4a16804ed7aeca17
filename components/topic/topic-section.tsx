import type { ReactNode } from 'react'

interface Props {
  id: string
  heading: string
  children: ReactNode
}

/** A part of a topic's page: its heading in the rail, what it holds beside it. */
export function TopicSection({ id, heading, children }: Props) {
  return (
    <section aria-labelledby={id} className="rail-grid mt-section border-t-2 border-ink pt-4 lg:pt-5">
      <h2 id={id} className="type-h2 lg:col-span-3 lg:-mt-1">
        {heading}
      </h2>
      <div className="mt-4 min-w-0 lg:col-span-9 lg:mt-0">{children}</div>
    </section>
  )
}
