import type { ReactNode } from 'react'

interface Props {
  /** The colour of the ground: as an attribute, since no class could name a hue. */
  ground: string
  children: ReactNode
}

/** A coloured ground that ends on the street. */
export function StreetBand({ ground, children }: Props) {
  return (
    <div className="relative pb-[calc(var(--street)-1px)]">
      <svg
        aria-hidden="true"
        focusable="false"
        className="absolute inset-0 size-full forced-colors:hidden"
        shapeRendering="crispEdges"
      >
        <rect width="100%" height="100%" fill={ground} />
      </svg>
      <div className="relative">{children}</div>
      {/* It lies over the foot of what stands on it, so that no ground shows between at a fraction of a pixel. */}
      <div aria-hidden="true" className="absolute inset-x-0 bottom-0 border-t-(length:--street) border-ink" />
    </div>
  )
}
