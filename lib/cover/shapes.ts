/** g ground, a dominant, b second, k accent. */
export type Tone = 'g' | 'a' | 'b' | 'k'

/** One path of a drawing, in the 6 × 4 space. Filled, or stroked `stroke` units wide. */
export type Layer = { tone: Tone; d: string; stroke?: number }

/** Draws variant `v`, from 0 to 11. A later layer lies over an earlier one. */
export type Composition = (v: number) => Layer[]

export type Corner = 'nw' | 'ne' | 'se' | 'sw'
export type Side = 'up' | 'down' | 'left' | 'right'

const number = (value: number) => String(Number(value.toFixed(3))).replace(/^(-?)0\./, '$1.')

const cmd = (letter: string, ...values: number[]) =>
  letter + values.map(number).join(' ').replaceAll(' -', '-')

// Every shape runs clockwise: shapes of one tone share a path, and opposite windings would cut holes where
// they overlap. Sharing a path is also what keeps hairlines of ground from showing between neighbours.
const arc = (r: number, dx: number, dy: number) => cmd('a', r, r, 0, 0, 1, dx, dy)

/** A rectangle; nothing if it has no area, as under the curve of a one-storey tower. */
export function rect(x: number, y: number, w: number, h: number): string {
  return w > 0 && h > 0 ? cmd('M', x, y) + cmd('h', w) + cmd('v', h) + cmd('h', -w) + 'z' : ''
}

/** A quarter disc filling the r-square whose top left is x, y; its centre is in corner `c`. */
export function quarter(x: number, y: number, r: number, c: Corner): string {
  switch (c) {
    case 'nw':
      return cmd('M', x, y) + cmd('h', r) + arc(r, -r, r) + 'z'
    case 'ne':
      return cmd('M', x + r, y) + cmd('v', r) + arc(r, -r, -r) + 'z'
    case 'se':
      return cmd('M', x + r, y + r) + cmd('h', -r) + arc(r, r, -r) + 'z'
    case 'sw':
      return cmd('M', x, y + r) + cmd('v', -r) + arc(r, r, r) + 'z'
  }
}

/** A half disc of diameter d that bulges to side `k`; x, y is the top left of its box. */
export function half(x: number, y: number, d: number, k: Side): string {
  const r = d / 2
  switch (k) {
    case 'up':
      return cmd('M', x, y + r) + arc(r, d, 0) + 'z'
    case 'down':
      return cmd('M', x + d, y) + arc(r, -d, 0) + 'z'
    case 'left':
      return cmd('M', x + r, y + d) + arc(r, 0, -d) + 'z'
    case 'right':
      return cmd('M', x, y) + arc(r, 0, d) + 'z'
  }
}

/** A disc of radius r around cx, cy. */
export function disc(cx: number, cy: number, r: number): string {
  return cmd('M', cx - r, cy) + arc(r, 2 * r, 0) + arc(r, -2 * r, 0) + 'z'
}

/** A rectangle w wide and h high, its top a half disc. */
export function arch(x: number, y: number, w: number, h: number): string {
  const wall = h - w / 2
  return cmd('M', x, y + h) + cmd('v', -wall) + arc(w / 2, w, 0) + cmd('v', wall) + 'z'
}

/** A lens filling the 2-square at x, y, along ↘ or ↙. */
export function lens(x: number, y: number, along: '↘' | '↙'): string {
  return along === '↘'
    ? cmd('M', x, y) + arc(2, 2, 2) + arc(2, -2, -2) + 'z'
    : cmd('M', x, y + 2) + arc(2, 2, -2) + arc(2, -2, 2) + 'z'
}

/** The layer of one tone that holds all these shapes. */
export const fill = (tone: Tone, ...shapes: string[]): Layer => ({ tone, d: shapes.join('') })

/** The shapes of `shape(0)` to `shape(n − 1)`, as one. */
export const times = (n: number, shape: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => shape(i)).join('')
