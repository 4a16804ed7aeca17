import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import fc from 'fast-check'
import matter from 'gray-matter'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkContent } from '../../../lib/content/check/check.ts'
import { report } from '../../../lib/content/check/problem.ts'
import { readMarkdown, type Source } from '../../../lib/content/check/source.ts'

// Expected lines are worked out by hand from the source text, not copied from what the checker says. Columns
// count UTF-16 units, as editors do.

const root = mkdtempSync(join(tmpdir(), 'check-'))
afterAll(() => {
  rmSync(root, { recursive: true })
}, 60_000)

type Content = string | Uint8Array
type Files = Readonly<Record<string, Content>>

const siteLines = [
  'name: Quay', // 1
  'strapline: A line.', // 2
  'description: A description.', // 3
  'language: en', // 4
  'timezone: Europe/Helsinki', // 5
  'navigation: [/news]', // 6
  'footer: [/tags]', // 7
  'operator: Somebody', // 8
  'contacts: [{ label: Post, email: post@example.org }]', // 9
  'licences: { content: { name: A }, code: { name: B } }', // 10
  'tagAuthority: example.org,2020', // 11
]
const site = (change: Record<number, string> = {}, ...more: string[]) =>
  [...siteLines.map((line, index) => change[index + 1] ?? line), ...more, ''].join('\n')

const base: Files = {
  'site.yml': site(),
  'tags/ports.md': '---\ntitle: ports\n---\n',
  'tags/housing.md': '---\ntitle: housing\n---\n',
  'topics/quays.md': '---\ntitle: Quays\nsummary: About quays.\n---\n',
  'publications/first.md': '---\ntitle: First\nsummary: The first.\ndate: 2019-01-01\n---\n',
  'media/quay.png': 'png',
  'media/plans/quay.pdf': 'pdf',
}

let count = 0

function folderOf(files: Files): string {
  const folder = join(root, String(++count))
  for (const [path, content] of Object.entries(files)) write(folder, path, content)
  return folder
}

function write(folder: string, path: string, content: Content): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

function linesOf(folder: string): string[] {
  return report(checkContent(folder, join(root, 'public'))).split('\n')
}

/** What the checker says of the base with some files added or replaced, and the total apart. */
function check(files: Files, prepare?: (folder: string) => void): { lines: string[]; total: string } {
  const folder = folderOf({ ...base, ...files })
  prepare?.(folder)
  const lines = linesOf(folder)
  return { lines: lines.slice(0, -1), total: lines.at(-1) ?? '' }
}

write(root, 'public/logo.svg', '<svg/>')
const standing = folderOf(base)

/** What it says of the base with one file added or replaced; the base is left as it was. */
function checkOne(path: string, content: Content): string[] {
  write(standing, path, content)
  try {
    return linesOf(standing).slice(0, -1)
  } finally {
    rmSync(join(standing, path))
    if (base[path] !== undefined) write(standing, path, base[path])
  }
}

// What is written after the required fields stands in line 5 and below; of an event and a topic in line 4.
const document = (...lines: string[]) => ['---', ...lines, '---', '', 'Text.', ''].join('\n')
const news = (...lines: string[]) =>
  document('title: A title', 'summary: A summary.', 'date: 2020-07-09', ...lines)
const topic = (...lines: string[]) => document('title: A title', 'summary: A summary.', ...lines)
const event = topic

/** A case: what is wrong, the file, its text, and the lines without the path in front. */
type Case = readonly [what: string, path: string, content: Content, ...lines: string[]]

function cases(table: readonly Case[]): void {
  for (const [what, path, content, ...lines] of table) {
    it(what, () => {
      expect(checkOne(path, content)).toEqual(lines.map((line) => `${path}:${line}`))
    })
  }
}

const notFenced = 'does not begin with a line that is exactly ---; put the front matter between two --- lines'
const notClosed = 'has no second --- line; close the front matter with ---'
const noFields = 'holds no fields; write them as `name: value`, one a line'

describe('a file that is no front matter and text', () => {
  cases([
    ['no fence', 'news/a.md', 'title: A\n', `1:1 ${notFenced}`],
    ['nothing at all', 'news/a.md', '', `1:1 ${notFenced}`],
    ['an empty line before the fence', 'news/a.md', `\n${news()}`, `1:1 ${notFenced}`],
    ['a fence that names JavaScript', 'news/a.md', '---js\n{ title: "A" }\n---\n', `1:1 ${notFenced}`],
    ['a fence that names JSON', 'news/a.md', '---json\n{}\n---\n', `1:1 ${notFenced}`],
    ['a fence with a blank behind it', 'news/a.md', '--- \ntitle: A\n---\n', `1:1 ${notFenced}`],
    ['no closing fence', 'news/a.md', '---\ntitle: A\n\nText.\n', `1:1 ${notClosed}`],
    ['a closing fence of four', 'news/a.md', '---\ntitle: A\n----\n---\n', `1:1 ${notClosed}`],
    ['a closing fence with text', 'news/a.md', '---\ntitle: A\n---js\n---\n', `1:1 ${notClosed}`],
    ['nothing between the fences', 'news/a.md', '---\n---\nText.\n', `2:1 ${noFields}`],
    ['a comment alone', 'news/a.md', '---\n# title: A\n---\n', `2:1 ${noFields}`],
    ['a list', 'news/a.md', '---\n- title\n---\n', `2:1 ${noFields}`],
    ['a sentence', 'news/a.md', '---\njust words\n---\n', `2:1 ${noFields}`],
    ['a NUL byte', 'news/a.md', `${news()}\0`, '1:1 holds a NUL byte; save it as plain text'],
    [
      'Latin-1',
      'news/a.md',
      Buffer.from(news('authors: [Zoë]'), 'latin1'),
      '1:1 is not UTF-8; save it as UTF-8 text',
    ],
    [
      'UTF-16',
      'news/a.md',
      Buffer.from(`\uFEFF${news()}`, 'utf16le'),
      '1:1 is not UTF-8; save it as UTF-8 text',
    ],
    [
      'a byte more than 1 MiB',
      'news/a.md',
      news().padEnd(2 ** 20 + 1, 'x'),
      '1:1 is larger than 1 MiB; split it',
    ],
    ['1 MiB', 'news/a.md', news().padEnd(2 ** 20, 'x')],
    ['a byte-order mark', 'news/a.md', `\uFEFF${news()}`],
    ['CRLF', 'news/a.md', news().replaceAll('\n', '\r\n')],
    ['no line break at the end', 'news/a.md', news().replace('---\n\nText.\n', '---')],
  ])
})

