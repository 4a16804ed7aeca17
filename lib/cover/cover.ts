import { compositions, gate } from './compositions/index.ts'
import { hashSlug } from './hash.ts'
import type { Layer, Tone } from './shapes.ts'

/** A layer with its tone resolved to a paint: a CSS variable that `fill` and `stroke` can carry. */
type PaintedLayer = Omit<Layer, 'tone'> & { paint: string }

/** A cover in the 6 × 4 space: layers over a ground, to be flipped left to right if `mirrored`. */
export type Cover = { ground: string; layers: PaintedLayer[]; mirrored: boolean }

/** What decides a cover: a slug, the hues of its tags in the item's order, and for a topic its gate. */
export type CoverSource = { slug: string; hues: readonly number[]; composition?: 'gate' | undefined }

type Palette = Record<Tone, string>

const INK = 'var(--color-ink)'
const UNTAGGED: Palette = { g: 'var(--c-paper)', a: 'var(--c-ink)', b: 'var(--c-grey)', k: 'var(--c-muted)' }

const tint = (hue: number) => `var(--t${hue})`
const mid = (hue: number) => `var(--m${hue})`
const strong = (hue: number) => `var(--s${hue})`

/** The hues of the first and second tone. Of three or more the hash chooses, so that such items differ. */
function chooseHues(hues: readonly number[], h: number): readonly number[] {
  const n = hues.length
  if (n < 3) return hues
  const first = h % n
  const second = (first + 2 + ((h >>> 4) % 3)) % n
  // With three or four hues the step can come round to where it began; one tone for both would hide shapes.
  return [first, second === first ? first + 1 : second].flatMap((i) => hues[i % n] ?? [])
}

function paletteOf(hues: readonly number[], h: number): Palette {
  const [first, second] = chooseHues([...new Set(hues)], h)
  if (first === undefined) return UNTAGGED
  if (second === undefined) return { g: tint(first), a: strong(first), b: mid(first), k: INK }
  const swapped = (h >>> 20) & 1
  return {
    g: (h >>> 8) % 5 === 0 ? mid(first) : tint(first),
    a: strong(swapped ? second : first),
    b: strong(swapped ? first : second),
    k: INK,
  }
}

/** Draws the cover of an item or topic. The same input always gives the same drawing. */
export function drawCover({ slug, hues, composition }: CoverSource): Cover {
  const h = hashSlug(slug)
  const palette = paletteOf(hues, h)
  const chosen = composition === 'gate' ? gate : (compositions[h % compositions.length] ?? gate)
  return {
    ground: palette.g,
    layers: chosen((h >>> 12) % 12).map(({ tone, ...shape }) => ({ paint: palette[tone], ...shape })),
    mirrored: ((h >>> 24) & 1) === 1,
  }
}
