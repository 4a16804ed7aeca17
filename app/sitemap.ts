import type { MetadataRoute } from 'next'
import { clock, hubAt, settings } from '../lib/runtime.ts'
import { absolute } from '../lib/urls.ts'
import { indexablePages } from '../lib/views/sitemap.ts'

export const dynamic = 'force-dynamic'

export default function sitemap(): MetadataRoute.Sitemap {
  return indexablePages(hubAt(clock())).map(({ path, lastModified }) => ({
    url: absolute(settings().siteUrl, path),
    ...(lastModified && { lastModified }),
  }))
}
