import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkContent } from '../../../lib/content/check/check.ts'
import { report } from '../../../lib/content/check/problem.ts'

// Expected lines are worked out by hand from the source text.

const root = mkdtempSync(join(tmpdir(), 'check-doubts-'))
afterAll(() => {
  rmSync(root, { recursive: true })
}, 60_000)

const site = (menus = 'navigation: [/news]\nfooter: [/about]', language = 'en') =>
  `name: Quay\nstrapline: A.\ndescription: B.\nlanguage: ${language}\ntimezone: Europe/Helsinki\n${menus}\noperator: C\ncontacts: [{ label: D }]\nlicences: { content: { name: E }, code: { name: F } }\ntagAuthority: example.org,2020\n`
const file = (...fields: string[]) => `---\nsummary: A summary.\n${fields.join('\n')}\n---\n`
const about = '---\ntitle: About\nsummary: About it.\naliases: [/old]\n---\n'

let count = 0

/** What is said of a site on 1 June 2026. */
function check(files: Readonly<Record<string, string>>): string[] {
  const folder = join(root, String(++count))
  for (const [path, content] of Object.entries({ 'site.yml': site(), 'pages/about.md': about, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  const now = new Date('2026-06-01T10:00:00Z')
  return report(checkContent(folder, join(root, 'public'), now))
    .split('\n')
    .slice(0, -1)
}

type Case = readonly [what: string, path: string, content: string, ...lines: string[]]

function cases(table: readonly Case[]): void {
  for (const [what, path, content, ...lines] of table) {
    it(what, () => {
      expect(check({ [path]: content })).toEqual(lines.map((line) => `${path}:${line}`))
    })
  }
}

describe('times on the clocks of their zone', () => {
  const event = (...fields: string[]) => file('title: A', 'date: 2020-01-01', ...fields)
  const never = (time: string, zone: string) =>
    `"${time}" does not exist in ${zone}, where clocks go forward over it; write an hour later`
  const twice = (time: string, zone: string) =>
    `"${time}" stands twice in ${zone}, where clocks go back; the first is taken, so write another if the second is meant`
  cases([
    [
      'where clocks go forward',
      'events/a.md',
      event('startDate: 2026-03-29T03:30'),
      `5:12 startDate: ${never('2026-03-29T03:30', 'Europe/Helsinki')}`,
    ],
    ['before and after', 'events/a.md', event('startDate: 2026-03-29T02:59', 'endDate: 2026-03-29T04:00')],
    [
      'where clocks go back',
      'events/a.md',
      event('startDate: 2026-10-25T01:00', 'endDate: 2026-10-25T03:59'),
      `6:10 warning: endDate: ${twice('2026-10-25T03:59', 'Europe/Helsinki')}`,
    ],
    [
      'in a zone of its own',
      'events/a.md',
      event('timezone: America/New_York', 'startDate: 2026-03-08T02:00'),
      `6:12 startDate: ${never('2026-03-08T02:00', 'America/New_York')}`,
    ],
    [
      'where clocks move by half an hour',
      'events/a.md',
      event('timezone: Australia/Lord_Howe', 'startDate: 2026-04-05T01:45'),
      `6:12 warning: startDate: ${twice('2026-04-05T01:45', 'Australia/Lord_Howe')}`,
    ],
    ['in a zone without change', 'events/a.md', event('timezone: Asia/Tokyo', 'startDate: 2026-03-29T03:30')],
    ['a day', 'events/a.md', event('startDate: 2026-03-29')],
  ])
})

describe('an event to come', () => {
  const missing = 'is missing, so lists sort it by the day it takes place; add the day it is announced'
  cases([
    [
      'without date',
      'events/a.md',
      file('title: A', 'startDate: 2026-06-02'),
      `2:1 warning: date: ${missing}`,
    ],
    [
      'under way',
      'events/a.md',
      file('title: A', 'startDate: 2026-05-30', 'endDate: 2026-06-01'),
      `2:1 warning: date: ${missing}`,
    ],
    ['that has gone by', 'events/a.md', file('title: A', 'startDate: 2026-05-31')],
    ['that is a draft', 'events/a.md', file('title: A', 'startDate: 2026-06-02', 'draft: true')],
    ['with date', 'events/a.md', file('title: A', 'startDate: 2026-06-02', 'date: 2026-05-01')],
  ])
})

describe('a language', () => {
  const news = (lang: string) => file('title: A', 'date: 2020-01-01', `lang: ${lang}`)
  cases([
    [
      'by its name',
      'news/a.md',
      news('english'),
      '5:7 warning: lang: "english" is no language that is known; did you mean en?',
    ],
    [
      'by no name',
      'news/a.md',
      news('qqx'),
      '5:7 warning: lang: "qqx" is no language that is known; write one such as en or pt-BR',
    ],
    ['that is known', 'news/a.md', news('sr-Latn-RS')],
    [
      'of the site',
      'site.yml',
      site(undefined, 'french'),
      '4:11 warning: language: "french" is no language that is known; did you mean fr?',
    ],
  ])
})

describe('a value cut by a comment', () => {
  const cut = (rest: string) =>
    `ends before "${rest}", which YAML takes for a comment; put the whole value in quotes`
  cases([
    [
      'in text',
      'news/a.md',
      file('title: Prize #1 won', 'date: 2020-01-01'),
      `3:8 warning: title: ${cut('#1 won')}`,
    ],
    [
      'in a list',
      'news/a.md',
      file('title: A', 'date: 2020-01-01', 'authors:', '  - Ida', '  - Wim #2'),
      `7:5 warning: authors[1]: ${cut('#2')}`,
    ],
    ['that is a comment', 'news/a.md', file('title: A # really', 'date: 2020-01-01 # a day')],
    ['in quotes', 'news/a.md', file('title: "Prize #1"', 'date: 2020-01-01')],
    ['not at all', 'news/a.md', file('title: C#1', 'date: 2020-01-01')],
  ])
})

describe('repeats', () => {
  const item = (title: string, date: string) => file(`title: ${title}`, `date: ${date}`)
  it('of title and date in a collection', () => {
    expect(check({ 'news/a.md': item('One', '2020-01-01'), 'news/b.md': item('one', '2020-01-01') })).toEqual(
      ['news/b.md:3:8 warning: title: news/a.md has the same title and date; remove one, or tell them apart'],
    )
  })

  it('of one of the two, or in another collection', () => {
    expect(
      check({
        'news/a.md': item('One', '2020-01-01'),
        'news/b.md': item('One', '2020-01-02'),
        'publications/a.md': item('One', '2020-01-01'),
      }),
    ).toEqual([])
  })
})

describe('what every page links to', () => {
  cases([
    ['that is there', 'site.yml', site('navigation: [/, /news, "/news?tag=x"]\nfooter: [/about, /search]')],
    [
      'that is nowhere',
      'site.yml',
      site('navigation: [/news, /abut]\nfooter:\n  - /zzzzzz'),
      '6:21 navigation[1]: "/abut" is no page of this site; did you mean /about?',
      '8:5 footer[0]: "/zzzzzz" is no page of this site; correct the path or remove it',
    ],
    [
      'that moved',
      'site.yml',
      site('navigation: [/old]\nfooter: [/about]'),
      '6:14 navigation[0]: "/old" only leads on to /about; write /about',
    ],
  ])

  it('that is a draft', () => {
    expect(check({ 'pages/about.md': '---\ntitle: A\nsummary: B\ndraft: true\n---\n' })).toEqual([
      'site.yml:7:10 footer[0]: "/about" is a draft, which readers cannot see; publish it or remove the path',
    ])
  })
})
