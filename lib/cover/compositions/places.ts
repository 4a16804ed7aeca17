import { disc, fill, half, lens, quarter, rect, times } from '../shapes.ts'
import type { Composition, Tone } from '../shapes.ts'

/** A sun half set in water. */
export const horizon: Composition = (v) => {
  const x = (v + 1) % 3
  return [
    fill('a', half(x, 1, 4, 'up')),
    fill('b', rect(0, 3, 6, 1)),
    fill(
      'g',
      times(3, (i) => rect(x, 3.25 + 0.25 * i, 4, 0.125)),
    ),
    fill('k', x === 1 ? half(2.5, 2.5, 1, 'up') : disc(x === 2 ? 1 : 5, 1, 0.5)),
  ]
}

/** Four blocks, two streets and a roundabout. */
export const crossing: Composition = (v) => {
  const even = v % 2 === 0
  const slits = times(3, (i) => rect(0.5 + 0.75 * i, 2.75, 0.375, 1.25))
  return [
    fill('a', rect(0, 0, 3.75, 1.75), rect(4.25, 2.25, 1.75, 1.75)),
    fill('b', rect(4.25, 0, 1.75, 1.75), rect(0, 2.25, 3.75, 1.75)),
    fill('g', disc(4, 2, 1), even ? half(0.5, 2.75, 2, 'up') : slits),
    fill('k', disc(4, 2, 0.5), even ? quarter(0, 0, 1.75, 'sw') : disc(1, 0.875, 0.5)),
  ]
}

/** Rings about a corner with two bars beside them, or domes in one another. */
export const rings: Composition = (v) => {
  const ring = (r: number) => quarter(0, 4 - r, r, 'sw')
  const dome = (r: number) => half(3 - r, 4 - r, 2 * r, 'up')
  return v % 2 === 0
    ? [
        fill('a', ring(4)),
        fill('g', ring(3)),
        fill('b', ring(2), rect(5.5, 0, 0.5, 4)),
        fill('g', ring(1)),
        fill('k', rect(4.5, 0, 0.5, 4)),
      ]
    : [fill('a', dome(3)), fill('g', dome(2.5)), fill('b', dome(2)), fill('g', dome(1.5)), fill('k', dome(1))]
}

/** Six leaves, one of them a disc when v is odd. */
export const leaves: Composition = (v) => {
  const odd = v % 2 === 1
  const toneAt = (i: number, j: number): Tone => {
    if (odd && i === 1 && j === 0) return 'k'
    return (v % 3 === 0 ? i === 1 : (i + j) % 2 === 1) ? 'b' : 'a'
  }
  const leaf = (i: number, j: number) => lens(2 * i, 2 * j, (i + j + v) % 2 === 1 ? '↘' : '↙')
  const layer = (tone: Tone) =>
    fill(
      tone,
      times(2, (j) => times(3, (i) => (toneAt(i, j) === tone ? leaf(i, j) : ''))),
    )
  return [layer('a'), layer('b'), ...(odd ? [fill('k', disc(3, 1, 0.5))] : [])]
}

/** Six round beds in halves, one of them a ring. */
export const park: Composition = (v) => {
  const halves = (far: boolean) => (d: number) => {
    if (d === v % 6) return ''
    const [i, j] = [d % 3, Math.floor(d / 3)]
    const [x, y] = [2 * i, 2 * j]
    if ((i + j) % 2 === 0) return far ? half(x, y, 2, 'up') : half(x, y + 1, 2, 'down')
    return far ? half(x + 1, y, 2, 'right') : half(x, y, 2, 'left')
  }
  const [cx, cy] = [2 * (v % 3) + 1, v % 6 < 3 ? 1 : 3]
  return [
    fill('a', times(6, halves(false))),
    fill('b', times(6, halves(true))),
    fill('k', disc(cx, cy, 1)),
    fill('g', disc(cx, cy, 0.5)),
  ]
}

/** A square seen from above, between two round blocks or within four. */
export const plaza: Composition = (v) => [
  ...(v % 2 === 0
    ? [
        fill('a', half(0, 0, 4, 'left'), half(4, 0, 4, 'right')),
        fill('b', rect(2, 0, 2, 4)),
        fill('g', rect(2.75, 0, 0.5, 4), disc(3, 2, 1)),
      ]
    : [
        fill(
          'a',
          quarter(0, 0, 2, 'nw'),
          quarter(4, 0, 2, 'ne'),
          quarter(0, 2, 2, 'sw'),
          quarter(4, 2, 2, 'se'),
        ),
        fill('b', disc(3, 2, 1.5)),
        fill('g', disc(3, 2, 1)),
      ]),
  fill('k', rect(2.5, 1.5, 1, 1)),
]

// Runs past both edges so that the ends of its strokes are never seen.
const ROAD = 'M-1 1H2A1 1 0 0 1 3 2A1 1 0 0 0 4 3H7'

/** A road that winds through two open corners. */
export const meander: Composition = (v) => [
  { tone: 'a', d: ROAD, stroke: 1.5 },
  { tone: 'g', d: ROAD, stroke: 1 },
  { tone: 'b', d: ROAD, stroke: 0.5 },
  ...(v % 2 === 0
    ? [fill('k', half(4, 0, 2, 'down')), fill('a', quarter(0, 2.5, 1.5, 'sw'))]
    : [fill('k', disc(5, 0.75, 0.5)), fill('a', rect(0, 3, 2, 1))]),
]
