import { apiItems } from '../../../lib/http/api-items.ts'
import { answering } from '../../../lib/http/answering.ts'
import { clock, hubAt, settings } from '../../../lib/runtime.ts'

export function GET(request: Request): Response {
  return answering(() => {
    const now = clock()
    const { searchParams } = new URL(request.url)
    const { status, headers, body } = apiItems(searchParams, hubAt(now), settings().siteUrl, now)
    return new Response(body, { status, headers })
  })
}
