import type { SiteView } from '../lib/views/site.ts'
import { words } from '../lib/words.ts'
import { SiteName } from './site-name.tsx'

/** The foot of every page: what the site is, its own pages, and its licences. */
export function SiteFooter({ site }: { site: SiteView }) {
  return (
    <footer className="mt-section border-t-8 border-ink">
      <div className="page rail-grid gap-y-6 pt-7 pb-12 lg:pt-10 lg:pb-16">
        <p className="flex items-center gap-2.5 self-start lg:col-span-3 lg:gap-3">
          <SiteName name={site.name} />
        </p>
        <p className="type-teaser max-w-[56ch] lg:col-span-5 lg:pr-2">{site.description}</p>
        <FooterNavigation site={site} />
        <Licences licences={site.licences} />
        <p className="type-meta hidden lg:col-span-12 print:block">{site.address}</p>
      </div>
    </footer>
  )
}

function FooterNavigation({ site: { footer } }: { site: SiteView }) {
  if (footer.length === 0) return null
  return (
    <nav aria-label={words.footerNavigation} className="lg:col-span-2">
      <ul className="type-interface flex flex-wrap gap-x-5 lg:flex-col">
        {footer.map(({ href, label }) => (
          <li key={href}>
            <a
              href={href}
              className="inline-flex min-h-11 min-w-11 items-center underline decoration-1 underline-offset-5 hover:decoration-2 lg:min-h-7 lg:pointer-coarse:min-h-11"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Licences({ licences }: { licences: SiteView['licences'] }) {
  if (licences.length === 0) return null
  return (
    <ul className="type-interface space-y-1 pt-0.5 text-muted lg:col-span-2">
      {licences.map(({ label, name, href }) => (
        <li key={label}>
          {label}{' '}
          {href ? (
            <a href={href} className="underline-offset-5 no-underline hover:underline">
              {name}
            </a>
          ) : (
            name
          )}
        </li>
      ))}
    </ul>
  )
}
