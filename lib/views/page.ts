import type { Hub } from '../content/store.ts'
import type { Page } from '../content/types.ts'
import { documentPath } from '../urls.ts'
import { timeOf, type TimeView } from './date.ts'

/** What one of the site's own pages shows. */
export interface OwnPageView {
  title: string
  summary: string
  html: string
  path: string
  updated: TimeView | undefined
}

/** One of the site's own pages. @throws when its body cannot be read */
export async function ownPageOf(page: Page, hub: Hub): Promise<OwnPageView> {
  const { html } = await hub.body('pages', page.slug)
  return {
    title: page.title,
    summary: page.summary,
    html,
    path: documentPath('pages', page.slug),
    updated: page.updated ? timeOf(page.updated, hub.site) : undefined,
  }
}
