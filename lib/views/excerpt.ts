/** The beginning of a text, cut at a word with an ellipsis when it is longer than `length` characters. */
export function excerpt(text: string, length: number): string {
  const points = [...text]
  if (points.length <= length) return text
  const cut = points.slice(0, length - 1).join('')
  const whole = /\s/.test(points[length - 1] ?? '') ? cut : cut.replace(/\s+\S*$/, '')
  return `${whole.replace(/[\s,;:.–-]+$/, '')}…`
}
