import { NextResponse, type NextRequest } from 'next/server'
import type { Hub } from './lib/content/store.ts'
import { decide } from './lib/http/decide.ts'
import { pathHeader } from './lib/http/path-header.ts'
import { isPublicFile } from './lib/http/public-files.ts'
import type { Target } from './lib/http/resolve.ts'
import { clock, hubAt } from './lib/runtime.ts'

// Next answers a missing document from inside a dynamic page with an empty shell, and an error likewise. So what
// a page will answer is decided here, before it is rendered, and the pages below only ever show what is there.

export async function proxy(request: NextRequest): Promise<Response> {
  const { pathname, search } = new URL(request.url)
  const headers = withPath(request.headers, pathname)
  const rewrite = (path: string, status: number) =>
    NextResponse.rewrite(new URL(path, request.url), { status, request: { headers } })
  if (pathname.startsWith('/_next/') || isPublicFile(pathname)) return NextResponse.next()
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response('Only GET and HEAD are answered here.\n', {
      status: 405,
      headers: { allow: 'GET, HEAD' },
    })
  }
  if (isRouteOfItsOwn(pathname)) return NextResponse.next()
  try {
    const now = clock()
    const hub = hubAt(now)
    const decision = decide(pathname, search, hub, now)
    switch (decision.kind) {
      case 'redirect':
        return NextResponse.redirect(new URL(decision.location, request.nextUrl.origin), decision.status)
      case 'not-found':
        return rewrite('/errors/404', 404)
      case 'gone':
        return rewrite('/errors/410', 410)
      case 'past-the-end':
        return rewrite(pathname + search, 404)
      case 'show':
        // A body that cannot be read must be known before the page has begun.
        await readBody(decision.target, hub)
        return NextResponse.next({ request: { headers } })
    }
  } catch (error) {
    console.error(error)
    return rewrite('/errors/500', 500)
  }
}

function withPath(given: Headers, path: string): Headers {
  const headers = new Headers(given)
  headers.set(pathHeader, path)
  return headers
}

// Reads what the page is going to need; the page reads it again, from a file that is known to be there.
async function readBody(target: Target, hub: Hub): Promise<void> {
  if (target.kind === 'item') await hub.body(target.type, target.slug)
  if (target.kind === 'page') await hub.body('pages', target.slug)
  if (target.kind === 'list' && target.scope.topic) await hub.body('topics', target.scope.topic)
  if (target.kind === 'list' && target.scope.tag) await hub.body('tags', target.scope.tag)
}

const own = new Set(['/api/items', '/sitemap.xml', '/robots.txt'])

function isRouteOfItsOwn(path: string): boolean {
  return own.has(path) || path.startsWith('/media/')
}
