import { expect, test, type APIRequestContext } from '@playwright/test'
import { ports } from './servers.ts'

const origin = `http://localhost:${ports.fixture}`

async function ask(request: APIRequestContext, path: string, method = 'GET') {
  const response = await request.fetch(origin + path, { method, maxRedirects: 0 })
  return { status: response.status(), headers: response.headers(), text: await response.text() }
}

test.describe('every state of a list has one address', () => {
  const redirects: [string, number, string][] = [
    ['/news/', 308, '/news'],
    ['/News', 308, '/news'],
    ['/news?page=1', 307, '/news'],
    ['/news?tag=ports&tag=ferries&utm_source=x', 307, '/news?tag=ferries&tag=ports'],
    ['/search?q=night%20ferry', 307, '/search?q=night+ferry'],
    ['/search?to=2020&from=2019', 307, '/search?from=2019-01-01&to=2020-12-31'],
    ['/search?when=upcoming&sort=oldest', 307, '/search?when=upcoming'],
    ['/publications?when=past&type=news', 307, '/publications'],
    ['/about?x=1', 307, '/about'],
    ['/?x=1', 307, '/'],
    ['/old/moved-item', 308, '/news/moved-item'],
    ['/node/17', 308, '/news/moved-item'],
  ]
  for (const [from, status, to] of redirects) {
    test(`${from} answers ${status} to ${to}`, async ({ request }) => {
      const answer = await ask(request, from)
      expect(answer.status).toBe(status)
      expect(new URL(answer.headers.location ?? '', origin).href).toBe(origin + to)
      expect((await ask(request, to)).status).toBe(200)
    })
  }
})

test.describe('what is not public is not there', () => {
  for (const path of [
    '/news/draft-item',
    '/news/future-item',
    '/news/published-tomorrow',
    '/events/announced-later',
    '/events/draft-event',
    '/publications/draft-publication',
    '/draft-page',
    '/pages/about',
    '/errors/500',
    '/errors/404',
    '/media/nothing.png',
    '/media/%2e%2e/index.json',
    '/news/%2e%2e/%2e%2e/etc/passwd',
  ]) {
    test(`${path} is a 404`, async ({ request }) => {
      expect((await ask(request, path)).status).toBe(404)
    })
  }

  test('no list, no search and no sitemap knows of it', async ({ request }) => {
    for (const path of ['/sitemap.xml', '/api/items?q=draft', '/api/items?q=future', '/search?q=tomorrow']) {
      const { text } = await ask(request, path)
      for (const slug of ['draft-item', 'future-item', 'published-tomorrow', 'withdrawn-item']) {
        expect(text, `${path} names ${slug}`).not.toContain(`/news/${slug}`)
      }
    }
    expect((await ask(request, '/sitemap.xml')).text).toContain(`${origin}/news/published-today<`)
  })
})

test('no query gives a 500', async ({ request }) => {
  const many = Array.from({ length: 1000 }, (_, index) => `tag=t${index}`).join('&')
  for (const query of [
    'q=%00',
    'q=%E0%A4%A',
    'q=(((',
    'q=%5C',
    `q=${'x'.repeat(4000)}`,
    many,
    'tag[]=x&tag[a][b]=y',
    '__proto__=1&constructor=2',
    'page=1e309',
    'page=-1',
    'from=%F0%9F%98%80',
    'sort=__proto__',
    'when=constructor',
    'type=toString',
    'lang=hasOwnProperty',
    '=&=&&',
    '%',
  ]) {
    for (const path of ['/search', '/news', '/topics', '/', '/api/items']) {
      const response = await request.get(`${origin}${path}?${query}`)
      expect(response.status(), `${path}?${query.slice(0, 60)}`).toBeLessThan(500)
    }
  }
})

test('a state with more than a page is kept out of indexes, and followed', async ({ page }) => {
  const robots = async (path: string) => {
    await page.goto(path)
    const meta = page.locator('meta[name="robots"]')
    return (await meta.count()) === 0 ? 'open' : await meta.first().getAttribute('content')
  }
  expect(await robots('/news')).toBe('open')
  expect(await robots('/news?page=2')).toBe('open')
  expect(await robots('/news?tag=ferries')).toBe('noindex, follow')
  expect(await robots('/search?from=soon')).toBe('noindex, follow')
  expect(await robots('/no/such/page')).toContain('noindex')
  await page.goto('/news?page=2')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', `${origin}/news?page=2`)
})

test('robots.txt names the sitemap and disallows nothing; every address of the sitemap answers', async ({
  request,
}) => {
  const robots = (await ask(request, '/robots.txt')).text
  expect(robots).toContain(`Sitemap: ${origin}/sitemap.xml`)
  expect(robots).not.toContain('Disallow: /')
  const addresses = [...(await ask(request, '/sitemap.xml')).text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, loc = '']) => loc,
  )
  expect(addresses.length).toBeGreaterThan(50)
  for (const address of addresses) {
    const { status } = await ask(request, address.replaceAll('&amp;', '&').replace(origin, ''))
    expect(status, address).toBe(200)
  }
})

test('other methods than reading are refused', async ({ request }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
    const answer = await ask(request, '/news', method)
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
  }
  expect((await ask(request, '/news', 'HEAD')).status).toBe(200)
})

test('the API answers as the contract says and never redirects', async ({ request }) => {
  const plain = await ask(request, '/api/items?tag=ports&tag=ferries&page=1&q=')
  expect(plain.status).toBe(200)
  expect(plain.headers.link).toBe(`<${origin}/api/items?tag=ferries&tag=ports>; rel="canonical"`)
  const wrong = await ask(request, '/api/items?tag=nope')
  expect(wrong.status).toBe(400)
  expect(wrong.headers['content-type']).toContain('application/problem+json')
  expect(JSON.parse(wrong.text)).toMatchObject({ status: 400, errors: [{ parameter: 'tag', value: 'nope' }] })
  expect((await ask(request, '/api/items?page=999')).status).toBe(404)
  expect((await ask(request, '/api/nothing')).status).toBe(404)
})

test('files of the content come with type, validator and ranges, and active ones in a sandbox', async ({
  request,
}) => {
  const picture = await request.get(`${origin}/media/quay.png`)
  expect(picture.headers()).toMatchObject({
    'content-type': 'image/png',
    'accept-ranges': 'bytes',
    'x-content-type-options': 'nosniff',
  })
  const bytes = await picture.body()
  const etag = picture.headers().etag ?? ''
  expect(
    (await request.get(`${origin}/media/quay.png`, { headers: { 'if-none-match': etag } })).status(),
  ).toBe(304)
  const part = await request.get(`${origin}/media/quay.png`, { headers: { range: 'bytes=1-3' } })
  expect([part.status(), part.headers()['content-range'], (await part.body()).toString()]).toEqual([
    206,
    `bytes 1-3/${bytes.length}`,
    'PNG',
  ])
  expect(
    (await request.get(`${origin}/media/quay.png`, { headers: { range: 'bytes=999999999-' } })).status(),
  ).toBe(416)
  for (const file of ['crane.svg', 'notice.html']) {
    const active = await request.get(`${origin}/media/${file}`)
    expect(active.headers()['content-security-policy']).toContain('sandbox')
  }
})
