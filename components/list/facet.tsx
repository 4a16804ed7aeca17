import type { FacetView, OptionView } from '../../lib/views/filters.ts'
import { Swatch } from '../swatch.tsx'
import { FilterGroup } from './filter-group.tsx'

/** A facet of a list: its options, each with the number of items it would give. */
export function Facet({ facet: { name, label, options } }: { facet: FacetView }) {
  return (
    <FilterGroup legend={label}>
      <ul className="pt-1">
        {options.map((option) => (
          <li key={option.value}>
            <Option name={name} option={option} />
          </li>
        ))}
      </ul>
    </FilterGroup>
  )
}

function Option({ name, option }: { name: string; option: OptionView }) {
  const { value, label, count, selected, disabled, hue } = option
  return (
    <label
      className={`group/option type-interface flex min-h-11 gap-x-2.5 py-2.5 lg:min-h-9 lg:py-1.5 ${disabled ? 'text-muted' : 'cursor-pointer'}`}
    >
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={selected}
        disabled={disabled}
        className="list-check"
      />
      {hue !== undefined && (
        <span className="flex h-6 items-center">
          <Swatch hue={hue} />
        </span>
      )}
      <span className="min-w-0 flex-1 decoration-1 underline-offset-4 group-hover/option:not-group-has-disabled/option:underline">
        {label}
      </span>{' '}
      <span className="font-medium text-muted tabular-nums">{count}</span>
    </label>
  )
}
