import type { ListView } from '../../lib/views/list.ts'
import { words } from '../../lib/words.ts'

/** The filters of a list: a form that any browser can send. */
export function Filters({ view }: { view: ListView }) {
  return (
    <form action={view.path} method="get" aria-label={words.filters}>
      <label>
        {words.textField}
        <input type="search" name="q" defaultValue={view.text.value} />
      </label>
      {view.facets.map((facet) => (
        <fieldset key={facet.name}>
          <legend>{facet.label}</legend>
          {facet.options.map(({ value, label, count, selected, disabled }) => (
            <label key={value} className="flex gap-2">
              <input
                type="checkbox"
                name={facet.name}
                value={value}
                defaultChecked={selected}
                disabled={disabled}
              />
              {label} <span>{count}</span>
            </label>
          ))}
        </fieldset>
      ))}
      {view.bounds.map(({ name, label, value, error }) => (
        <label key={name}>
          {label}
          {error && <span>{error}</span>}
          <input name={name} defaultValue={value} />
        </label>
      ))}
      {view.hidden.map(({ name, value }) => (
        <input key={name + value} type="hidden" name={name} value={value} />
      ))}
      <button type="submit">{words.apply}</button>
    </form>
  )
}
