import type { SiteView } from '../lib/views/site.ts'
import { words } from '../lib/words.ts'

export function SiteFooter({ site }: { site: SiteView }) {
  return (
    <footer className="border-t-8 border-ink">
      <div className="page py-10">
        <p>{site.description}</p>
        <nav aria-label={words.footerNavigation}>
          <ul className="flex gap-4">
            {site.footer.map(({ href, label }) => (
              <li key={href}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        {site.licences.map(({ label, name, href }) => (
          <p key={label}>
            {label} {href ? <a href={href}>{name}</a> : name}
          </p>
        ))}
      </div>
    </footer>
  )
}
