import type { ListView } from '../../lib/views/list.ts'
import { words } from '../../lib/words.ts'
import { ChevronIcon } from '../icons.tsx'
import { DateFields } from './date-fields.tsx'
import { Facet } from './facet.tsx'

/** The filters of a list: a form that any browser can send, behind a disclosure on narrow screens. */
export function Filters({ view }: { view: ListView }) {
  const hasError = view.bounds.some(({ error }) => error !== undefined)
  return (
    <div className="list-filters">
      {/* It opens the form after it: on wide screens the form stands by itself, and only CSS knows the width. */}
      <details open={hasError} className="list-disclosure group/disclosure">
        <summary className="flex min-h-14 items-center gap-x-3">
          <span className="type-disclosure">{words.filters}</span>
          {view.chips.length > 0 && (
            <span className="type-interface text-muted">{words.applied(view.chips.length)}</span>
          )}
          <ChevronIcon className="ml-auto size-5 group-open/disclosure:rotate-180" />
        </summary>
      </details>
      <form action={view.path + view.fragment} method="get" aria-label={words.filters}>
        <a href="#hub-results" className="list-skip type-interface">
          {words.skipToResults}
        </a>
        <div className="list-filter-group">
          <label className="type-label">
            {words.textField}
            <input
              type="search"
              name="q"
              defaultValue={view.text.value}
              placeholder={words.textHint}
              className="field mt-1.5 mb-1 block"
            />
          </label>
        </div>
        {view.facets.map((facet) => (
          <Facet key={facet.name} facet={facet} />
        ))}
        <DateFields bounds={view.bounds} />
        {view.hidden.map(({ name, value }) => (
          <input key={name + value} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="button mt-2 w-full max-lg:min-h-12 lg:w-auto">
          {words.apply}
        </button>
      </form>
    </div>
  )
}
