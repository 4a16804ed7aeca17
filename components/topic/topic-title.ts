const lengthOf = (text: string) => [...text].length

// Letters that a step has room for; list.css holds the size of each.
const wordSteps = [10, 14, 18, 26]

interface TitleSize {
  type: string
  /** The step of its longest word, which must stand whole on a line. */
  word: string
}

/** How large a topic's title is: as its longest word and its length leave room for. */
export function titleSize(title: string): TitleSize {
  const longestWord = Math.max(...title.split(/[\s-]+/).map(lengthOf))
  const word = String(wordSteps.find((step) => longestWord <= step) ?? 'longest')
  const length = lengthOf(title)
  if (length <= 28 && longestWord <= 10) return { type: 'type-topic', word }
  return { type: length <= 48 ? 'type-topic-long' : 'type-topic-longest', word }
}