describe('the place of a problem', () => {
  const wrong = 'date: is not a day of the calendar; write it as YYYY-MM-DD, for example 2020-07-09'
  const text = document('title: A title', 'summary: A summary.', 'date:  2020-02-30')
  cases([
    ['with LF', 'news/a.md', text, `4:8 ${wrong}`],
    ['with CRLF', 'news/a.md', text.replaceAll('\n', '\r\n'), `4:8 ${wrong}`],
    ['with a byte-order mark', 'news/a.md', `\uFEFF${text}`, `4:8 ${wrong}`],
    ['with both', 'news/a.md', `\uFEFF${text}`.replaceAll('\n', '\r\n'), `4:8 ${wrong}`],
    [
      'behind letters of two bytes and of two units',
      'news/a.md',
      news('authors: [Łódź, "😀", 7]'),
      '5:23 authors[2]: is a number where text is wanted; put it in quotes: "7"',
    ],
    [
      'below a text of several lines',
      'news/a.md',
      document('title: A title', 'summary: >-', '  Zwölf', '', '  Boxkämpfer.', 'date: 9'),
      '7:7 date: is a number where text is wanted; put it in quotes: "9"',
    ],
    [
      'in a list of groups',
      'publications/a.md',
      news('files:', '  - label: One', '    href: /media/quay.png', '  -', '    href: /media/quay.png'),
      '9:5 files[1].label: is missing; add it',
    ],
    [
      'in groups on one line',
      'publications/a.md',
      news('files: [{ label: One, href: /media/quay.png }, { label: "", href: /media/quay.png }]'),
      '5:57 files[1].label: is empty; write some text or remove the field',
    ],
    [
      'of several problems, in their order',
      'news/a.md',
      document('title: 7', 'draft: no', 'summry: x'),
      '2:1 date: is missing; add it',
      '2:1 summary: is missing; add it',
      '2:8 title: is a number where text is wanted; put it in quotes: "7"',
      '3:8 draft: is text where true or false is wanted; write true or false',
      '4:1 summry: is not a known field; did you mean summary?',
    ],
  ])
})

describe('YAML that cannot be read', () => {
  const cannot = (why: string) => `the YAML cannot be read (${why}); mend it, or put the value in quotes`
  const colon = 'the value holds a colon where YAML expects none; put it in quotes'
  const reserved = 'the value begins with a character that YAML keeps for itself; put it in quotes'
  const twice = 'the field stands here a second time; keep one of the two'
  cases([
    ['a colon in a value', 'news/a.md', document('title: Survey: how are you'), `2:8 ${colon}`],
    ['an at sign at the beginning', 'news/a.md', document('title: @home'), `2:8 ${reserved}`],
    [
      'a quotation mark that is not closed',
      'news/a.md',
      news('id: "open', 'lang: fr'),
      `5:5 ${cannot('Missing closing "quote')}`,
    ],
    [
      'a bracket that is not closed',
      'news/a.md',
      news('tags: [ports, housing'),
      `5:7 ${cannot('Flow sequence in block collection must be sufficiently indented and end with a ]')}`,
    ],
    [
      'a tab at the beginning',
      'news/a.md',
      news('image:', '\tsrc: /media/quay.png'),
      '6:1 the line is indented with a tab; use spaces',
    ],
    [
      'no blank after a colon',
      'news/a.md',
      news('draft:true'),
      `5:1 ${cannot('Implicit map keys need to be followed by map values')}`,
    ],
    ['a field twice', 'news/a.md', news('title: Again'), `5:1 ${twice}`],
    [
      'a field twice in a group',
      'news/a.md',
      news('image:', '  src: /media/quay.png', '  alt: ""', '  alt: x'),
      `8:3 ${twice}`,
    ],
    [
      'a line of three dots',
      'news/a.md',
      news('...', 'draft: true'),
      '6:1 the fields were ended by a line ... above; remove that line',
    ],
    ['an alias', 'news/a.md', news('authors: [&me Ida, *me]'), '5:20 uses a YAML alias; write the value out'],
    ['a tag', 'news/a.md', news('id: !!str 7'), '5:11 uses a YAML tag; write the value plainly'],
    [
      'a tag of a program',
      'news/a.md',
      news('id: !!js/function "() => 1"'),
      '5:19 uses a YAML tag; write the value plainly',
    ],
    ['a merge key', 'news/a.md', news('<<: { draft: true }'), '5:1 <<: is not a known field; remove it'],
    [
      'a list as a field’s name',
      'news/a.md',
      news('? [a]', ': b'),
      `5:3 ${cannot('With stringKeys, all keys must be strings')}`,
    ],
    ['an anchor alone, which does nothing', 'news/a.md', news('id: &name seven')],
  ])

  it('many levels', () => {
    const { lines } = check({ 'news/a.md': news(`authors: ${'['.repeat(50_000)}`) })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^news\/a\.md:5:\d+ the value is nested too deep; write it plainly$/)
  })

  it('an alias bomb, which is not blown up', () => {
    const bomb = Array.from({ length: 30 }, (_, i) => `k${i}: &a${i} [${`*a${i - 1}, `.repeat(9)}x]`)
    const { lines } = check({ 'news/a.md': news(...bomb.map((line, i) => (i === 0 ? 'k0: &a0 [x]' : line))) })
    expect(lines[0]).toBe('news/a.md:6:10 uses a YAML alias; write the value out')
    expect(lines).toHaveLength(29)
  })
})

