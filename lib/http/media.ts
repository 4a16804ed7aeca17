import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, normalize } from 'node:path'
import { Readable } from 'node:stream'
import mime from 'mime'

// Files that can hold scripts must not run any on the site's origin, whoever wrote them.
const active = new Set(['image/svg+xml', 'text/html', 'application/xhtml+xml', 'text/xml', 'application/xml'])

/**
 * Answers a request for a file that goes with the content: type, length, a strong ETag, one byte range
 * (RFC 9110, sections 8.8.3, 13 and 14).
 * @param folder where the version's files lie
 * @param path the file's path below it, decoded
 */
export async function mediaAnswer(folder: string, path: string, request: Request): Promise<Response> {
  const file = await find(folder, path)
  if (!file) return new Response('There is no such file.\n', { status: 404, headers: plain })
  const headers = new Headers({
    'content-type': mime.getType(path) ?? 'application/octet-stream',
    'accept-ranges': 'bytes',
    'cache-control': 'public, max-age=0, must-revalidate',
    etag: file.etag,
    'x-content-type-options': 'nosniff',
  })
  if (active.has(headers.get('content-type') ?? '')) {
    headers.set('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'")
  }
  if (request.headers.get('if-none-match')?.split(/,\s*/).some(matches(file.etag))) {
    return new Response(null, { status: 304, headers })
  }
  const ifRange = request.headers.get('if-range')
  const asked = ifRange === null || ifRange === file.etag ? request.headers.get('range') : null
  const range = asked === null ? undefined : rangeOf(asked, file.size)
  if (range === 'unsatisfiable') {
    headers.set('content-range', `bytes */${file.size}`)
    return new Response(null, { status: 416, headers })
  }
  const [first, last] = range ?? [0, file.size - 1]
  headers.set('content-length', String(last - first + 1))
  if (range) headers.set('content-range', `bytes ${first}-${last}/${file.size}`)
  const isEmpty = request.method === 'HEAD' || file.size === 0
  return new Response(isEmpty ? null : read(file.place, first, last), { status: range ? 206 : 200, headers })
}

const plain = { 'content-type': 'text/plain; charset=utf-8' }

const matches = (etag: string) => (given: string) => given === '*' || given.replace(/^W\//, '') === etag

async function find(folder: string, path: string) {
  const place = join(folder, normalize(`/${path}`))
  try {
    const found = await stat(place)
    if (!found.isFile()) return undefined
    return { place, size: found.size, etag: `"${found.size.toString(36)}-${found.mtimeMs.toString(36)}"` }
  } catch {
    return undefined
  }
}

/** The one range that is asked for, or undefined when the header is to be ignored (RFC 9110, 14.2). */
function rangeOf(header: string, size: number): [number, number] | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header.trim())
  if (!match || (match[1] === '' && match[2] === '')) return undefined
  const [, from = '', to = ''] = match
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (from !== '' && to !== '' && Number(to) < Number(from)) return undefined
  return first >= size || (from === '' && Number(to) === 0) ? 'unsatisfiable' : [first, last]
}

function read(place: string, start: number, end: number): ReadableStream {
  return Readable.toWeb(createReadStream(place, { start, end })) as ReadableStream
}
