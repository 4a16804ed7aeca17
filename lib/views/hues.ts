import { hueOfSlug } from '../cover/hues.ts'
import { hueTokens } from '../cover/hues.ts'
import type { Published } from '../content/published.ts'
import type { Site } from '../site.ts'

// The hues of the drawing on the page for what is not found, whatever the site's tags are.
const own = [262, 300]

/** The hue of a tag: the one set for it, or one from its slug. */
export function hueOf(slug: string, site: Site): number {
  return Math.round(site.tagHues?.[slug] ?? hueOfSlug(slug)) % 360
}

/** The custom properties for every hue that the site uses: `--t262` its tint, `--m262` mid, `--s262` strong. */
export function hueStyles({ tags, site }: Published & { site: Site }): string {
  const hues = [...new Set([...own, ...tags.map(({ slug }) => hueOf(slug, site))])].sort((a, b) => a - b)
  const properties = hues.flatMap((hue) => {
    const { tint, mid, strong } = hueTokens(hue)
    return Object.entries({ t: tint, m: mid, s: strong }).map(
      ([name, { light, dark }]) => `--${name}${hue}:light-dark(${light},${dark})`,
    )
  })
  return `:root{${properties.join(';')}}`
}
