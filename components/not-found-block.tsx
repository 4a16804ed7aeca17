import { disc, quarter, rect } from '../lib/cover/shapes.ts'

const FOURS = [1, 13]
const both = (shape: (x: number) => string) => FOURS.map(shape).join('')

/** "404" drawn in blocks, 18 × 4; the heading below it says the same in words. */
export function NotFoundBlock({ className }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 18 4" aria-hidden="true" focusable="false" className={className}>
      <rect width="18" height="4" fill="var(--t262)" />
      <path fill="var(--s262)" d={both((x) => quarter(x, 0, 3, 'se') + rect(x + 3, 2, 1, 1))} />
      <path fill="var(--s300)" d={disc(9, 2, 2)} />
      <path fill="var(--t262)" d={both((x) => quarter(x + 1.25, 0.75, 1.25, 'se')) + disc(9, 2, 1)} />
      <path fill="var(--color-ink)" d={both((x) => rect(x + 2.5, 0, 1, 4))} />
    </svg>
  )
}
