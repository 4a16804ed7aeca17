// Each of two tones, in a square of four units.
const tiles: readonly { strong: string; mid: string }[] = [
  { strong: 'M0 4A4 4 0 0 1 4 0V4Z', mid: 'M2 4A2 2 0 0 1 4 2V4Z' },
  { strong: 'M0 0H2V2H0ZM2 2H4V4H2Z', mid: 'M2 0H4V2H2ZM0 2H2V4H0Z' },
  { strong: 'M0 0H4V1H0ZM0 3H4V4H0Z', mid: 'M.5 1H1.5V3H.5ZM2.5 1H3.5V3H2.5Z' },
  {
    strong: 'M0 0A4 4 0 0 1 4 4A4 4 0 0 1 0 0Z',
    mid: 'M2 0H4V2A2 2 0 0 0 2 0ZM2 4H0V2A2 2 0 0 0 2 4Z',
  },
  { strong: 'M0 4V2A2 2 0 0 1 4 2V4Z', mid: 'M1 4V2A1 1 0 0 1 3 2V4Z' },
  { strong: 'M0 2A2 2 0 0 1 4 2Z', mid: 'M0 4A2 2 0 0 1 4 4Z' },
]

/** A small drawing before the name of a section, in the topic's colour. */
export function SectionTile({ index, hue }: { index: number; hue: number }) {
  const tile = tiles[index % tiles.length]
  if (!tile) return null
  return (
    <svg viewBox="0 0 4 4" aria-hidden="true" focusable="false" className="size-14 shrink-0">
      <path fill={`var(--s${hue})`} d={tile.strong} />
      <path fill={`var(--m${hue})`} d={tile.mid} />
    </svg>
  )
}
