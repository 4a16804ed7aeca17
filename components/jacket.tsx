import { drawCover } from '../lib/cover/cover.ts'
import type { CoverSource } from '../lib/cover/cover.ts'
import { CoverLayers } from './cover.tsx'

/** The drawn part of an upright jacket, 3:4: its ground, empty above for the title, and the block at its foot. */
export function JacketBlock({ className, ...source }: CoverSource & { className?: string | undefined }) {
  const cover = drawCover(source)
  // "YMax": whatever the box, the block stands on the street below it.
  return (
    <svg
      viewBox="0 0 6 8"
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
      className={className}
    >
      <rect width="6" height="8" fill={cover.ground} shapeRendering="crispEdges" />
      <CoverLayers cover={cover} y={4} />
    </svg>
  )
}