describe('a value of the wrong kind', () => {
  const text = 'where text is wanted'
  cases([
    [
      'a required field missing',
      'news/a.md',
      document('title: A', 'summary: B'),
      '2:1 date: is missing; add it',
    ],
    ['no value', 'news/a.md', news('lang:'), '5:6 lang: has no value; write text or remove the field'],
    [
      'no value in a list',
      'news/a.md',
      news('authors:', '  - Ida', '  -'),
      '7:4 authors[1]: has no value; write text or remove the field',
    ],
    [
      'a number for a text',
      'news/a.md',
      news('id: 007'),
      `5:5 id: is a number ${text}; put it in quotes: "007"`,
    ],
    [
      'a truth for a text',
      'news/a.md',
      news('id: True'),
      `5:5 id: is true or false ${text}; put it in quotes: "True"`,
    ],
    ['a list for a text', 'news/a.md', news('id: [a]'), `5:5 id: is a list ${text}; write text`],
    [
      'a group for a text',
      'news/a.md',
      news('id: { a: b }'),
      `5:5 id: is a group of fields ${text}; write text`,
    ],
    [
      'a text for a list',
      'news/a.md',
      news('tags: ports'),
      '5:7 tags: is text where a list is wanted; write a list',
    ],
    [
      'a text for a group',
      'news/a.md',
      news('image: /media/quay.png'),
      '5:8 image: is text where fields of its own is wanted; write fields of its own',
    ],
    [
      'a word for true',
      'news/a.md',
      news('draft: yes'),
      '5:8 draft: is text where true or false is wanted; write true or false',
    ],
    [
      'true in quotes',
      'news/a.md',
      news('draft: "true"'),
      '5:8 draft: is text where true or false is wanted; write true or false',
    ],
    ['an empty text', 'news/a.md', news('id: ""'), '5:5 id: is empty; write some text or remove the field'],
    [
      'a text of blanks',
      'news/a.md',
      news('authors: [" "]'),
      '5:11 authors[0]: is empty; write some text or remove the field',
    ],
    [
      'an empty list',
      'news/a.md',
      news('tags: []'),
      '5:7 tags: is an empty list; add to it or remove the field',
    ],
    [
      'a control character',
      'news/a.md',
      news('id: "a\\bc"'),
      '5:5 id: holds a control character; type the text again',
    ],
    [
      'a title of 201 characters',
      'topics/a.md',
      document(`title: ${'😀'.repeat(201)}`, 'summary: B'),
      '2:8 title: is longer than 200 characters; shorten it',
    ],
    ['a title of 200 characters', 'topics/a.md', document(`title: ${'😀'.repeat(200)}`, 'summary: B')],
    [
      'a summary of 1,001 characters',
      'topics/a.md',
      document('title: A', `summary: ${'x'.repeat(1001)}`),
      '3:10 summary: is longer than 1000 characters; shorten it',
    ],
  ])
})

describe('a field that is not known', () => {
  const unknown = (field: string, mend: string) => `${field}: is not a known field; ${mend}`
  cases([
    [
      'a letter missing',
      'news/a.md',
      news('author: [Ida]'),
      `5:1 ${unknown('author', 'did you mean authors?')}`,
    ],
    ['two letters swapped', 'news/a.md', news('lagn: fr'), `5:1 ${unknown('lagn', 'did you mean lang?')}`],
    ['in another case', 'news/a.md', news('Draft: true'), `5:1 ${unknown('Draft', 'did you mean draft?')}`],
    ['like nothing', 'news/a.md', news('colour: red'), `5:1 ${unknown('colour', 'remove it')}`],
    ['a number', 'news/a.md', news('12: x'), `5:1 ${unknown('12', 'remove it')}`],
    [
      'one of JavaScript’s own',
      'news/a.md',
      news('__proto__: { draft: true }'),
      `5:1 ${unknown('__proto__', 'remove it')}`,
    ],
    [
      'of another collection',
      'news/a.md',
      news('startDate: 2020-07-09'),
      `5:1 ${unknown('startDate', 'remove it')}`,
    ],
    [
      'on an event',
      'events/a.md',
      event('startDate: 2020-07-09', 'withdrawn: { date: 2020-01-01, reason: x }'),
      `5:1 ${unknown('withdrawn', 'remove it')}`,
    ],
    ['on a tag', 'tags/a.md', document('title: A', 'draft: true'), `3:1 ${unknown('draft', 'remove it')}`],
    ['on a page', 'pages/a.md', topic('tags: [ports]'), `4:1 ${unknown('tags', 'remove it')}`],
    [
      'in a group',
      'news/a.md',
      news('image: { src: /media/quay.png, alt: "", credits: Ida }'),
      `5:41 ${unknown('image.credits', 'did you mean credit?')}`,
    ],
    [
      'in a group in a list',
      'publications/a.md',
      news('files:', '  - label: A', '    href: /media/quay.png', '    lable: B'),
      `8:5 ${unknown('files[0].lable', 'did you mean label?')}`,
    ],
  ])
})

