import { drawCover, type Cover } from '../../lib/cover/cover.ts'

/** The gate of a topic, always on a tint: its title and its muted words stand on the same ground. */
export function gateOf({ slug, hues }: { slug: string; hues: readonly number[] }): Cover {
  const cover = drawCover({ slug, hues, composition: 'gate' })
  const ground = cover.ground.replace('--m', '--t')
  return {
    ...cover,
    ground,
    layers: cover.layers.map((layer) => (layer.paint === cover.ground ? { ...layer, paint: ground } : layer)),
  }
}
