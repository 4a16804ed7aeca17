import { gzipSync } from 'node:zlib'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Cover } from '../../components/cover.tsx'
import { JacketBlock } from '../../components/jacket.tsx'
import { compositions, gate } from '../../lib/cover/compositions/index.ts'
import { drawCover } from '../../lib/cover/cover.ts'
import { hashSlug } from '../../lib/cover/hash.ts'
import { hueOfSlug, hueTokens } from '../../lib/cover/hues.ts'

const WORDS =
  'mayors pact housing night bus library river market youth care energy school bridge forum'.split(' ')
const SLUGS = Array.from({ length: 1000 }, (_, i) => {
  const word = (step: number) => WORDS[Math.floor(i / step) % WORDS.length]
  return `${word(1)}-${word(14)}-${word(5)}-${i}`
})
const VARIANTS = Array.from({ length: 12 }, (_, v) => v)
const SIX = [262, 345, 75, 150, 300, 205]

const spread = (values: readonly (string | number)[]) => {
  const counts = new Map<string | number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Ground, dominant, second and accent paint, read from the gate: it uses each of them once. */
const paints = (slug: string, hues: readonly number[]) => {
  const { ground, layers } = drawCover({ slug, hues, composition: 'gate' })
  expect(layers[1]?.paint).toBe(ground)
  return [ground, layers[0]?.paint, layers[2]?.paint, layers[3]?.paint]
}

/** Points along a path that uses M, H, h, v, A, a and z with round arcs of at most half a turn. */
function pointsOf(d: string): [number, number][] {
  const points: [number, number][] = []
  let [x, y] = [NaN, NaN]
  for (const [, letter = '', args = ''] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const n = (args.match(/-?(\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    const at = (i: number) => n.at(i) ?? NaN
    if (letter === 'z') continue
    let to: [number, number]
    if (letter === 'M') to = [at(0), at(1)]
    else if (letter === 'H') to = [at(0), y]
    else if (letter === 'h') to = [x + at(0), y]
    else if (letter === 'v') to = [x, y + at(0)]
    else if (letter === 'A') to = [at(-2), at(-1)]
    else if (letter === 'a') to = [x + at(-2), y + at(-1)]
    else throw new Error(`unexpected ${letter} in ${d}`)
    if (letter.toLowerCase() === 'a') {
      const [dx, dy] = [(to[0] - x) / 2, (to[1] - y) / 2]
      const side = at(4) === 1 ? 1 : -1
      const toCentre = Math.sqrt(Math.max(0, at(0) ** 2 / (dx ** 2 + dy ** 2) - 1)) * side
      const [cx, cy] = [x + dx - dy * toCentre, y + dy + dx * toCentre]
      const start = Math.atan2(y - cy, x - cx)
      const sweep = 2 * Math.asin(Math.min(1, Math.hypot(dx, dy) / at(0))) * side
      for (let i = 0; i <= 16; i++) {
        const angle = start + (sweep * i) / 16
        points.push([cx + at(0) * Math.cos(angle), cy + at(0) * Math.sin(angle)])
      }
    }
    points.push(to)
    ;[x, y] = to
  }
  return points
}

describe('hash', () => {
  // Made with another program; FNV-1a of "foobar" on its own is the published bf9cf968.
  it.each([
    ['', 0xab3e7c0b],
    ['a', 0x1a80b1b3],
    ['foobar', 0x0c0da6dc],
    ['social-innovation', 0x3ba1a7e8],
    ['é', 0x8e4756c7],
    ['an-eu-recovery-powered-by-cities', 0x432669e0],
  ])('of %j', (slug, expected) => {
    expect(hashSlug(slug)).toBe(expected)
  })

  it('spreads slugs over the compositions, the variants and both hands', () => {
    for (const choose of [(h: number) => h % compositions.length, (h: number) => (h >>> 12) % 12]) {
      const counts = spread(SLUGS.map((slug) => choose(hashSlug(slug))))
      expect(counts.size).toBe(12)
      expect(Math.max(...counts.values())).toBeLessThanOrEqual(2 * Math.min(...counts.values()))
    }
    const mirrored = SLUGS.filter((slug) => drawCover({ slug, hues: [] }).mirrored).length
    expect(mirrored).toBeGreaterThan(400)
    expect(mirrored).toBeLessThan(600)
  })
})

describe('compositions', () => {
  it('are twelve, and the gate', () => {
    expect(new Set([...compositions, gate]).size).toBe(13)
  })

  it.each([...compositions, gate].map((draw) => ({ name: draw.name, draw })))(
    '$name fits its box',
    ({ draw }) => {
      for (const v of VARIANTS) {
        const layers = draw(v)
        expect(layers.some(({ tone }) => tone === 'a')).toBe(true)
        for (const { d, stroke } of layers) {
          const points = pointsOf(d)
          expect(points.length).toBeGreaterThan(1)
          // Only a road runs out of the picture, and only at its sides.
          const past = stroke ? 1 : 0
          for (const [x, y] of points) {
            expect(Math.abs(x - 3)).toBeLessThanOrEqual(3 + past + 1e-3)
            expect(Math.abs(y - 2)).toBeLessThanOrEqual(2 - (stroke ?? 0) / 2 + 1e-3)
          }
        }
      }
    },
  )

  it.each(compositions.map((draw) => ({ name: draw.name, draw })))(
    '$name has more than one variant',
    ({ draw }) => {
      expect(new Set(VARIANTS.map((v) => JSON.stringify(draw(v)))).size).toBeGreaterThan(1)
    },
  )
})

describe('tones', () => {
  it.each([
    ['no tag', 'a', [], ['var(--c-paper)', 'var(--c-ink)', 'var(--c-grey)', 'var(--c-muted)']],
    ['one', 'a', [150], ['var(--t150)', 'var(--s150)', 'var(--m150)', 'var(--color-ink)']],
    ['one, whose hash asks for swap and mid', 'slug-7', [150], ['var(--t150)', 'var(--s150)', 'var(--m150)', 'var(--color-ink)']], // prettier-ignore
    ['one hue twice', 'a', [150, 150], ['var(--t150)', 'var(--s150)', 'var(--m150)', 'var(--color-ink)']],
    ['two', 'a', [262, 75], ['var(--t262)', 'var(--s262)', 'var(--s75)', 'var(--color-ink)']],
    ['two, swapped', 'slug-2', [262, 75], ['var(--t262)', 'var(--s75)', 'var(--s262)', 'var(--color-ink)']],
    ['two, on mid', 'an-eu-recovery-powered-by-cities', [262, 75], ['var(--m262)', 'var(--s262)', 'var(--s75)', 'var(--color-ink)']], // prettier-ignore
    ['six', 'a', SIX, ['var(--t150)', 'var(--s150)', 'var(--s205)', 'var(--color-ink)']],
    ['six, swapped', 'slug-2', SIX, ['var(--t262)', 'var(--s75)', 'var(--s262)', 'var(--color-ink)']],
  ])('%s', (_, slug, hues, expected) => {
    expect(paints(slug, hues)).toEqual(expected)
  })

  it.each([2, 3, 4, 5, 6])('%i tags give two different strong tones', (n) => {
    const hues = SIX.slice(0, n)
    const seen = SLUGS.map((slug) => paints(slug, hues))
    for (const [, a, b] of seen) expect(a).not.toBe(b)
    expect(spread(seen.map(([, a]) => a ?? '')).size).toBe(n)
  })

  it('mirror', () => {
    expect(drawCover({ slug: 'slug-1', hues: [] }).mirrored).toBe(true)
    expect(drawCover({ slug: 'slug-2', hues: [] }).mirrored).toBe(false)
  })
})

describe('markup', () => {
  const render = (slug: string, hues: number[]) => renderToStaticMarkup(createElement(Cover, { slug, hues }))

  it('is the same for the same item, and differs between items', () => {
    const all = SLUGS.map((slug) => render(slug, SIX))
    expect(SLUGS.map((slug) => render(slug, SIX))).toEqual(all)
    expect(new Set(all).size).toBeGreaterThan(300)
  })

  it('is small, and needs neither styles nor ids', () => {
    for (const slug of SLUGS) {
      const svg = render(slug, SIX)
      expect(gzipSync(svg).length).toBeLessThan(1000)
      expect(svg).not.toMatch(/ (style|id)=/)
      expect(svg).toContain('aria-hidden="true"')
    }
  })

  it('of a jacket is the same drawing, four units lower', () => {
    for (const [slug, transform] of [
      ['slug-1', 'matrix(-1 0 0 1 6 4)'],
      ['slug-2', 'translate(0 4)'],
    ])
      // prettier-ignore
      expect(renderToStaticMarkup(createElement(JacketBlock, { slug: slug ?? '', hues: [75] }))).toContain(
        `transform="${transform}"`,
      )
  })
})

type Oklch = [l: number, c: number, h: number]

/** Linear sRGB by Ottosson's matrices; out of gamut when a channel leaves 0 to 1. */
function linear([l, c, h]: Oklch): [number, number, number] {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)]
  const x = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const y = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const z = (l - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ]
}

const parse = (css: string): Oklch => {
  const [, l, c, h] = /^oklch\(([\d.]+)% (\.\d+) (\d+)\)$/.exec(css) ?? []
  return [Number(l) / 100, Number(c), Number(h)]
}

function contrast(one: Oklch, other: Oklch): number {
  const luminance = (color: Oklch) => {
    const [r, g, b] = linear(color)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
  }
  const ratio = luminance(one) / luminance(other)
  return Math.max(ratio, 1 / ratio)
}

describe('hues', () => {
  const all = Array.from({ length: 360 }, (_, hue) => ({ hue, ...hueTokens(hue) }))

  it.each([
    [262, '.074', '.085', '50% .2', '66% .15'],
    [345, '.08', '.085', '60% .2', '70% .17'],
    [75, '.095', '.085', '77% .155', '82% .15'],
    [150, '.08', '.085', '56% .13', '68% .14'],
    [300, '.08', '.085', '48% .19', '67% .15'],
    [205, '.08', '.07', '64% .105', '74% .11'],
  ])('%i is as drawn', (hue, midLight, midDark, strongLight, strongDark) => {
    expect(hueTokens(hue)).toEqual({
      tint: { light: `oklch(94.5% .026 ${hue})`, dark: `oklch(28% .045 ${hue})` },
      mid: {
        light: `oklch(${hue === 75 ? 88 : 84}% ${midLight} ${hue})`,
        dark: `oklch(44% ${midDark} ${hue})`,
      },
      strong: { light: `oklch(${strongLight} ${hue})`, dark: `oklch(${strongDark} ${hue})` },
    })
  })

  it('are all in sRGB', () => {
    for (const { tint, mid, strong } of all)
      for (const css of [tint, mid, strong].flatMap(({ light, dark }) => [light, dark]))
        for (const channel of linear(parse(css))) {
          expect(channel, css).toBeGreaterThanOrEqual(-1e-6)
          expect(channel, css).toBeLessThanOrEqual(1 + 1e-6)
        }
  })

  it('carry ink', () => {
    for (const { mid, strong } of all) {
      expect(contrast([0.22, 0.03, 265], parse(mid.light)), mid.light).toBeGreaterThanOrEqual(7)
      expect(contrast([0.2, 0.03, 265], parse(strong.dark)), strong.dark).toBeGreaterThanOrEqual(4.5)
    }
  })

  it('of slugs are spread over the circle', () => {
    const counts = spread(SLUGS.map((slug) => Math.floor(hueOfSlug(slug) / 30)))
    expect(counts.size).toBe(12)
    expect(Math.max(...counts.values())).toBeLessThanOrEqual(2 * Math.min(...counts.values()))
  })
})
