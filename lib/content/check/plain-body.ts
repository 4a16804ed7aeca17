import { documentPath } from '../../urls.ts'
import type { Addresses } from './addresses.ts'
import { isVague } from './links.ts'
import { isDraft, isWithdrawn, type Document } from './source.ts'

// A link or picture whose text and address hold nothing that Markdown reads in another way.
const plainLink =
  /(!?)\[([^[\]\\`<>&!*_\r\n]+)\]\((https?:\/\/[^\s()<>[\]\\&"'*_]+|\/[^\s()<>[\]\\&"'*_?#%]*)\)/g

// What headings, quotations and list entries begin with.
const heading = /^[ \t>*+\d.)-]*(#{1,6})(?=[ \t]|$)/gm
const underlined = /^[ \t>*+\d.)-]*=+[ \t]*$/m
const underlinedOrRule = /^[ \t>*+\d.)]*-[ \t>*+\d.)-]*$/m
const code = /```|~~~|^(?: {4}|.{0,9}\t)/m

/**
 * Whether a body can be seen to be right without parsing it, which takes a hundred times as long. False says
 * only that it takes a closer look: everything that a rule might fire on must answer false.
 */
export function isPlain({ collection, slug, source }: Document, addresses: Addresses): boolean {
  const base = documentPath(collection, slug)
  const rest = source.body.replace(plainLink, (whole, bang: string, words: string, address: string) =>
    words.trim() !== '' && !isVague(words) && leadsSomewhere(address, base, bang === '!', addresses)
      ? 'x'
      : whole,
  )
  // A task's box and a footnote are no links.
  const isLinkFree = !/[[<]/.test(
    rest.replace(/<(?=[\s\d])|\[(?:[ x]|\^[\w-]+)\](?![[(]|:(?! *[a-z]))/gi, ''),
  )
  return isLinkFree && hasPlainHeadings(source.body)
}

function leadsSomewhere(address: string, base: string, isImage: boolean, addresses: Addresses): boolean {
  const url = addresses.read(address, base)
  if (!url) return /^https?:/.test(address)
  const target = addresses.find(url)
  if (isImage || target.kind !== 'page') return target.kind === 'file'
  return !target.document || !(isDraft(target.document) || isWithdrawn(target.document))
}

function hasPlainHeadings(body: string): boolean {
  const levels = Array.from(body.matchAll(heading), ([, hashes = '']) => hashes.length)
  if (underlined.test(body) || levels.includes(1)) return false
  if (levels.every((level) => level === 2)) return true
  // What looks like a heading may be code, and what does not may be one: only the parser knows.
  if (code.test(body) || underlinedOrRule.test(body)) return false
  return levels.every((level, index) => level <= (levels[index - 1] ?? 1) + 1)
}
