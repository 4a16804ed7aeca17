import type { NavigationView } from '../lib/views/site.ts'
import { words } from '../lib/words.ts'

/** The narrow header's menu, a disclosure that needs no script. Open, it moves the page down and covers nothing. */
export function SiteMenu({ links }: { links: readonly NavigationView[] }) {
  return (
    <details className="group lg:hidden print:hidden">
      <summary className="type-strong absolute top-3.5 right-margin max-[16rem]:static max-[16rem]:mb-3.5 inline-flex min-h-11 items-center border border-muted px-3.5 group-open:border-ink group-open:bg-ink group-open:text-paper hover:border-ink">
        {words.menu}
      </summary>
      <nav aria-label={words.siteNavigation} className="border-t-2 border-ink pb-6">
        <ul>
          {links.map(({ href, label, current }) => (
            <li key={href} className="border-b border-line">
              <a
                href={href}
                aria-current={current}
                className="type-small-title flex min-h-13 items-center border-l-0 border-ink no-underline decoration-2 underline-offset-4 hover:underline aria-[current]:border-l-6 aria-[current]:pl-3"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}
