import { drawCover } from '../lib/cover/cover.ts'
import type { Cover as Drawing, CoverSource } from '../lib/cover/cover.ts'

// Smoothed, a straight edge between two pixels would show the ground as a hairline; curves need smoothing.
const rendering = (d: string) => (/a/i.test(d) ? undefined : 'crispEdges')

/** The layers of a cover without its ground, moved down by `y` units. */
function CoverLayers({ cover: { layers, mirrored }, y = 0 }: { cover: Drawing; y?: number }) {
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

interface DrawingProps {
  cover: Drawing
  /** The height in units; the drawing's own four stand at the foot. */
  height?: 4 | 8
  className?: string | undefined
}

/** A drawn cover, 3:2, or taller with its ground above. Decorative: the title beside it says what it stands for. */
export function CoverDrawing({ cover, height = 4, className }: DrawingProps) {
  // "slice": a box that is a fraction of a pixel off must not show the page at its edges. "YMax": whatever the
  // box, an upright block stands on the street below it.
  return (
    <svg
      viewBox={`0 0 6 ${height}`}
      preserveAspectRatio={height === 4 ? 'xMidYMid slice' : 'xMidYMax slice'}
      aria-hidden="true"
      focusable="false"
      className={className}
    >
      <rect width="6" height={height} fill={cover.ground} shapeRendering="crispEdges" />
      <CoverLayers cover={cover} y={height - 4} />
    </svg>
  )
}

/** The drawn cover of an item, 3:2. */
export function Cover({ className, ...source }: CoverSource & { className?: string | undefined }) {
  return <CoverDrawing cover={drawCover(source)} className={className} />
}
