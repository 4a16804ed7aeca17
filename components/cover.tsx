import { drawCover } from '../lib/cover/cover.ts'
import type { Cover as Drawing, CoverSource } from '../lib/cover/cover.ts'

// Smoothed, a straight edge between two pixels would show the ground as a hairline; curves need smoothing.
const rendering = (d: string) => (/a/i.test(d) ? undefined : 'crispEdges')

/** The layers of a cover without its ground, moved down by `y` units. */
export function CoverLayers({ cover: { layers, mirrored }, y = 0 }: { cover: Drawing; y?: number }) {
  return (
    <g transform={mirrored ? `matrix(-1 0 0 1 6 ${y})` : y ? `translate(0 ${y})` : undefined}>
      {layers.map(({ paint, d, stroke }, i) =>
        stroke ? (
          <path key={i} fill="none" stroke={paint} strokeWidth={stroke} d={d} />
        ) : (
          <path key={i} fill={paint} shapeRendering={rendering(d)} d={d} />
        ),
      )}
    </g>
  )
}

/** The drawn cover of an item or topic, 3:2. Decorative: the title beside it says what it stands for. */
export function Cover({ className, ...source }: CoverSource & { className?: string | undefined }) {
  const cover = drawCover(source)
  // "slice": a box that is a fraction of a pixel off 3:2 must not show the page at its edges.
  return (
    <svg
      viewBox="0 0 6 4"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
      className={className}
    >
      <rect width="6" height="4" fill={cover.ground} shapeRendering="crispEdges" />
      <CoverLayers cover={cover} />
    </svg>
  )
}
