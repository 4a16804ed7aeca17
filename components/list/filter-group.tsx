import type { ReactNode } from 'react'

/** A part of the filters under its own heading, ruled off from the one above. */
export function FilterGroup({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <div className="list-filter-group">
      <fieldset className="min-w-0">
        <legend className="type-label">{legend}</legend>
        {children}
      </fieldset>
    </div>
  )
}