describe('a value that cannot be', () => {
  const day = 'is not a day of the calendar; write it as YYYY-MM-DD, for example 2020-07-09'
  const local = 'is not a day or time; write 2020-10-27 or, with a time, 2020-10-27T09:00'
  const zone = 'timezone: is not a time zone; write an IANA name, for example Europe/Brussels'
  const language = 'lang: is not a language tag; write one of BCP 47, for example fr or pt-BR'
  const address = 'is not an address; write it whole, beginning with https://'
  const noFile = 'href: is no file; write /media/… or an address that begins with https://'
  const noPicture = 'image.src: is no file of this site; put it into media/ and write /media/…'
  const doi = 'doi: is not a DOI; write it as 10.1234/abc, without https://'
  const kinds = 'report, policy-paper, declaration, guide, case-study, dataset'
  const statuses = 'scheduled, cancelled, postponed, rescheduled, moved-online'
  const dated = (value: string) => document('title: A', 'summary: B', `date: ${value}`)
  const starts = (value: string) => event(`startDate: ${value}`)
  const happens = (...lines: string[]) => event('startDate: 2020-10-27', ...lines)
  const online = (value: string) => happens(`onlineUrl: ${value}`)
  const file = (href: string) => news('files:', '  - label: A', `    href: ${href}`)
  const pictured = (src: string) => news('image:', `  src: ${src}`, '  alt: ""')
  cases([
    ['a day that does not exist', 'news/a.md', dated('2021-02-29'), `4:7 date: ${day}`],
    ['a leap day', 'news/a.md', dated('2020-02-29')],
    ['a day the other way round', 'news/a.md', dated('09-07-2020'), `4:7 date: ${day}`],
    ['a day with one digit', 'news/a.md', dated('2020-7-9'), `4:7 date: ${day}`],
    ['a day with a time', 'news/a.md', dated('2020-07-09T10:00'), `4:7 date: ${day}`],
    ['a year of three digits', 'news/a.md', dated('0202-07-09'), `4:7 date: ${day}`],
    [
      'a day without hyphens',
      'news/a.md',
      dated('20200709'),
      '4:7 date: is a number where text is wanted; put it in quotes: "20200709"',
    ],
    [
      'a withdrawal on no day',
      'news/a.md',
      news('withdrawn:', '  date: soon', '  reason: x'),
      `6:9 withdrawn.date: ${day}`,
    ],
    [
      'a withdrawal without a reason',
      'news/a.md',
      news('withdrawn:', '  date: 2021-01-01'),
      '6:3 withdrawn.reason: is missing; add it',
    ],
    [
      'a change without a note',
      'news/a.md',
      news('updated: 2020-08-01', 'changes: [{ date: 2020-07-10 }]'),
      '6:11 changes[0].note: is missing; add it',
    ],
    ['a time with seconds', 'events/a.md', starts('2020-10-27T09:00:00'), `4:12 startDate: ${local}`],
    ['a time with a zone', 'events/a.md', starts('2020-10-27T09:00Z'), `4:12 startDate: ${local}`],
    ['a time after a blank', 'events/a.md', starts('2020-10-27 09:00'), `4:12 startDate: ${local}`],
    ['an hour too many', 'events/a.md', starts('2020-10-27T24:00'), `4:12 startDate: ${local}`],
    ['a day too many with a time', 'events/a.md', starts('2020-04-31T10:00'), `4:12 startDate: ${local}`],
    ['a zone that does not exist', 'events/a.md', happens('timezone: Europe/Bruxelles'), `5:11 ${zone}`],
    ['an offset for a zone', 'events/a.md', happens('timezone: "+02:00"'), `5:11 ${zone}`],
    [
      'a status nearly right',
      'events/a.md',
      happens('status: canceled'),
      `5:9 status: "canceled" is not known; write cancelled, or another of ${statuses}`,
    ],
    [
      'a status far off',
      'events/a.md',
      happens('status: full'),
      `5:9 status: "full" is not known; write one of ${statuses}`,
    ],
    [
      'a kind without a value',
      'publications/a.md',
      news('kind:'),
      `5:6 kind: has no value; write one of ${kinds}, or remove the field`,
    ],
    [
      'a list of kinds',
      'publications/a.md',
      news('kind: [report]'),
      `5:7 kind: is a list where a word is wanted; write one of ${kinds}`,
    ],
    [
      'a number for a kind',
      'publications/a.md',
      news('kind: 0x1'),
      `5:7 kind: "0x1" is not known; write one of ${kinds}`,
    ],
    ['a language with an underscore', 'news/a.md', news('lang: pt_BR'), `5:7 ${language}`],
    ['a language in another case', 'news/a.md', news('lang: FR'), `5:7 ${language}`],
    [
      'an address without encryption',
      'events/a.md',
      online('http://example.org/'),
      `5:12 onlineUrl: ${address}`,
    ],
    ['an address without a scheme', 'events/a.md', online('example.org'), `5:12 onlineUrl: ${address}`],
    ['an address without a place', 'events/a.md', online('https://localhost/'), `5:12 onlineUrl: ${address}`],
    [
      'an address with a password',
      'events/a.md',
      online('https://a:b@example.org/'),
      `5:12 onlineUrl: ${address}`,
    ],
    [
      'an address with a blank',
      'events/a.md',
      online('https://example.org/a b'),
      `5:12 onlineUrl: ${address}`,
    ],
    [
      'a source without an address',
      'news/a.md',
      news('source: { name: A paper }'),
      '5:9 source.url: is missing; add it',
    ],
    [
      'a partner at no address',
      'topics/a.md',
      topic('partners:', '  - name: A', '    url: www.a.org'),
      `6:10 partners[0].url: ${address}`,
    ],
    ['a DOI as an address', 'publications/a.md', news('doi: https://doi.org/10.1234/abc'), `5:6 ${doi}`],
    [
      'a DOI that is a number',
      'publications/a.md',
      news('doi: 10.1234'),
      '5:6 doi: is a number where text is wanted; put it in quotes: "10.1234"',
    ],
    ['a picture elsewhere', 'news/a.md', pictured('https://example.org/a.png'), `6:8 ${noPicture}`],
    ['a picture without a slash', 'news/a.md', pictured('media/quay.png'), `6:8 ${noPicture}`],
    ['a picture outside', 'news/a.md', pictured('/media/../site.yml'), `6:8 ${noPicture}`],
    [
      'a picture without a text',
      'news/a.md',
      news('image:', '  src: /media/quay.png'),
      '6:3 image.alt: is missing; add it',
    ],
    ['a script for a file', 'publications/a.md', file('javascript:alert(1)'), `7:11 files[0].${noFile}`],
    ['a file of another server', 'publications/a.md', file('//example.org/a.pdf'), `7:11 files[0].${noFile}`],
    [
      'a file without encryption',
      'events/a.md',
      document(
        'title: A',
        'summary: B',
        'startDate: 2020-10-27',
        'files:',
        '  - label: A',
        '    href: http://example.org/a.pdf',
      ),
      `7:11 files[0].${noFile}`,
    ],
    [
      'an alias with a query',
      'news/a.md',
      news('aliases: [/old?a=1]'),
      '5:11 aliases[0]: is not a path of this site; write /old/address, without a query',
    ],
    [
      'an alias of another site',
      'news/a.md',
      news('aliases:', '  - /old', '  - https://example.org/old'),
      '7:5 aliases[1]: is not a path of this site; write /old/address, without a query',
    ],
    [
      'the home page as an alias',
      'news/a.md',
      news('aliases: [/]'),
      '5:11 aliases[0]: is not a path of this site; write /old/address, without a query',
    ],
  ])
})

describe('a file that is named', () => {
  const file = (href: string) => news(`files: [{ label: A, href: ${href} }]`)
  const missing = (field: string, path: string) =>
    `${field}: "${path}" is not there; add the file or correct its name`
  cases([
    ['in media/', 'publications/a.md', file('/media/plans/quay.pdf')],
    ['in public/', 'publications/a.md', file('/logo.svg')],
    ['elsewhere', 'publications/a.md', file('https://example.org/a.pdf')],
    [
      'not in media/',
      'publications/a.md',
      file('/media/plans/key.pdf'),
      `5:27 ${missing('files[0].href', '/media/plans/key.pdf')}`,
    ],
    [
      'not in public/',
      'publications/a.md',
      file('/lego.svg'),
      `5:27 ${missing('files[0].href', '/lego.svg')}`,
    ],
    [
      'a folder',
      'publications/a.md',
      file('/media/plans'),
      `5:27 ${missing('files[0].href', '/media/plans')}`,
    ],
    ['a page', 'publications/a.md', file('/news/a'), `5:27 ${missing('files[0].href', '/news/a')}`],
    [
      'not in media/, a picture',
      'news/a.md',
      news('image: { src: /media/quai.png, alt: "" }'),
      `5:15 ${missing('image.src', '/media/quai.png')}`,
    ],
  ])
})

