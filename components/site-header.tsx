import type { SiteView } from '../lib/views/site.ts'
import { words } from '../lib/words.ts'
import { Wordmark } from './wordmark.tsx'

export function SiteHeader({ site }: { site: SiteView }) {
  return (
    <header className="border-b border-line">
      <div className="page flex flex-wrap items-center gap-6 py-4">
        <a href="/" className="inline-flex items-center gap-3 no-underline">
          <Wordmark className="size-11" />
          <span>{site.name}</span>
        </a>
        <nav aria-label={words.siteNavigation}>
          <ul className="type-interface flex flex-wrap gap-4">
            {site.navigation.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <form action={site.searchPath} role="search">
          <input type="search" name="q" aria-label={words.searchHub} placeholder={words.search} />
        </form>
      </div>
    </header>
  )
}
