import { arch, disc, fill, half, quarter, rect, times } from '../shapes.ts'
import type { Composition, Tone } from '../shapes.ts'

/** Two rows of arches, or three tall ones under a cornice. */
export const arcade: Composition = (v) =>
  v % 2 === 0
    ? [
        fill(
          'b',
          times(3, (i) => arch(2 * i, 0, 1, 2)),
          arch(2, 2, 2, 2),
        ),
        fill(
          'a',
          times(3, (i) => arch(2 * i + 1, 0, 1, 2)),
          arch(0, 2, 2, 2),
          arch(4, 2, 2, 2),
        ),
        fill('g', arch(0.5, 3, 1, 1), arch(4.5, 3, 1, 1)),
        fill('k', arch(2.5, 3, 1, 1)),
      ]
    : [
        fill('a', arch(0, 1, 2, 3), arch(4, 1, 2, 3)),
        fill('b', arch(2, 1, 2, 3)),
        fill('g', arch(0.5, 2, 1, 2), arch(4.5, 2, 1, 2)),
        fill('k', arch(2.5, 2, 1, 2), rect(0, 0.5, 6, 0.25)),
      ]

const columns = (y: number) => times(4, (i) => rect(4 + (i * 7) / 12, y, 0.25, 2))

/** A quarter of a town: a ring road, and a colonnade beside it. */
export const townQuarter: Composition = (v) => {
  const hub = quarter(0, 3, 1, 'sw')
  return [
    fill('a', quarter(0, 0, 4, 'sw')),
    fill('g', quarter(0, 2, 2, 'sw')),
    ...(v % 2 === 0
      ? [
          fill('b', half(4, 0, 2, 'up'), rect(4, 1, 2, 0.5), columns(1.5)),
          fill('k', hub, rect(4, 3.5, 2, 0.5)),
        ]
      : [fill('b', quarter(4, 0, 2, 'ne'), columns(2)), fill('k', hub)]),
  ]
}

const shoulder = (x: number, y: number, c: 'se' | 'sw') => quarter(x, y, 1, c) + rect(x, y + 1, 1, 3 - y)

function tower(top: string | undefined, x: number, height: number): string {
  const y = 4 - height
  switch (top) {
    case 'q':
      return shoulder(x, y, 'se')
    case 'p':
      return shoulder(x, y, 'sw')
    case 'd':
      return arch(x, y, 1, height)
    case 'b':
      return times(3, (i) => rect(x + i / 3, y, 1 / 6, height - 0.5)) + rect(x, 3.5, 1, 0.5)
    case undefined:
    default:
      return rect(x, y, 1, height)
  }
}

// One letter or digit a tower, from left to right.
const SKYLINES = [
  { heights: '123321', tops: 'qrddrp', tones: 'abkbab', disc: fill('k', disc(1, 1, 0.5)) },
  { heights: '213241', tops: 'rqdrbp', tones: 'abakba', disc: fill('k', disc(1, 1, 0.5)) },
  { heights: '132312', tops: 'rdrpqr', tones: 'bakaba', disc: fill('k', disc(4.5, 1, 0.5)) },
  { heights: '321123', tops: 'drrrrd', tones: 'abkkba', disc: fill('b', disc(3, 2, 1)) },
] as const

/** Six towers and a disc in the sky. */
export const skyline: Composition = (v) => {
  const { heights, tops, tones, disc: sky } = SKYLINES[v % 4] ?? SKYLINES[0]
  const tall = (i: number) => Number(heights[i])
  const towers = (tone: Tone) => times(6, (i) => (tones[i] === tone ? tower(tops[i], i, tall(i)) : ''))
  const rooms = (i: number) => (tones[i] === 'k' || tops[i] === 'b' ? 0 : tall(i) - 1)
  const windows = (i: number) =>
    times(rooms(i), (floor) => rect(i + 0.25, 3.75 - tall(i) / 2 + floor, 0.5, 0.25))
  const layer = (tone: Tone) => fill(tone, towers(tone), sky.tone === tone ? sky.d : '')
  return [layer('a'), layer('b'), layer('k'), fill('g', times(6, windows))]
}

/** A viaduct over water: two wide arches, or three narrow ones. */
export const bridge: Composition = (v) => {
  const even = v % 2 === 0
  const water = rect(0, 3, 6, 0.25) + rect(0, 3.5, 6, 0.25)
  return [
    fill('a', even ? rect(0, 1, 6, 2) : rect(0, 1.5, 6, 1.5)),
    fill(
      'g',
      even
        ? half(0.25, 1.75, 2.5, 'up') + half(3.25, 1.75, 2.5, 'up')
        : times(3, (i) => arch(2 * i + 0.25, 2, 1.5, 1)),
    ),
    fill('k', rect(0, even ? 1 : 1.5, 6, 0.25)),
    fill('b', even ? half(3.5, 0, 2, 'up') : disc(1, 0.75, 0.5), water),
  ]
}

/** Four roofs rising to a tower, and a lower house with two slits. */
export const stairs: Composition = (v) => {
  const y = v % 2 === 0 ? 2 : 1
  const step = (i: number) => shoulder(i, 3 - i, 'se')
  const slit = (x: number) => rect(x, y + 0.5, 0.1875, 3.5 - y)
  return [
    fill('a', step(0), step(2), rect(5, y, 1, 4 - y)),
    fill('b', step(1), step(3)),
    fill('k', arch(4, 0, 1, 4)),
    fill('g', slit(5.25), slit(5.625)),
  ]
}

/** Arch within arch. Kept for topics, so that a topic is known by its gate. */
export const gate: Composition = () => [
  fill('a', quarter(0, 3, 1, 'sw'), arch(1, 0, 4, 4), quarter(5, 3, 1, 'se')),
  fill('g', arch(1.5, 0.5, 3, 3.5)),
  fill('b', arch(2, 1, 2, 3)),
  fill('k', arch(2.5, 2, 1, 2)),
]
