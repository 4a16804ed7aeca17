import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import matter from 'gray-matter'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { checkContent } from '../../../lib/content/check/check.ts'
import { report } from '../../../lib/content/check/problem.ts'
import type { CollectionName } from '../../../lib/content/collections.ts'
import { isSlug } from '../../../lib/content/fields.ts'
import { create } from '../../../lib/content/new/create.ts'
import { freeSlug, slugFrom } from '../../../lib/content/new/slug.ts'
import { collection, collectionNames } from '../../../lib/content/registry.ts'
import { documentPath } from '../../../lib/urls.ts'

const root = resolve(import.meta.dirname, '../../..')
const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

// Half an hour before midnight in UTC, which is the next day in Brussels.
const now = new Date('2026-11-23T23:30:00Z')
const siteYml = `name: T
strapline: T.
description: T.
language: en
timezone: Europe/Brussels
navigation: [/news]
footer: [/tags]
`

function folderOf(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'new-'))
  folders.push(folder)
  for (const [path, text] of Object.entries({ 'site.yml': siteYml, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const problems = (folder: string) =>
  checkContent(folder, join(root, 'public')).filter(({ severity }) => severity === 'error')
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')
const named = (title: string, more = '') => `---\ntitle: ${title}\nsummary: Made up.\n${more}---\n`

describe('slugs', () => {
  it.each([
    ['Łódź i Kraków', 'lodz-i-krakow'],
    ['Große Straße, Äpfel', 'grosse-strasse-apfel'],
    ['Smørrebrød på Ærø', 'smorrebrod-pa-aero'],
    ['Þingvellir og Reykjavík', 'thingvellir-og-reykjavik'],
    ['Ħal Għaxaq', 'hal-ghaxaq'],
    ['İstanbul’da ışık ve şehir', 'istanbul-da-isik-ve-sehir'],
    ['Œuvre d’été à l’hôtel', 'oeuvre-d-ete-a-l-hotel'],
    ['Col·laboració', 'collaboracio'],
    ['București, Țară', 'bucuresti-tara'],
    ['Köszönő út, Győr', 'koszono-ut-gyor'],
    ['Κοινωνική καινοτομία στις πόλεις της Ευρώπης', 'koinoniki-kainotomia-stis-poleis-tis-evropis'],
    ['Αυτοί οι άγγελοι του Ταΰγετου, μπαμπά', 'aftoi-oi-angeloi-tou-taygetou-bampa'],
    ['Щастие и ъгъл в България', 'shtastie-i-agal-v-balgaria'],
    ['Столична община София', 'stolichna-obshtina-sofia'],
    ['Київ і Запоріжжя: щастя, п’ять її', 'kyiv-i-zaporizhzhia-shchastia-piat-yii'],
    ['Згода в Україні', 'zghoda-v-ukraini'],
    ['Ђорђе и џеп', 'djordje-i-dzep'],
    ['Объявление жюри', 'obyavlenie-zhyuri'],
    ['თბილისის ქუჩები', 'tbilisis-kuchebi'],
    ['Երևանի ուղի', 'erevani-ughi'],
    ['The city’s “5G” plan & COVID-19: 50% done?', 'the-citys-5g-plan-covid-19-50-done'],
    ['½ price, № 5, ﬁnally…', '1-2-price-no-5-finally'],
    ['  --  #1: C++ & C#  ', '1-c-c'],
    ['Party 🎉 time', 'party-time'],
    ['市民', ''],
  ])('%s → %s', (title, slug) => {
    expect(slugFrom(title)).toBe(slug)
  })

  it('are cut at a word, and hard where there is none', () => {
    const long = 'How the nine partner cities of the network share what they have tried and learned'
    expect(slugFrom(long)).toBe('how-the-nine-partner-cities-of-the-network-share-what-they')
    expect(slugFrom(`${'a'.repeat(60)} b`)).toBe('a'.repeat(60))
    expect(slugFrom('a'.repeat(100))).toBe('a'.repeat(60))
  })

  it('are never reserved or taken, and always there', () => {
    const taken = (...slugs: string[]) => slugs.includes.bind(slugs)
    expect(freeSlug('pages', 'News', taken())).toBe('news-2')
    expect(freeSlug('pages', 'Search', taken('search-2'))).toBe('search-3')
    expect(freeSlug('events', 'Calendar', taken())).toBe('calendar-2')
    expect(freeSlug('news', 'Calendar', taken())).toBe('calendar')
    expect(freeSlug('news', '市民', taken('news-item'))).toBe('news-item-2')
  })
})

const titles = [
  'A plain title',
  'Łódź, Αθήνα, София, Київ & İzmir',
  '市民 🎉',
  'What: “how” and "why" — it\'s #1',
  '- not a list',
  '# not a heading',
  '*not* [a](/link) & {no} > group | % @ `x`',
  '2024',
  '2026-11-24',
  '12:30',
  '1_000',
  'no',
  'null',
  '~',
  'true',
  '---',
  'key: value # comment',
  '"quoted"',
  "'single'",
  'ends with a colon:',
  'back\\slash \\n',
  '!tag &anchor',
  '<script>',
  '?',
  `${'Long words '.repeat(18)}ok`,
  'ü'.repeat(200),
]

describe('new documents', () => {
  it.each(['content', 'tests/content', undefined])('pass the checker in a copy of %s', (source) => {
    const folder = folderOf()
    if (source) cpSync(join(root, source), folder, { recursive: true })
    for (const name of collectionNames) {
      // A large folder takes long to read, and the titles are the same ones.
      for (const title of source ? titles.slice(0, 3) : titles) {
        const { file, address } = create(folder, name, title, now)
        const text = read(folder, file)
        const data = matter(text).data
        expect(parse(text.split('\n---')[0] ?? '')).toMatchObject({ title })
        expect(data.title).toBe(title)
        expect(data.draft).toBe(name === 'tags' ? undefined : true)
        expect(address).toBe(documentPath(name, file.slice(name.length + 1, -'.md'.length)))
        expect(isSlug(address.split('/').at(-1) ?? '')).toBe(true)
      }
    }
    expect(report(problems(folder))).toBe('0 errors, 0 warnings')
  })

  it('say every field that the registry knows, once, and how it is written', () => {
    const folder = folderOf({
      'tags/2024.md': named('T'),
      'topics/t.md': named('T'),
      'publications/p.md': named('P', 'date: 2020-01-01\n'),
    })
    const files = new Map<CollectionName, string>()
    for (const name of collectionNames) {
      const { file } = create(folder, name, 'A title', now)
      files.set(name, file)
    }
    for (const [name, file] of files) {
      const text = read(folder, file)
      const bare = text.replace(/^# (?=\w+: )/gm, '')
      writeFileSync(join(folder, file), bare)
      const fields = [...bare.matchAll(/^(\w+): /gm)].map(([, field]) => field)
      expect(fields.toSorted()).toEqual(Object.keys(collection(name).fields.shape).toSorted())
      expect(bare.match(/^\w+: .*$/gm)?.filter((line) => /# .*\.$/.test(line)).length).toBe(
        fields.length - (text.match(/^\w+: /gm)?.length ?? 0),
      )
    }
    // Only what an editor must replace is left: files, the same old address six times, and dates of one day.
    const left = problems(folder).map(({ field, message }) => `${field} ${message.split(';')[0] ?? ''}`)
    const expected =
      /^(?:image\.src|files\[0\]\.href) .*is not there$|^aliases\[0\] .*alias in|^previousStartDate |^changes\[0\]\.date |^supersedes leads back|^parent leads back/
    expect(left.filter((line) => !expected.test(line))).toEqual([])
  })

  it('are of the day that it is in the site’s time zone', () => {
    const folder = folderOf()
    expect(read(folder, create(folder, 'news', 'A', now).file)).toContain('\ndate: 2026-11-24\n')
    expect(read(folder, create(folder, 'events', 'A', now).file)).toContain('\nstartDate: 2026-11-24\n')
    writeFileSync(join(folder, 'site.yml'), siteYml.replace('Europe/Brussels', 'America/New_York'))
    expect(read(folder, create(folder, 'news', 'B', now).file)).toContain('\ndate: 2026-11-23\n')
    writeFileSync(join(folder, 'site.yml'), 'name: X\n')
    expect(() => create(folder, 'news', 'C', now)).toThrow(/^site\.yml does not say the time zone; mend it/)
  })

  it('look like this', () => {
    const folder = folderOf({ 'tags/ports.md': named('Ports') })
    expect(read(folder, create(folder, 'pages', 'Who: we', now).file)).toBe(`---
title: "Who: we"
summary: Say in one or two sentences what it is about.
draft: true
# These may be added: remove the # before a field, and write its value.
# updated: 2026-11-24  # When it was last changed in substance; not before \`date\`.
# aliases: [/old/address]  # Old addresses on this site that lead here for good (308).
---

<!-- Write the text here, in Markdown, and remove this line, which nobody else sees. Begin headings with ##. -->
`)
    const topic = read(folder, create(folder, 'topics', 'A', now).file)
    expect(topic).toContain('\n# tags: [ports]  # Slugs of tags; they colour its cover.\n')
    expect(topic).toContain('\n# image: { src: /media/…, alt: …, credit: … }  # A picture instead')
  })

  it('take no address that is another’s, was another’s, or is gone', () => {
    const folder = folderOf({
      'news/a.md': named('A', 'date: 2020-01-01\naliases: [/News/A-2, /a-3]\n'),
      'gone.yml': '- /news/a-3\n',
    })
    const before = read(folder, 'news/a.md')
    expect(create(folder, 'news', 'A', now).file).toBe('news/a-4.md')
    expect(create(folder, 'pages', 'A 3', now).file).toBe('pages/a-3-2.md')
    expect(create(folder, 'events', 'A', now).file).toBe('events/a.md')
    expect(read(folder, 'news/a.md')).toBe(before)
    expect(problems(folder)).toEqual([])
  })

  it('have a title in one line, as the collection wants it', () => {
    const folder = folderOf()
    expect(read(folder, create(folder, 'tags', '  Two\n lines\t', now).file)).toMatch(
      /^---\ntitle: Two lines\n/,
    )
    expect(() => create(folder, 'news', 'x'.repeat(201), now)).toThrow(
      'the title is longer than 200 characters; shorten it',
    )
    expect(() => create(folder, 'news', ' \n', now)).toThrow(/^the title is empty; /)
    expect(() => create(folder, 'news', 'a\u0007b', now)).toThrow(/^the title holds a control character; /)
  })
})

describe('the command', () => {
  const command = async (folder: string, ...args: string[]) => {
    const printed: string[] = []
    vi.stubEnv('CONTENT_DIR', folder)
    vi.stubEnv('INIT_CWD', dirname(folder))
    vi.stubEnv('SITE_NOW', '2020-07-08T22:00:00Z')
    vi.stubEnv('SITE_URL', 'https://hub.example.org')
    vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(`${line}\n`))
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
    const before = { argv: process.argv, exitCode: process.exitCode }
    process.argv = [process.execPath, 'content-new.ts', ...args]
    vi.resetModules()
    try {
      await import('../../../lib/cli/content-new.ts')
      return { code: process.exitCode ?? 0, out: printed.join('') }
    } finally {
      Object.assign(process, before)
      vi.restoreAllMocks()
      vi.unstubAllEnvs()
    }
  }
  const usage = 'usage: npm run content:new -- <topics|news|publications|events|tags|pages> "<title>"\n'

  it('prints where the file is and what comes next', async () => {
    const folder = folderOf()
    const { code, out } = await command(folder, 'news', 'Citizens', 'meet')
    const path = join(folder.split('/').at(-1) ?? '', 'news/citizens-meet.md')
    expect(code).toBe(0)
    expect(out).toMatch(
      `${path} is written; its address is https://hub.example.org/news/citizens-meet\nNext: `,
    )
    expect(out).toMatch(/npm run dev.* remove the line "draft: true"\.\n$/)
    expect(read(folder, 'news/citizens-meet.md')).toContain('\ndate: 2020-07-09\n')
    expect((await command(folder, 'tags', 'ports')).out).toMatch(/public with the next build/)
  })

  it('says in one line what is wrong', async () => {
    const folder = folderOf()
    expect(await command(folder)).toEqual({ code: 1, out: usage })
    expect(await command(folder, 'news')).toEqual({ code: 1, out: usage })
    expect(await command(folder, 'news', '--title', 'x')).toEqual({ code: 1, out: usage })
    const unknown = 'there is no collection "newz"; did you mean news?\n'
    expect(await command(folder, 'newz', 'x')).toEqual({ code: 1, out: unknown })
    const long = 'the title is longer than 200 characters; shorten it\n'
    expect(await command(folder, 'news', 'x'.repeat(201))).toEqual({ code: 1, out: long })
  })
})
