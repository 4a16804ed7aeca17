import { collection, collectionNames } from '../content/registry.ts'
import type { Hub } from '../content/store.ts'
import { absolute, collectionPath, documentPath, homePath, searchPath } from '../urls.ts'
import { words } from '../words.ts'
import type { LinkView } from './link.ts'

/** What stands around every page: its name, its links, its licences. */
export interface SiteView {
  name: string
  description: string
  language: string
  searchPath: string
  navigation: NavigationView[]
  footer: LinkView[]
  /** The page's own address, for paper. */
  address: string
  licences: { label: string; name: string; href: string | undefined }[]
}

/** A link of the header, and whether it leads to the very page ("page") or to what it belongs to ("true"). */
export interface NavigationView extends LinkView {
  current: 'page' | 'true' | undefined
}

/** The frame of the site's pages, as it stands around the page at a path of an origin. */
export function siteView(hub: Hub, origin: string, path?: string): SiteView {
  const { site } = hub
  const { content, code } = site.licences ?? {}
  return {
    name: site.name,
    description: site.description,
    language: site.language,
    searchPath,
    navigation: site.navigation.map((target) => ({
      ...linkTo(target, hub),
      current: currentOf(target, path),
    })),
    footer: site.footer.map((target) => linkTo(target, hub)),
    address: absolute(origin, path ?? homePath),
    licences: [
      ...(content ? [{ label: words.contentLicence, name: content.name, href: content.url }] : []),
      ...(code ? [{ label: words.codeLicence, name: code.name, href: code.url }] : []),
    ],
  }
}

function currentOf(target: string, path: string | undefined): NavigationView['current'] {
  if (path === target) return 'page'
  return path?.startsWith(`${target}/`) ? 'true' : undefined
}

/** A link to a path of the site, named by what stands there. */
function linkTo(path: string, hub: Hub): LinkView {
  const name = collectionNames.find((candidate) => collectionPath(candidate) === path)
  const page = hub.pages.find(({ slug }) => documentPath('pages', slug) === path)
  return { href: path, label: name ? collection(name).words.label : (page?.title ?? path) }
}
