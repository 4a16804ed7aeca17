const lengthOf = (text: string) => [...text].length

/** The type for a topic's title: as large as its longest word and its length leave room for. */
export function titleType(title: string): string {
  const longestWord = Math.max(...title.split(/[\s-]+/).map(lengthOf))
  const length = lengthOf(title)
  if (longestWord <= 10 && length <= 28) return 'type-topic'
  if (longestWord <= 14 && length <= 48) return 'type-topic-long'
  return 'type-topic-longest'
}