describe('dates that do not fit', () => {
  const happens = (...lines: string[]) => event('startDate: 2020-10-27T09:00', ...lines)
  const other = 'is not written as startDate is; write both with a time or both without'
  const changed = (...dates: string[]) =>
    news('updated: 2020-09-01', 'changes:', ...dates.map((date) => `  - { date: ${date}, note: x }`))
  cases([
    [
      'updated before date',
      'news/a.md',
      news('updated: 2020-07-08'),
      '5:10 updated: lies before date (2020-07-09); write a later day',
    ],
    ['updated on the same day', 'news/a.md', news('updated: 2020-07-09')],
    [
      'an end before the start',
      'events/a.md',
      happens('endDate: 2020-10-27T08:59'),
      '5:10 endDate: lies before startDate (2020-10-27T09:00); write a later one',
    ],
    [
      'an end of a day before the start',
      'events/a.md',
      event('startDate: 2020-10-27', 'endDate: 2020-10-26'),
      '5:10 endDate: lies before startDate (2020-10-27); write a later one',
    ],
    ['an end at the start', 'events/a.md', happens('endDate: 2020-10-27T09:00')],
    ['an end that is a day', 'events/a.md', happens('endDate: 2020-10-28'), `5:10 endDate: ${other}`],
    [
      'an end with a time',
      'events/a.md',
      event('startDate: 2020-10-27', 'endDate: 2020-10-28T10:00'),
      `5:10 endDate: ${other}`,
    ],
    [
      'an earlier start of what is not rescheduled',
      'events/a.md',
      happens('previousStartDate: 2020-09-01', 'status: postponed'),
      '5:20 previousStartDate: is for a rescheduled event; add `status: rescheduled` or remove it',
    ],
    [
      'an earlier start of what is rescheduled',
      'events/a.md',
      happens('previousStartDate: 2020-09-01', 'status: rescheduled'),
    ],
    [
      'changes without updated',
      'news/a.md',
      news('changes: [{ date: 2020-07-10, note: x }]'),
      '5:10 changes: holds earlier changes, but there is no `updated`; add the latest change as `updated`',
    ],
    ['changes, newest first', 'news/a.md', changed('2020-08-03', '2020-08-02')],
    [
      'a change on the day of updated',
      'news/a.md',
      changed('2020-09-01'),
      '7:13 changes[0].date: is not before updated (2020-09-01); order them newest first',
    ],
    [
      'changes, oldest first',
      'news/a.md',
      changed('2020-08-02', '2020-08-03'),
      '8:13 changes[1].date: is not before changes[0].date (2020-08-02); order them newest first',
    ],
  ])
})

describe('documents that name one another', () => {
  const supersedes = (slug: string) => news(`supersedes: ${slug}`)
  const featured = (...paths: string[]) => topic('featured:', ...paths.map((path) => `  - ${path}`))
  const loop = 'leads back to this file; break the loop'
  cases([
    [
      'a tag nearly right',
      'news/a.md',
      news('tags: [ports, housin]'),
      '5:15 tags[1]: "housin" is not in tags/; did you mean housing?',
    ],
    [
      'a tag that does not exist',
      'news/a.md',
      news('tags:', '  - lights'),
      '6:5 tags[0]: "lights" is not in tags/; add tags/lights.md or remove it',
    ],
    [
      'a tag’s title for its slug',
      'news/a.md',
      news('tags: [Ports]'),
      '5:8 tags[0]: "Ports" is not in tags/; did you mean ports?',
    ],
    [
      'a tag twice',
      'news/a.md',
      news('tags: [ports, ports]'),
      '5:7 tags: names the same one twice; keep each once',
    ],
    [
      'a topic that does not exist',
      'news/a.md',
      news('topics: [ports]'),
      '5:10 topics[0]: "ports" is not in topics/; add topics/ports.md or remove it',
    ],
    [
      'a publication that does not exist',
      'publications/a.md',
      supersedes('fist'),
      '5:13 supersedes: "fist" is not in publications/; did you mean first?',
    ],
    [
      'a parent that does not exist',
      'topics/a.md',
      topic('parent: quay'),
      '4:9 parent: "quay" is not in topics/; did you mean quays?',
    ],
    ['itself', 'topics/a.md', topic('parent: a'), `4:9 parent: ${loop}`],
    ['itself as its forerunner', 'publications/a.md', supersedes('a'), `5:13 supersedes: ${loop}`],
    ['an item', 'topics/a.md', featured('/publications/first')],
    [
      'an item nearly right',
      'topics/a.md',
      featured('/publications/fisrt'),
      '5:5 featured[0]: "/publications/fisrt" is no item’s address; did you mean /publications/first?',
    ],
    [
      'a topic for an item',
      'topics/a.md',
      featured('/topics/quays'),
      '5:5 featured[0]: "/topics/quays" is no item’s address; write one such as /news/slug',
    ],
    [
      'an item of another site',
      'topics/a.md',
      featured('https://example.org/'),
      '5:5 featured[0]: "https://example.org/" is no item’s address; write one such as /news/slug',
    ],
    [
      'five items',
      'topics/a.md',
      featured(...Array.from({ length: 5 }, () => '/publications/first')),
      '5:3 featured: names more than four items; keep four',
    ],
  ])

  it('a loop of three, and one that leads into it', () => {
    const files = {
      'topics/a.md': topic('parent: b'),
      'topics/b.md': topic('parent: c'),
      'topics/c.md': topic('parent: a'),
      'topics/d.md': topic('parent: a'),
    }
    expect(check(files).lines).toEqual(['a', 'b', 'c'].map((slug) => `topics/${slug}.md:4:9 parent: ${loop}`))
  })

  it('a file that cannot be read, which is named all the same', () => {
    const files = { 'tags/sea.md': '---\ntitle: "sea\n---\n', 'news/a.md': news('tags: [sea]') }
    expect(check(files).lines).toHaveLength(1)
  })
})

