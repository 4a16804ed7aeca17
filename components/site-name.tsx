import { Wordmark } from './wordmark.tsx'

// Up to here a name stands best in two lines; a longer one gets more room instead of more lines.
const short = 24

/** The wordmark: the block, and the site's name beside it. */
export function SiteName({ name }: { name: string }) {
  return (
    <>
      <Wordmark className="size-9 shrink-0 lg:size-11" />
      <span className={`type-site-name text-balance ${name.length > short ? 'max-w-[14em]' : 'max-w-[9em]'}`}>
        {name}
      </span>
    </>
  )
}
