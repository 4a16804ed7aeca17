import type { LinkView } from '../lib/views/link.ts'
import { words } from '../lib/words.ts'

/** The way back up, over a page's heading. */
export function Breadcrumbs({ trail, className = '' }: { trail: readonly LinkView[]; className?: string }) {
  if (trail.length === 0) return null
  return (
    <nav aria-label={words.breadcrumbs} className={`type-interface text-muted print:hidden ${className}`}>
      <ol className="flex flex-wrap">
        {trail.map(({ href, label }, index) => (
          <li key={href} className="flex">
            {index > 0 && (
              <span aria-hidden="true" className="px-2.5">
                /
              </span>
            )}
            <a
              href={href}
              className="underline decoration-1 underline-offset-4 hover:text-ink hover:decoration-2"
            >
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
