import type { BoundView } from '../../lib/views/filters.ts'
import { words } from '../../lib/words.ts'
import { FilterGroup } from './filter-group.tsx'

const hintId = 'hub-date-hint'

/** The first and last day of what a list shows, to be typed in any spelling. */
export function DateFields({ bounds }: { bounds: readonly BoundView[] }) {
  return (
    <FilterGroup legend={words.whenField}>
      <p id={hintId} className="type-meta text-muted">
        {words.dateHint}
      </p>
      <div className="grid gap-x-6 gap-y-3 pt-2 pb-1 sm:max-lg:grid-cols-2 sm:max-lg:items-end">
        {bounds.map((bound) => (
          <DateField key={bound.name} bound={bound} />
        ))}
      </div>
    </FilterGroup>
  )
}

function DateField({ bound: { name, label, value, error } }: { bound: BoundView }) {
  const [id, errorId] = [`hub-${name}`, `hub-${name}-error`]
  return (
    <div className={error ? 'border-l-4 border-error pl-4' : ''}>
      <label htmlFor={id} className="type-strong block">
        {label}
      </label>
      {error && (
        <p id={errorId} className="type-strong pb-1.5 text-error">
          <strong className="font-extrabold">{words.error}</strong> {error}
        </p>
      )}
      <input
        id={id}
        name={name}
        defaultValue={value}
        autoComplete="off"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${hintId} ${errorId}` : hintId}
        className={`field ${error ? 'border-2 border-error' : 'mt-1'}`}
      />
    </div>
  )
}
