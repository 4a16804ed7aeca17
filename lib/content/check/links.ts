import { documentPath } from '../../urls.ts'
import { mediaFolder } from '../layout.ts'
import type { Addresses } from './addresses.ts'
import { error, warning, type Fault } from './fault.ts'
import { wordsIn, type Node } from './markdown-tree.ts'
import { nearest } from './nearest.ts'
import { isDraft, isWithdrawn, type Document } from './source.ts'

const vague = new Set(['click here', 'here', 'link', 'more', 'read more', 'this link'])

/** Whether words say nothing of where a link leads. */
export function isVague(words: string): boolean {
  return vague.has(
    words
      .toLowerCase()
      .replace(/[\s.…>→»:]+/g, ' ')
      .trim(),
  )
}

/** What is wrong with the words of a link or a picture. */
export function linkFaults(node: Node): Fault[] {
  if (node.type === 'image' || node.type === 'imageReference') {
    return node.alt?.trim() ? [] : [warning('the picture has no words; write ![what it shows](…)')]
  }
  if (node.type !== 'link' && node.type !== 'linkReference') return []
  const words = wordsIn(node).trim()
  if (words === '') return [warning('the link has no words; write [where it leads](…)')]
  return isVague(words) ? [warning(`"${words}" does not say where the link leads; write that instead`)] : []
}

/** What is wrong with the address of a link, a picture or a reference. */
export function targetFaults(node: Node, document: Document, addresses: Addresses): Fault[] {
  if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return []
  const address = node.url
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase()
  if (scheme !== undefined) return schemeFaults(scheme, node.type)
  const url = addresses.read(address, documentPath(document.collection, document.slug))
  if (!url) return []
  const target = addresses.find(url)
  if (target.kind === 'file') return []
  if (target.kind === 'nothing' || node.type === 'image') return [nowhere(address, url, addresses, node.type)]
  if (target.kind === 'moved') {
    return [warning(`"${address}" only leads on to ${target.to}; write ${target.to}`)]
  }
  return [
    ...queryFaults(url, addresses),
    ...documentFaults(address, url, target.document, document, addresses),
  ]
}

// The schemes that lead anywhere once the page is made safe.
const kept = { link: ['http', 'https', 'mailto', 'irc', 'ircs', 'xmpp'], image: ['http', 'https'] }
const dangerous = ['javascript', 'data', 'vbscript']

function schemeFaults(scheme: string, type: 'link' | 'image' | 'definition'): Fault[] {
  const isImage = type === 'image'
  if (dangerous.includes(scheme)) {
    const mend = isImage ? 'put the picture into media/ and write /media/…' : 'write the address of a page'
    return [error(`an address that begins with ${scheme}: is not allowed; ${mend}`)]
  }
  return kept[isImage ? 'image' : 'link'].includes(scheme)
    ? []
    : [
        warning(
          `an address that begins with ${scheme}: is left out; write it as text, or use https: or mailto:`,
        ),
      ]
}

function nowhere(address: string, url: URL, addresses: Addresses, type: Node['type']): Fault {
  if (type === 'image' || url.pathname.startsWith(`/${mediaFolder}/`)) {
    const near = addresses.nearestFile(url.pathname)
    return error(
      `"${address}" is not there; ${near ? `did you mean ${near}?` : 'add the file or correct its name'}`,
    )
  }
  const isHost = /^(?:www\.|\/\/)|^[\w-]+(?:\.[\w-]+)*\.(?:com|eu|org|net|[a-z]{2})(?:\/|$)/i.test(address)
  const near = isHost ? `https://${address}` : addresses.nearestPage(url.pathname)
  return error(
    `"${address}" is no page of this site; ${near ? `did you mean ${near}?` : 'correct the address or remove the link'}`,
  )
}

function queryFaults(url: URL, addresses: Addresses): Fault[] {
  return [...url.searchParams].flatMap(([name, value]) => {
    const slugs = addresses.slugsFor(name)
    if (!slugs || slugs.includes(value)) return []
    const near = nearest(value, slugs)
    return [
      warning(
        `"${value}" is no ${name} of this site; ${near ? `did you mean ${near}?` : 'remove it from the address'}`,
      ),
    ]
  })
}

function documentFaults(
  address: string,
  url: URL,
  target: Document | undefined,
  from: Document,
  addresses: Addresses,
): Fault[] {
  if (!target) return []
  const faults: Fault[] = []
  // Drafts that name one another are likely to be published together.
  if (isDraft(target) && !isDraft(from)) {
    faults.push(warning(`"${address}" is a draft, which readers cannot see; publish it or remove the link`))
  }
  if (isWithdrawn(target) && target !== from) {
    faults.push(warning(`"${address}" is withdrawn; link to what holds in its place, or remove the link`))
  }
  const anchor = anchorOf(url)
  if (anchor === undefined) return faults
  const ids = addresses.idsIn(target)
  if (ids.includes(anchor)) return faults
  const near = nearest(anchor, ids)
  const where = target === from ? 'this page' : target.source.path
  const mend = near ? `did you mean #${near}?` : 'write that of a heading, or leave it out'
  return [...faults, error(`"#${anchor}" is no heading of ${where}; ${mend}`)]
}

// The top of a page and the page's main part can always be named; `:~:` begins an instruction to the browser.
function anchorOf({ hash }: URL): string | undefined {
  const [anchor = ''] = hash.slice(1).split(':~:')
  if (['', 'top', 'hub-main'].includes(anchor)) return undefined
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}
