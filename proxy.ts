import { NextResponse, type NextRequest } from 'next/server'
export function proxy(req: NextRequest){
  (globalThis as any).__p = process.pid
  const u = req.nextUrl
  console.log('PROXY', req.url, '|', u.search, '|', req.headers.get('rsc'))
  if (u.searchParams.get('page')==='9') return NextResponse.rewrite(new URL('/list'+u.search, req.url), { status: 404 })
  if (u.pathname==='/err') return NextResponse.rewrite(new URL('/list', req.url), { status: 500 })
  if (u.pathname==='/miss') return NextResponse.rewrite(new URL('/__missing', req.url))
  if (u.pathname==='/gone') return NextResponse.rewrite(new URL('/__missing', req.url), {status:410})
  if (u.pathname==='/redir') return new Response(null, {status:307, headers:{location:'/list?tag=a'}})
  if (u.pathname==='/redir2') { const r = u.clone(); r.pathname='/list'; return NextResponse.redirect(r, 308) }
  return NextResponse.next()
}
