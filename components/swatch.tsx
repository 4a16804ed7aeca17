/** A tag's colour, beside its name. */
export function Swatch({ hue }: { hue: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="10"
      height="10"
      viewBox="0 0 1 1"
      shapeRendering="crispEdges"
      className="shrink-0"
    >
      <rect width="1" height="1" fill={`var(--s${hue})`} />
    </svg>
  )
}
