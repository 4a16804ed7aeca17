import type { MetadataRoute } from 'next'
import { settings } from '../lib/runtime.ts'
import { absolute, sitemapPath } from '../lib/urls.ts'

export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: absolute(settings().siteUrl, sitemapPath) }
}
