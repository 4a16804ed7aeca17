/** Fills its positioned parent with the tint of a hue, which no class could name. */
export function Ground({ hue }: { hue: number }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      className="absolute inset-0 size-full forced-colors:hidden"
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill={`var(--t${hue})`} />
    </svg>
  )
}
