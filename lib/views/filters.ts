import type { Hub } from '../content/store.ts'
import { changeQuery, dropBound, toggle } from '../finder/changes.ts'
import { facetNames, isTimed, vocabularyOf, type FacetName, type Scope } from '../finder/facets.ts'
import type { Result } from '../finder/find.ts'
import { emptyQuery, isBackwards, writeQuery, type Bound, type Query } from '../finder/query.ts'
import { boundInWords } from '../finder/sentence.ts'
import { words } from '../words.ts'
import { hueOf } from './hues.ts'

export interface OptionView {
  value: string
  label: string
  count: number
  selected: boolean
  /** Nothing would be found, and it is not chosen: shown, but not to be chosen. */
  disabled: boolean
  hue: number | undefined
}

export interface FacetView {
  name: FacetName
  label: string
  options: OptionView[]
}

export interface BoundView {
  name: 'from' | 'to'
  label: string
  value: string
  error: string | undefined
}

/** A facet as its controls show it; none where there is nothing to choose. */
export function facetView({ name, options }: Result['facets'][number], hub: Hub): FacetView[] {
  const shown = options.map((option) => ({
    ...option,
    disabled: option.count === 0 && !option.selected,
    hue: name === 'tag' ? hueOf(option.value, hub.site) : undefined,
  }))
  // Kind and language have no controls of their own yet, and one value alone leaves nothing to choose.
  const isShown = (name === 'type' || name === 'tag' || name === 'topic') && shown.length > 0
  const isChoice = shown.length > 1 || shown.some(({ selected }) => selected)
  return isShown && isChoice ? [{ name, label: words.facets[name], options: shown }] : []
}

/** A filter that is on, and the query without it. */
interface Chip {
  label: string
  without: Query
}

/** The filters that are on, in the order of the address. */
export function chipsOf(hub: Hub, scope: Scope, query: Query): Chip[] {
  const { language } = hub.site
  const vocabulary = vocabularyOf(hub)
  const facets = facetNames.flatMap((name) =>
    vocabulary[name]
      .filter(({ value }) => query[name].includes(value))
      .map(({ value, label }) => ({ label, without: toggle(query, name, value, scope) })),
  )
  const bounds = (['from', 'to'] as const).flatMap((name): Chip[] => {
    const bound = query[name]
    if (!bound) return []
    const said = bound.day ? boundInWords(bound.day, name, language) : bound.text
    return [
      {
        label: name === 'from' ? words.fromChip(said) : words.toChip(said),
        without: dropBound(query, name, scope),
      },
    ]
  })
  const text =
    query.q === '' ? [] : [{ label: words.quoted(query.q), without: changeQuery(query, { q: '' }, scope) }]
  const when =
    query.when === 'all'
      ? []
      : [{ label: words.when[query.when], without: changeQuery(query, { when: 'all' }, scope) }]
  return [...facets, ...bounds, ...text, ...when]
}

/** A date field: what it holds, and what is wrong with it. */
export function boundView(name: 'from' | 'to', bound: Bound | undefined, query: Query): BoundView {
  const error =
    bound && !bound.day
      ? words.dateUnread
      : name === 'to' && isBackwards(query)
        ? words.datesBackwards
        : undefined
  return { name, label: name === 'from' ? words.fromField : words.toField, value: bound?.text ?? '', error }
}

/** What the form must carry along although it has no control for it. */
export function hiddenOf(scope: Scope, query: Query): { name: string; value: string }[] {
  // What has no control is written as the address would hold it, without what the form's own fields say.
  const { kind, lang, when } = query
  const carried: Query = {
    ...emptyQuery,
    kind,
    lang,
    when: isTimed(scope) ? when : 'all',
    ...(query.sort && { sort: query.sort }),
  }
  return [...new URLSearchParams(writeQuery(carried))].map(([name, value]) => ({ name, value }))
}
