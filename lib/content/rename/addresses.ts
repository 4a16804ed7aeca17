import { apiItemsPath, documentPath } from '../../urls.ts'
import type { CollectionName } from '../collections.ts'
import { collection } from '../registry.ts'
import type { Edit } from './edits.ts'

/** A document that gets another slug; `to` may exist already, and then takes it in. */
export interface Move {
  collection: CollectionName
  from: string
  to: string
}

const origin = 'https://site.invalid'

// What a document's address may go on with and still be its own: its files and feeds. An old path of another
// document may begin like this one's address, so nothing else counts.
const ownEnd = /(?:\/|\.(?:md|ics|bib|ris|csl\.json)|\/(?:feed\.xml|feed\.json|events\.ics))?$/

/**
 * The edits that lead an address to the document's new one: in its path, or in a list's query.
 * @param base the path of the page that the address stands on
 */
export function addressEdits(address: string, move: Move, base: string): Edit[] {
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(address) ?? []
  const url = URL.parse(address, origin + base)
  if (url?.origin !== origin) return []
  return [...pathEdits(path, url.pathname.toLowerCase(), move), ...queryEdits(query, path.length, move)]
}

function pathEdits(path: string, resolved: string, { collection: name, from, to }: Move): Edit[] {
  const tail = ownEnd.exec(resolved)?.[0].length ?? 0
  const addresses = [documentPath(name, from), `${apiItemsPath}/${name}/${from}`]
  if (!addresses.includes(resolved.slice(0, resolved.length - tail))) return []
  const [start, end] = [path.length - tail - from.length, path.length - tail]
  return start >= 0 && path.slice(start, end).toLowerCase() === from ? [{ start, end, text: to }] : []
}

/** A list is narrowed to a tag or topic by a parameter that is called as the role is. */
function queryEdits(query: string, offset: number, { collection: name, from, to }: Move): Edit[] {
  const { role } = collection(name)
  if (role !== 'tag' && role !== 'topic') return []
  const [old, wanted] = [`${role}=${from}`, `${role}=${to}`]
  const edits: Edit[] = []
  const params = query.slice(1).split('&')
  let isThere = params.includes(wanted)
  let isKept = false
  let start = offset + 1
  for (const param of params) {
    const end = start + param.length
    if (param !== old) isKept = true
    else if (isThere) edits.push({ start: isKept ? start - 1 : start, end: isKept ? end : end + 1, text: '' })
    else {
      edits.push({ start: start + role.length + 1, end, text: to })
      isThere = isKept = true
    }
    start = end + 1
  }
  return edits
}
