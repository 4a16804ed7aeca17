import { quarter, rect } from '../lib/cover/shapes.ts'

/** The block of the wordmark; the name beside it is text. */
export function Wordmark({ className }: { className?: string | undefined }) {
  return (
    <svg viewBox="0 0 2 2" aria-hidden="true" focusable="false" className={className}>
      <path fill="var(--color-ink)" d={quarter(0, 0, 1, 'se') + quarter(1, 1, 1, 'nw')} />
      <path fill="var(--color-link)" d={rect(1, 0, 1, 1)} />
      <path fill="var(--color-coral)" d={rect(0, 1, 1, 1)} />
    </svg>
  )
}
