import { hashSlug } from './hash.ts'

/** An OKLCH colour for each scheme, as CSS writes it. */
type SchemeColor = { light: string; dark: string }

/** The three tones of a hue: tint for grounds, mid for quiet shapes and tag blocks, strong for shapes. */
export type HueTokens = { tint: SchemeColor; mid: SchemeColor; strong: SchemeColor }

/** Values by hue, as "hue:value", between which lightness (in percent) and chroma run straight. */
type Curve = readonly (readonly [hue: number, value: number])[]

const curve = (knots: string): Curve =>
  knots.split(' ').map((knot) => {
    const [hue, value] = knot.split(':')
    return [Number(hue), Number(value)]
  })

// 75, 150, 205, 262, 300 and 345 are the hues the palette was drawn for; where a curve leaves one of them out,
// it is level there. The other knots, in chroma only, keep the lines between inside sRGB, which is narrow
// around cyan, blue and orange.
const CURVES = {
  tint: {
    light: { l: curve('75:94.5'), c: curve('75:.026 262:.026 268:.025 300:.026') },
    dark: { l: curve('75:28'), c: curve('75:.045') },
  },
  mid: {
    light: { l: curve('60:84 75:88 110:84'), c: curve('75:.095 150:.08 205:.08 262:.074 300:.08 345:.08') },
    dark: { l: curve('75:44'), c: curve('75:.085 150:.085 205:.07 262:.085') },
  },
  strong: {
    light: {
      l: curve('75:77 150:56 205:64 262:50 300:48 345:60'),
      c: curve('75:.155 98:.145 150:.13 180:.107 205:.105 225:.109 240:.122 252:.152 262:.2 300:.19 345:.2'),
    },
    dark: {
      l: curve('75:82 150:68 205:74 262:66 300:67 345:70'),
      c: curve('40:.136 56:.137 75:.15 150:.14 205:.11 262:.15 300:.15 345:.17'),
    },
  },
} as const

const turn = (degrees: number) => (degrees + 360) % 360

function valueAt(knots: Curve, hue: number): number {
  const next = knots.findIndex(([at]) => at > hue)
  const [to, upper] = knots.at(next === -1 ? 0 : next) ?? [0, 0]
  const [from, lower] = knots.at(next === -1 ? -1 : next - 1) ?? [0, 0]
  const span = turn(to - from)
  return span === 0 ? lower : lower + ((upper - lower) * turn(hue - from)) / span
}

function colorAt({ l, c }: { l: Curve; c: Curve }, hue: number): string {
  const lightness = Number(valueAt(l, hue).toFixed(1))
  // Chroma is cut, not rounded: rounding up could leave sRGB. The small term undoes binary fractions.
  const chroma = Math.floor(valueAt(c, hue) * 1000 + 1e-6) / 1000
  return `oklch(${lightness}% ${String(chroma).replace(/^0/, '')} ${hue})`
}

/** The colours of a hue, 0 to 359. All are in sRGB; ink reads on every light mid and dark strong. */
export function hueTokens(hue: number): HueTokens {
  const both = ({ light, dark }: (typeof CURVES)['tint' | 'mid' | 'strong']) => ({
    light: colorAt(light, hue),
    dark: colorAt(dark, hue),
  })
  return { tint: both(CURVES.tint), mid: both(CURVES.mid), strong: both(CURVES.strong) }
}

/** The hue of a tag whose settings name none. */
export const hueOfSlug = (slug: string): number => hashSlug(slug) % 360