describe('old paths', () => {
  const own = 'is an address the site needs for itself; remove the alias'
  const alias = (path: string) => news('aliases:', `  - ${path}`)
  cases([
    ['free', 'news/a.md', alias('/old/a')],
    [
      'of a page',
      'news/a.md',
      alias('/publications/first'),
      '6:5 aliases[0]: "/publications/first" is the address of publications/first.md; remove the alias',
    ],
    [
      'of a page in another case',
      'news/a.md',
      alias('/Publications/First'),
      '6:5 aliases[0]: "/Publications/First" is the address of publications/first.md; remove the alias',
    ],
    [
      'of the file itself',
      'news/a.md',
      alias('/news/a'),
      '6:5 aliases[0]: "/news/a" is the address of news/a.md; remove the alias',
    ],
    ['of a list', 'news/a.md', alias('/events'), `6:5 aliases[0]: "/events" ${own}`],
    ['of the search', 'news/a.md', alias('/Search'), `6:5 aliases[0]: "/Search" ${own}`],
    [
      'below what answers files',
      'news/a.md',
      alias('/media/old.pdf'),
      `6:5 aliases[0]: "/media/old.pdf" ${own}`,
    ],
    [
      'with a slash at its end',
      'news/a.md',
      alias('/old/a/'),
      '6:5 aliases[0]: "/old/a/" has a slash too many; write "/old/a"',
    ],
    [
      'with two slashes',
      'news/a.md',
      alias('/old//a'),
      '6:5 aliases[0]: "/old//a" has a slash too many; write "/old/a"',
    ],
    ['with letters', 'news/a.md', alias('/straße')],
    [
      'with letters encoded',
      'news/a.md',
      alias('/stra%C3%9Fe'),
      '6:5 aliases[0]: "/stra%C3%9Fe" is percent-encoded; write it as "/straße"',
    ],
    [
      'with a percent sign',
      'news/a.md',
      alias('/100%'),
      '6:5 aliases[0]: "/100%" holds a % that encodes nothing; correct it',
    ],
  ])

  it('of two files', () => {
    expect(
      check({ 'news/a.md': alias('/old'), 'tags/sea.md': document('title: sea', 'aliases: [/OLD]') }).lines,
    ).toEqual(['tags/sea.md:3:11 aliases[0]: "/OLD" is an alias in news/a.md too; keep one of them'])
  })
})

describe('the names of files', () => {
  const noSlug = 'the file’s name is no slug; use lower-case letters a to z, digits and single hyphens'
  const reserved = (path: string) =>
    `the site needs the address ${path} for itself; give the file another name`
  cases([
    ['with a capital', 'news/A.md', news(), `1:1 ${noSlug}`],
    ['with an underscore', 'news/a_b.md', news(), `1:1 ${noSlug}`],
    ['with two hyphens', 'news/a--b.md', news(), `1:1 ${noSlug}`],
    ['with a hyphen at the end', 'news/a-.md', news(), `1:1 ${noSlug}`],
    ['with a letter beyond ASCII', 'news/ärger.md', news(), `1:1 ${noSlug}`],
    ['with a point', 'news/a.en.md', news(), `1:1 ${noSlug}`],
    ['with nothing before the point', 'news/.md', news(), `1:1 ${noSlug}`],
    ['of a page that is a list', 'pages/events.md', topic(), `1:1 ${reserved('/events')}`],
    ['of a page that is the search', 'pages/search.md', topic(), `1:1 ${reserved('/search')}`],
    ['of a page that is the API', 'pages/api.md', topic(), `1:1 ${reserved('/api')}`],
    [
      'of an event that is the calendar',
      'events/calendar.md',
      event('startDate: 2020-10-27'),
      `1:1 ${reserved('/events/calendar')}`,
    ],
    ['of news that is called calendar', 'news/calendar.md', news()],
    ['of another kind', 'news/a.txt', 'x', '1:1 is no Markdown file; name it .md, or put it into media/'],
    [
      'with an ending in capitals',
      'news/a.MD',
      news(),
      '1:1 is no Markdown file; name it .md, or put it into media/',
    ],
    [
      'beside the collections',
      'notes.md',
      'x',
      '1:1 does not belong here; move it out of the content folder',
    ],
    ['nearly site.yml', 'site.yaml', 'x', '1:1 does not belong here; did you mean site.yml?'],
    ['hidden', '.DS_Store', 'x', '1:1 does not belong here; move it out of the content folder'],
    ['of any kind in media/', 'media/a/b/Plan (1).docx', 'x'],
  ])

  it('of folders', () => {
    const files = { 'New/a.md': 'x', 'blog/2020/a.md': 'x', 'news/2020/a.md': 'x' }
    expect(check(files).lines).toEqual([
      'New:1:1 does not belong here; did you mean news?',
      'blog:1:1 does not belong here; move it out of the content folder',
      'news/2020:1:1 is a folder in a collection; put its files one level up',
    ])
  })

  it('of a folder that is a file, and of a file that is a folder', () => {
    expect(check({ events: 'x', 'gone.yml/a': 'x' }).lines).toEqual([
      'events:1:1 is a file; it must be a folder',
      'gone.yml:1:1 is a folder; it must be a file',
    ])
  })

  it('of links, which are not followed', () => {
    const link = 'is no file or folder; put the file itself here'
    const { lines } = check({}, (folder) => {
      symlinkSync('publications', join(folder, 'news'))
      symlinkSync('/etc', join(folder, 'media/etc'))
      symlinkSync('ports.md', join(folder, 'tags/sea.md'))
      symlinkSync('nowhere', join(folder, 'topics/nowhere.md'))
    })
    expect(lines).toEqual(
      ['media/etc', 'news', 'tags/sea.md', 'topics/nowhere.md'].map((path) => `${path}:1:1 ${link}`),
    )
  })
})

