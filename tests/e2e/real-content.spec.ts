import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { ports } from './servers.ts'

// The site's own content: whatever its editors write, everything on it must be reachable and whole.

const origin = `http://localhost:${ports.real}`

test('a crawl from the home page finds no broken link and no address in another spelling', async ({
  request,
}) => {
  test.setTimeout(300_000)
  const seen = new Set<string>(['/'])
  const waiting = ['/']
  const broken: string[] = []
  while (waiting.length > 0 && seen.size < 2000) {
    const path = waiting.pop() ?? '/'
    const response = await request.get(origin + path, { maxRedirects: 0 })
    if (response.status() !== 200) broken.push(`${response.status()} ${path}`)
    if (!response.headers()['content-type']?.startsWith('text/html')) continue
    // Every state of every list would be a crawl without end; their plain pages hold every link that matters.
    if (/[?&](?:tag|type|topic|q|from|to|sort|when|kind|lang)=/.test(path)) continue
    const html = await response.text()
    const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id))
    for (const [, href = ''] of html.matchAll(/<a\s[^>]*href="([^"]+)"/g)) {
      const link = href.replaceAll('&amp;', '&').replaceAll('&#x26;', '&')
      if (link.startsWith('#') && !ids.has(link.slice(1))) broken.push(`${path} has no ${link}`)
      if (!link.startsWith('/')) continue
      const target = link.split('#')[0] ?? link
      if (!seen.has(target)) {
        seen.add(target)
        waiting.push(target)
      }
    }
  }
  expect(broken).toEqual([])
  expect(seen.size).toBeGreaterThan(10)
})

test('axe finds no violation on any page of the sitemap', async ({ page, request }) => {
  test.setTimeout(300_000)
  const sitemap = await (await request.get(`${origin}/sitemap.xml`)).text()
  for (const [, address = ''] of sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    await page.goto(address)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(
      violations.map(({ id }) => id),
      address,
    ).toEqual([])
  }
})
