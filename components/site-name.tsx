import { Wordmark } from './wordmark.tsx'

/** The wordmark: the block, and the site's name beside it. */
export function SiteName({ name }: { name: string }) {
  return (
    <>
      <Wordmark className="size-9 shrink-0 lg:size-11" />
      <span className="type-site-name max-w-[9em] text-balance">{name}</span>
    </>
  )
}
