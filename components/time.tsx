import type { TimeView } from '../lib/views/date.ts'

/** The one place that writes `<time>`. */
export function Time({ time, className }: { time: TimeView; className?: string }) {
  return (
    <time dateTime={time.dateTime} className={className}>
      {time.text}
    </time>
  )
}