describe('site.yml', () => {
  const wrong = (line: number, text: string, ...lines: string[]): Case => [
    text,
    'site.yml',
    site({ [line]: text }),
    ...lines,
  ]
  const unset = (lost: string) => `is not set, so ${lost}; add it when it is known`
  cases([
    wrong(1, '# no name', '1:1 name: is missing; add it'),
    wrong(1, 'name: 7', '1:7 name: is a number where text is wanted; put it in quotes: "7"'),
    wrong(
      4,
      'language: e',
      '4:11 language: is not a language tag; write one of BCP 47, for example fr or pt-BR',
    ),
    wrong(
      5,
      'timezone: EET+1',
      '5:11 timezone: is not a time zone; write an IANA name, for example Europe/Brussels',
    ),
    wrong(6, 'navigation: [news]', '6:14 navigation[0]: is not a path of this site; begin it with /'),
    wrong(7, 'footer: []', '7:9 footer: is an empty list; add to it or remove the field'),
    wrong(
      9,
      'contacts: [{ label: Post, email: post }]',
      '9:34 contacts[0].email: is not right (Invalid email address); mend it',
    ),
    wrong(
      9,
      'contacts: [{ label: Post, mail: a@example.org }]',
      '9:27 contacts[0].mail: is not a known field; did you mean email?',
    ),
    wrong(
      10,
      'licences: { content: { name: A, url: http://a.org }, code: { name: B } }',
      '10:38 licences.content.url: is not an address; write it whole, beginning with https://',
    ),
    wrong(
      11,
      'tagAuthority: example.org',
      '11:15 tagAuthority: is not an authority; write it as example.org,2020 (RFC 4151)',
    ),
    wrong(
      8,
      'operater: Somebody',
      `1:1 warning: operator: ${unset('no page says who runs the site')}`,
      '8:1 operater: is not a known field; did you mean operator?',
    ),
    wrong(9, '# no contacts', `1:1 warning: contacts: ${unset('no page says where readers can write to')}`),
    wrong(
      10,
      'licences: { content: { name: A } }',
      `10:11 warning: licences.code: ${unset('no page says how others may use the code')}`,
    ),
    wrong(11, '', `1:1 warning: tagAuthority: ${unset('feeds cannot use tag: ids')}`),
    wrong(2, 'strapline: One: two', '2:12 the value holds a colon where YAML expects none; put it in quotes'),
    ['a hue', 'site.yml', site({}, 'tagHues: { ports: 360, housing: 0 }')],
    [
      'the hue of no tag',
      'site.yml',
      site({}, 'tagHues:', '  port: 20'),
      '13:3 tagHues.port: "port" is not in tags/; did you mean ports?',
    ],
    [
      'the hue of a tag that is a number',
      'site.yml',
      site({}, 'tagHues:', '  2020: 20'),
      '13:3 tagHues.2020: "2020" is not in tags/; remove it',
    ],
    [
      'a hue in words',
      'site.yml',
      site({}, 'tagHues:', '  ports: blue'),
      '13:10 tagHues.ports: is text where a number is wanted; write a number',
    ],
    [
      'hues as a list',
      'site.yml',
      site({}, 'tagHues: [20]'),
      '12:10 tagHues: is a list where fields of its own is wanted; write fields of its own',
    ],
    [
      'a hue too large',
      'site.yml',
      site({}, 'tagHues:', '  ports: 361'),
      '13:10 tagHues.ports: is not right (Too big: expected number to be <=360); mend it',
    ],
    ['no UTF-8', 'site.yml', Buffer.from([0xff]), '1:1 is not UTF-8; save it as UTF-8 text'],
    ['a byte-order mark and CRLF', 'site.yml', `\uFEFF${site()}`.replaceAll('\n', '\r\n')],
  ])

  it('that is missing, and what else is wrong', () => {
    const folder = folderOf({ 'gone.yml': 'old\n' })
    expect(report(checkContent(folder, folder)).split('\n')).toEqual([
      'gone.yml:1:1 is not a list of paths; write one a line, - /old/address',
      'site.yml:1:1 is missing; write it, with the site’s name, language and time zone',
      '2 errors, 0 warnings',
    ])
  })

  it('alone is a site', () => {
    const folder = folderOf({ 'site.yml': site() })
    expect(checkContent(folder, join(folder, 'public'))).toEqual([])
  })
})

describe('gone.yml', () => {
  const noList = 'is not a list of paths; write one a line, - /old/address'
  cases([
    ['a list', 'gone.yml', '- /old/a\n- /news/b\n'],
    ['an empty list', 'gone.yml', '[]\n'],
    ['nothing', 'gone.yml', '# Nothing yet.\n'],
    ['a group', 'gone.yml', 'paths: [/old]\n', `1:1 ${noList}`],
    ['a number', 'gone.yml', '- /old\n- 17\n', `2:3 [1]: ${noList}`],
    ['a path without a slash', 'gone.yml', '- old/a\n', `1:3 [0]: ${noList}`],
    ['an address', 'gone.yml', '- https://example.org/old\n', `1:3 [0]: ${noList}`],
    [
      'a page',
      'gone.yml',
      '# Gone:\n- /Publications/first\n',
      '2:3 [0]: "/Publications/first" is the address of publications/first.md; remove one of the two',
    ],
    ['a slash too many', 'gone.yml', '- /old/\n', '1:3 [0]: "/old/" has a slash too many; write "/old"'],
    [
      'broken',
      'gone.yml',
      '- "/old\n',
      '1:3 the YAML cannot be read (Missing closing "quote); mend it, or put the value in quotes',
    ],
  ])

  it('that names an alias', () => {
    expect(check({ 'news/a.md': news('aliases: [/old]'), 'gone.yml': '- /old\n' }).lines).toEqual([
      'gone.yml:1:3 [0]: "/old" is an alias in news/a.md; keep one of the two',
    ])
  })

  it('that names a draft, which is not public', () => {
    expect(check({ 'news/a.md': news('draft: true'), 'gone.yml': '- /news/a\n' }).lines).toEqual([])
  })
})

describe('the report', () => {
  it('counts', () => {
    expect(check({}).total).toBe('0 errors, 0 warnings')
    expect(check({ 'news/a.md': news('x: 1') }).total).toBe('1 error, 0 warnings')
    expect(check({ 'site.yml': site({ 8: '' }), 'news/a.md': news('x: 1', 'y: 2') }).total).toBe(
      '2 errors, 1 warning',
    )
  })

  it('is one warning for the content that the tests run on', () => {
    const folder = resolve(import.meta.dirname, '../../content')
    expect(report(checkContent(folder, join(root, 'public'))).split('\n')).toEqual([
      'events/clocks-go-back.md:5:12 warning: startDate: "2026-10-25T03:30" stands twice in Europe/Helsinki, where clocks go back; the first is taken, so write another if the second is meant',
      '0 errors, 1 warning',
    ])
  })
})

