import type { Hub } from '../content/store.ts'
import { fold, wordsOf } from './fold.ts'

/** How well each item that holds every word fits, by `type/slug`; more is better. */
export type Hits = ReadonlyMap<string, number>

/** A text index: search words in, hits out; undefined when there is no word to search for. */
export type TextSearch = (q: string) => Hits | undefined

interface Row {
  key: string
  title: string
  summary: string
  body: string
}

const weights = { title: 8, summary: 3, body: 1 } as const
const searches = new WeakMap<object, TextSearch>()

/** The text search over a hub's items, made once for each hub. */
export function textSearchOf(hub: Hub): TextSearch {
  let found = searches.get(hub)
  if (!found) {
    let rows: Row[] | undefined
    found = (q) => search((rows ??= rowsOf(hub)), q)
    searches.set(hub, found)
  }
  return found
}

function rowsOf(hub: Hub): Row[] {
  const texts = hub.texts()
  return hub.items.map(({ type, slug, title, summary }) => {
    const key = `${type}/${slug}`
    return { key, title: fold(title), summary: fold(summary), body: fold(texts[key] ?? '') }
  })
}

function search(rows: readonly Row[], q: string): Hits | undefined {
  const words = [...new Set(wordsOf(q))]
  if (words.length === 0) return undefined
  const hits = new Map<string, number>()
  for (const row of rows) {
    const scores = words.map((word) => score(row, word))
    if (scores.every((value) => value > 0)) {
      hits.set(
        row.key,
        scores.reduce((sum, value) => sum + value, 0),
      )
    }
  }
  return hits
}

function score(row: Row, word: string): number {
  return (
    (row.title.includes(word) ? weights.title : 0) +
    (row.summary.includes(word) ? weights.summary : 0) +
    (row.body.includes(word) ? weights.body : 0)
  )
}
