import './globals.css'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { SiteFooter } from '../components/site-footer.tsx'
import { SiteHeader } from '../components/site-header.tsx'
import { pathHeader } from '../lib/http/path-header.ts'
import { clock, hubAt, settings } from '../lib/runtime.ts'
import { hueStyles } from '../lib/views/hues.ts'
import { siteView } from '../lib/views/site.ts'
import { words } from '../lib/words.ts'
import { bricolage, sourceSerif } from './fonts.ts'

// Content is read at run time: nothing is rendered when the application is built.
export const dynamic = 'force-dynamic'

export function generateMetadata(): Metadata {
  const { site } = hubAt(clock())
  return {
    metadataBase: new URL(settings().siteUrl),
    title: { default: site.name, template: `%s – ${site.name}` },
    description: site.description,
    icons: { icon: '/icon.svg' },
  }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const hub = hubAt(clock())
  const site = siteView(hub, settings().siteUrl, (await headers()).get(pathHeader) ?? undefined)
  return (
    <html lang={site.language} className={`${bricolage.variable} ${sourceSerif.variable}`}>
      <body>
        <style>{hueStyles(hub)}</style>
        <a href="#hub-main" className="skip-link">
          {words.skipToContent}
        </a>
        <SiteHeader site={site} />
        <main id="hub-main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter site={site} />
      </body>
    </html>
  )
}
