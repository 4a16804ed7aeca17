import { describe, expect, it } from 'vitest'
import { decide } from '../../../lib/http/decide.ts'
import { hubOf, item, now, titled } from '../hub.ts'

const hub = hubOf({
  tags: [{ slug: 'culture', title: 'culture', aliases: ['/themes/Culture'] }, ...titled('economy')],
  topics: [
    { slug: 'housing', title: 'Housing', summary: 'About housing.' },
    { slug: 'secret', title: 'Secret', summary: 'Not yet.', draft: true },
  ],
  pages: [{ slug: 'about', title: 'About', summary: 'About it.', aliases: ['/über uns', '/info.php'] }],
  items: [
    ...Array.from({ length: 21 }, (_, index) =>
      item({ type: 'news', slug: `n${index}`, date: '2020-01-01' }),
    ),
    item({ type: 'news', slug: 'draft', date: '2020-01-01', draft: true }),
    item({ type: 'news', slug: 'tomorrow', date: '2026-06-16' }),
    item({
      type: 'news',
      slug: 'withdrawn',
      date: '2020-01-01',
      withdrawn: { date: '2021-01-01', reason: 'Wrong.' },
    }),
    item({
      type: 'events',
      slug: 'moved',
      startDate: '2020-01-01',
      aliases: ['/old/event', '/news/renamed'],
    }),
  ],
  gone: ['/old/Gone'],
})

const answer = (address: string) => {
  const at = address.indexOf('?')
  const [path, search] = at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at)]
  const decision = decide(path, search, hub, now)
  if (decision.kind === 'redirect') return `${decision.status} ${decision.location}`
  return decision.kind === 'show' ? `show ${decision.target.kind}` : decision.kind
}

describe('what an address is answered with', () => {
  it.each([
    ['/', 'show home'],
    ['/news', 'show list'],
    ['/search', 'show list'],
    ['/topics', 'show index'],
    ['/tags', 'show index'],
    ['/topics/housing', 'show list'],
    ['/tags/culture', 'show list'],
    ['/news/n1', 'show item'],
    ['/about', 'show page'],
    // what is not public, or not there
    ['/pages', 'not-found'],
    ['/pages/about', 'not-found'],
    ['/news/draft', 'not-found'],
    ['/news/tomorrow', 'not-found'],
    ['/topics/secret', 'not-found'],
    ['/news/withdrawn', 'show item'],
    ['/events/n1', 'not-found'],
    ['/news/n1/more', 'not-found'],
    ['/errors/404', 'not-found'],
    ['/__proto__', 'not-found'],
    ['/news/constructor', 'not-found'],
    ['/%E0%A4%A', 'not-found'],
    ['/%00', 'not-found'],
    ['/old/gone', 'gone'],
    // one spelling for each path
    ['/news/', '308 /news'],
    ['/News/N1', '308 /news/n1'],
    ['//news//n1/', '308 /news/n1'],
    ['/news%2Fn1', '308 /news/n1'],
    ['/%6eews', '308 /news'],
    ['/News/?tag=culture', '308 /news?tag=culture'],
    // old paths
    ['/old/event', '308 /events/moved'],
    ['/news/renamed', '308 /events/moved'],
    ['/themes/culture?type=news', '308 /tags/culture?type=news'],
    ['/%C3%BCber%20uns', '308 /about'],
    ['/info.php?id=3', '308 /about?id=3'],
    // one address for each state of a list
    ['/news?tag=economy&tag=culture', '307 /news?tag=culture&tag=economy'],
    ['/news?tag=culture&tag=economy', 'show list'],
    ['/news?tag=nope', '307 /news'],
    ['/news?type=news', '307 /news'],
    ['/news?page=1', '307 /news'],
    ['/news?', '307 /news'],
    ['/news?&&', '307 /news'],
    ['/news?page=2', 'show list'],
    ['/news?page=3', 'past-the-end'],
    ['/news?page=9007199254740991', 'past-the-end'],
    ['/search?q=a%20b', '307 /search?q=a+b'],
    ['/search?q=a+b', 'show list'],
    ['/search?q=%E4', '307 /search?q=%EF%BF%BD'],
    ['/search?from=2020', '307 /search?from=2020-01-01'],
    ['/search?from=soon', 'show list'],
    // the router's own parameter is never judged
    ['/news?_rsc=abc', 'show list'],
    ['/news?tag=culture&_rsc=abc', 'show list'],
    ['/news?_rsc=abc&page=1', '307 /news'],
    ['/about?_rsc', 'show page'],
    // pages that are no lists
    ['/?x=1', '307 /'],
    ['/about?q=1', '307 /about'],
    ['/news/n1?page=2', '307 /news/n1'],
    ['/topics?tag=culture', '307 /topics'],
  ])('%s → %s', (address, wanted) => {
    expect(answer(address)).toBe(wanted)
  })
})
