import type { Published } from './published.ts'
import type { Item } from './types.ts'

/**
 * The items that share most with an item: a tag counts more the fewer items carry it, so that one that all
 * carry says little; a topic counts likewise. The newest come first among equals.
 */
export function related(item: Item, { items }: Published, count: number): Item[] {
  const others = items.filter((other) => other.type !== item.type || other.slug !== item.slug)
  const rarity = (field: 'tags' | 'topics', value: string) =>
    Math.log(1 + items.length / Math.max(1, items.filter((other) => other[field].includes(value)).length))
  const weights = new Map(
    (['tags', 'topics'] as const).flatMap((field) =>
      item[field].map((value) => [`${field}/${value}`, rarity(field, value)] as const),
    ),
  )
  const shared = (other: Item) =>
    (['tags', 'topics'] as const)
      .flatMap((field) => other[field].map((value) => weights.get(`${field}/${value}`) ?? 0))
      .reduce((sum, weight) => sum + weight, 0)
  const dateOf = (other: Item) => other.date ?? other.startDate ?? ''
  return others
    .map((other) => ({ other, score: shared(other) }))
    .filter(({ score }) => score > 0)
    .sort(
      (a, b) =>
        b.score - a.score ||
        (dateOf(a.other) < dateOf(b.other) ? 1 : dateOf(a.other) > dateOf(b.other) ? -1 : 0) ||
        (a.other.slug < b.other.slug ? -1 : 1),
    )
    .slice(0, count)
    .map(({ other }) => other)
}
