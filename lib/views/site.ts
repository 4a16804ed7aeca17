import { collection, collectionNames } from '../content/registry.ts'
import type { Hub } from '../content/store.ts'
import { collectionPath, documentPath, searchPath } from '../urls.ts'
import { words } from '../words.ts'
import type { LinkView } from './item.ts'

/** What stands around every page: its name, its links, its licences. */
export interface SiteView {
  name: string
  description: string
  language: string
  searchPath: string
  navigation: LinkView[]
  footer: LinkView[]
  licences: { label: string; name: string; href: string | undefined }[]
}

/** The frame of the site's pages. */
export function siteView(hub: Hub): SiteView {
  const { site } = hub
  const { content, code } = site.licences ?? {}
  return {
    name: site.name,
    description: site.description,
    language: site.language,
    searchPath,
    navigation: site.navigation.map((path) => linkTo(path, hub)),
    footer: site.footer.map((path) => linkTo(path, hub)),
    licences: [
      ...(content ? [{ label: words.contentLicence, name: content.name, href: content.url }] : []),
      ...(code ? [{ label: words.codeLicence, name: code.name, href: code.url }] : []),
    ],
  }
}

/** A link to a path of the site, named by what stands there. */
function linkTo(path: string, hub: Hub): LinkView {
  const name = collectionNames.find((candidate) => collectionPath(candidate) === path)
  const page = hub.pages.find(({ slug }) => documentPath('pages', slug) === path)
  return { href: path, label: name ? collection(name).words.label : (page?.title ?? path) }
}