// A valid file in any order and style of its fields, with one line replaced by a wrong one.
describe('one fault in a valid file', () => {
  const valid = {
    title: [
      'title: A title',
      'title: "A: title"',
      "title: 'Łódź & <b>'",
      'title: >-\n  A title\n  in two lines',
    ],
    summary: ['summary: Words.', 'summary: |-\n  Words\n\n  and words.', 'summary: 😀 # a comment'],
    date: ['date: 2020-07-09', 'date: "2020-07-09"'],
    tags: ['tags: [ports]', 'tags:\n  - housing\n  - ports', 'tags: [ports,\n  housing]'],
    topics: ['topics: [quays]', 'topics:\n- quays'],
    draft: ['draft: true', 'draft: false'],
    lang: ['lang: fr', 'lang: pt-BR'],
    authors: ['authors: [Ida, "Wim: Co"]', 'authors:\n  - Ida'],
    image: [
      'image: { src: /media/quay.png, alt: "" }',
      'image:\n  src: /logo.svg\n  alt: A logo\n  credit: Ida',
    ],
    updated: ['updated: 2020-08-01', 'updated: "2020-08-01"'],
    aliases: ['aliases: [/old/a]'],
    source: ['source:\n  name: A paper\n  url: https://example.org/'],
  }
  type Field = keyof typeof valid
  const required: readonly Field[] = ['title', 'summary', 'date']

  // The field, its wrong form, the line and column of the mistake in it, what the report says of it.
  const faults: readonly [Field, text: string, line: number, column: number, says: string][] = [
    ['title', 'title: 7', 1, 8, 'title: is a number'],
    ['title', 'title: " "', 1, 8, 'title: is empty'],
    ['summary', 'summary:', 1, 9, 'summary: has no value'],
    ['date', 'date: 2020-13-01', 1, 7, 'date: is not a day'],
    ['tags', 'tags: [ports, lights]', 1, 15, 'tags[1]: "lights" is not in tags/'],
    ['tags', 'tags:\n  - ports\n  - ports', 2, 3, 'tags: names the same one twice'],
    ['topics', 'topics: quays', 1, 9, 'topics: is text'],
    ['draft', 'draft: nein', 1, 8, 'draft: is text'],
    ['lang', 'lang: de_DE', 1, 7, 'lang: is not a language tag'],
    ['authors', 'authors:\n  - Ida\n  - { name: Wim }', 3, 5, 'authors[1]: is a group of fields'],
    ['authors', 'autors: [Ida]', 1, 1, 'autors: is not a known field; did you mean authors?'],
    ['image', 'image:\n  src: /media/quay.png', 2, 3, 'image.alt: is missing'],
    ['image', 'image: { src: /media/no.png, alt: "" }', 1, 15, 'image.src: "/media/no.png" is not there'],
    ['updated', 'updated: 2019-01-01', 1, 10, 'updated: lies before date'],
    ['aliases', 'aliases:\n  - /old\n  - /news', 3, 5, 'aliases[1]: "/news" is an address'],
    ['source', 'source:\n  name: A\n  url: http://a.org', 3, 8, 'source.url: is not an address'],
    ['source', 'source: *paper', 1, 9, 'uses a YAML alias'],
    [
      'source',
      'source: { name: A, url: https://a.org/, url: https://b.org/ }',
      1,
      41,
      'the field stands here',
    ],
  ]

  const forms = Object.entries(valid).map(([field, texts]) => [field, fc.constantFrom(...texts)] as const)
  const styles: fc.Arbitrary<Partial<Record<Field, string>>> = fc.record(
    Object.fromEntries(forms) as Record<Field, fc.Arbitrary<string>>,
    { requiredKeys: [...required] },
  )
  const order = fc.shuffledSubarray(Object.keys(valid) as Field[], { minLength: Object.keys(valid).length })
  const breaks = fc.constantFrom('\n', '\r\n')
  const mark = fc.constantFrom('', '\uFEFF')

  it('is the one problem, at its place', () => {
    fc.assert(
      fc.property(
        styles,
        order,
        fc.constantFrom(...faults),
        breaks,
        mark,
        (style, fields, fault, eol, bom) => {
          const [field, text, line, column, says] = fault
          const parts = fields.flatMap((name) => (name === field ? text : (style[name] ?? [])))
          const before = parts.slice(0, parts.indexOf(text)).join('\n')
          const first = 2 + (before === '' ? 0 : before.split('\n').length)
          const lines = checkOne('news/a.md', bom + document(...parts).replaceAll('\n', eol))
          expect(lines).toHaveLength(1)
          expect(lines[0]?.startsWith(`news/a.md:${first + line - 1}:${column} ${says}`), lines[0]).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('is none without the fault', () => {
    fc.assert(
      fc.property(styles, order, breaks, mark, (style, fields, eol, bom) => {
        const parts = fields.flatMap((name) => style[name] ?? [])
        expect(checkOne('news/a.md', bom + document(...parts).replaceAll('\n', eol))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

describe('whatever stands in a file', () => {
  const fragments = fc.constantFrom(
    ...[
      '---',
      '----',
      '---js',
      '...',
      '\n',
      '\r\n',
      '\n  ',
      '\t',
      ' ',
      '\uFEFF',
      '\0',
      '%YAML 1.1',
      '# ',
      ' #',
      '|',
      '>-',
    ],
    ...[
      'title: ',
      'tags: ',
      'date: ',
      'x',
      '😀',
      '007',
      '2020-07-09',
      'true',
      'null',
      '~',
      '"',
      "'",
      '\\',
      ',',
      '- ',
    ],
    ...[
      '[',
      ']',
      '{',
      '}',
      '? ',
      ': ',
      '&a ',
      '*a',
      '!!str ',
      '!!js/function ',
      '<<: ',
      '@',
      '`',
      '__proto__: ',
    ],
  )
  const anything = fc.array(fragments, { maxLength: 40 }).map((parts) => parts.join(''))
  const fenced = anything.map((text) => `---\n${text}\n---\nText.\n`)

  it('is answered by problems with places in it, never by an exception', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fenced), (text) => {
        const lines = checkOne('news/a.md', text).map((line) =>
          /^news\/a\.md:(\d+):(\d+) (.+); (.+)/.exec(line),
        )
        for (const match of lines) {
          expect(match).not.toBeNull()
          expect(Number(match?.[1])).toBeLessThanOrEqual(text.split('\n').length)
        }
      }),
      { numRuns: 300 },
    )
  })

  const read = (text: string) => readMarkdown('news/a.md', Buffer.from(text))
  const places = ({ problems }: Source) => problems.map(({ line, column }) => [line, column])

  it('is read as gray-matter reads it for contentlayer, unless it is refused', () => {
    fc.assert(
      fc.property(fc.oneof(anything, fenced), (anyBreaks) => {
        const text = anyBreaks.replaceAll('\r\n', '\n')
        const { problems, data, body } = read(text)
        if (problems.length > 0 || data === null || typeof data !== 'object') return
        // A field that is called null or 7 is unknown, however its name is read.
        const engine = (yaml: string) => parse(yaml, { stringKeys: true }) as object
        const theirs = matter(text, { engines: { yaml: engine } })
        expect(theirs.data).toEqual(data)
        expect(theirs.content).toBe(body)
      }),
      { numRuns: 2000 },
    )
  })

  it('is the same with CRLF', () => {
    fc.assert(
      fc.property(fenced, (anyBreaks) => {
        const text = anyBreaks.replaceAll('\r\n', '\n')
        const [lf, crlf] = [read(text), read(text.replaceAll('\n', '\r\n'))]
        expect(crlf.data).toEqual(lf.data)
        expect(places(crlf)).toEqual(places(lf))
        expect(crlf.body.replaceAll('\r\n', '\n')).toBe(lf.body)
      }),
      { numRuns: 1000 },
    )
  })
})
