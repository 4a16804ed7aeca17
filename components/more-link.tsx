import type { LinkView } from '../lib/views/link.ts'
import { ArrowIcon } from './icons.tsx'

/** The way to all of something: "All news →". */
export function MoreLink({ link: { href, label }, className = '' }: { link: LinkView; className?: string }) {
  return (
    <a
      href={href}
      className={`link-more type-strong inline-flex min-h-11 items-center gap-2.5 text-link decoration-2 underline-offset-4 no-underline hover:underline ${className}`}
    >
      {label}
      <ArrowIcon />
    </a>
  )
}
