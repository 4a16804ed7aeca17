import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { Addresses } from '../../../lib/content/check/addresses.ts'
import { parsedProblems } from '../../../lib/content/check/body.ts'
import { checkContent } from '../../../lib/content/check/check.ts'
import { OldPaths } from '../../../lib/content/check/old-paths.ts'
import { isPlain } from '../../../lib/content/check/plain-body.ts'
import { report } from '../../../lib/content/check/problem.ts'
import { readMarkdown, type Document } from '../../../lib/content/check/source.ts'

// Expected lines are worked out by hand from the source text. A body's first line is line 6 of its file.

const root = mkdtempSync(join(tmpdir(), 'check-body-'))
afterAll(() => {
  rmSync(root, { recursive: true })
}, 60_000)

const news = (body: string, ...fields: string[]) =>
  ['---', 'title: A title', 'summary: A summary.', 'date: 2020-07-09', ...fields, '---', body].join('\n')

const base: Readonly<Record<string, string>> = {
  'content/site.yml': [
    'name: Quay',
    'strapline: A line.',
    'description: A description.',
    'language: en',
    'timezone: Europe/Helsinki',
    'navigation: [/news]',
    'footer: [/news]',
    'operator: Somebody',
    'contacts: [{ label: Post, email: post@example.org }]',
    'licences: { content: { name: A }, code: { name: B } }',
    'tagAuthority: example.org,2020',
  ].join('\n'),
  'content/tags/ports.md': '---\ntitle: Ports\n---\n',
  'content/topics/quays.md': '---\ntitle: Quays\nsummary: About quays.\n---\n',
  'content/news/other.md': news(
    '## Zwölf Boote\n\n## *Two* `words`\n\n## Two words\n\nA claim.[^1]\n\n[^1]: A note.\n',
    'aliases: [/old/other]',
  ).replace('A title', 'Another title'),
  'content/news/planned.md': news('Text.', 'draft: true').replace('A title', 'A planned title'),
  'content/news/recalled.md': news('Text.', 'withdrawn: { date: 2021-01-01, reason: Wrong. }').replace(
    'A title',
    'A recalled title',
  ),
  'content/pages/about.md': '---\ntitle: About\nsummary: About it.\n---\n',
  'content/media/quay.png': 'png',
  'content/media/plans/quay.pdf': 'pdf',
  'public/logo.svg': '<svg/>',
}

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

for (const [path, content] of Object.entries(base)) write(path, content)

function linesOf(content: string): string[] {
  write('content/news/a.md', content)
  return report(checkContent(join(root, 'content'), join(root, 'public')))
    .split('\n')
    .slice(0, -1)
}

type Case = readonly [what: string, body: string, ...lines: string[]]

function cases(table: readonly Case[]): void {
  for (const [what, body, ...lines] of table) {
    it(what, () => {
      expect(linesOf(news(body))).toEqual(lines.map((line) => `news/a.md:${line}`))
    })
  }
}

describe('raw HTML', () => {
  const raw = 'raw HTML is not shown; write it as Markdown'
  cases([
    ['a block', '<div>\nText.\n</div>', `6:1 ${raw}`],
    ['behind text', 'Text with <b>bold</b> words.', `6:11 ${raw}`],
    ['two of them', 'A <b>b</b>\nand <br> c.', `6:3 ${raw}`, `7:5 ${raw}`],
    ['a name in angle brackets', 'Dear <name>,', `6:6 ${raw}`],
    ['in a list and a quotation', '> - <u>a</u>', `6:5 ${raw}`],
    ['in a table', '| a |\n| - |\n| <br> |', `8:3 ${raw}`],
    ['a block that only ends', '</div>', `6:1 ${raw}`],
    ['a comment', '<!-- Nobody reads this. -->\n\nText <!-- nor this --> and text.'],
    ['a comment of several lines', '<!-- one\n\n## two\n-->\n\nText.'],
    [
      'text behind a comment',
      '<!-- Note. --> Text.',
      '6:1 what stands on the line where a comment ends is not shown; put it on a line of its own',
    ],
    ['a comment without end', '<!-- Note.\n\nText.', '6:1 the comment does not end; close it with -->'],
    ['code', '`<b>`\n\n```html\n<div>\n```\n\n    <div>\n'],
    ['signs that are no tags', '1 < 2, a <b, x <- y, \\<b>, &lt;b&gt;'],
  ])
})

describe('headings', () => {
  const first = 'the page has its title as heading of the first level; write ## or a deeper one'
  cases([
    ['in order', '## A\n\n### B\n\n#### C\n\n## D\n\n### E'],
    ['of the first level', '# A', `6:1 warning: ${first}`],
    ['of the first level, underlined', 'Text.\n\nA\n===', `8:1 warning: ${first}`],
    ['that skip a level', '## A\n\n#### B', '8:1 warning: the heading #### skips a level; write ###'],
    ['that begin too deep', 'Text.\n\n### A', '8:1 warning: the heading ### skips a level; write ##'],
    [
      'after an underlined one',
      '## A\n\n### B\n\nC\n---\n\n#### D',
      '13:1 warning: the heading #### skips a level; write ###',
    ],
    [
      'with one in code between',
      '## A\n\n```\n### B\n```\n\n#### C',
      '12:1 warning: the heading #### skips a level; write ###',
    ],
    ['that are none', '#hashtag\n\n```sh\n# a comment\n```\n\n\\# A'],
  ])
})

describe('addresses', () => {
  const dangerous = (scheme: string, mend = 'write the address of a page') =>
    `an address that begins with ${scheme}: is not allowed; ${mend}`
  const media = 'put the picture into media/ and write /media/…'
  cases([
    [
      'that lead somewhere',
      '[a](/) [b](/news) [c](/news/other) [d](/about) [e](/logo.svg) [f](/media/plans/quay.pdf)',
    ],
    [
      'of feeds and other forms',
      '[a](/feed.xml) [b](/tags/ports/feed.json) [c](/news/other.md) [d](/api/items/news/other)',
    ],
    [
      'of other sites',
      '[a](https://example.org/x) <https://example.org> www.example.org [m](mailto:a@example.org)',
    ],
    ['that are relative', '[a](other) [b](../news/other) [c](?q=x)'],
    ['of the same page', '[a](/news/a)'],
    [
      'of no page',
      'See [it](/news/othr).',
      '6:10 "/news/othr" is no page of this site; did you mean /news/other?',
    ],
    [
      'of no page near',
      '[it](/a/b/c/d/e)',
      '6:6 "/a/b/c/d/e" is no page of this site; correct the address or remove the link',
    ],
    [
      'with a title',
      '[it](</news/othr> "Title")',
      '6:6 "/news/othr" is no page of this site; did you mean /news/other?',
    ],
    [
      'in a definition',
      'See [it][i].\n\n[i]: /news/othr',
      '8:6 "/news/othr" is no page of this site; did you mean /news/other?',
    ],
    [
      'without https',
      '[it](www.example.org/x)',
      '6:6 "www.example.org/x" is no page of this site; did you mean https://www.example.org/x?',
    ],
    ['in angle brackets', 'A <javascript:alert(1)>', `6:3 ${dangerous('javascript')}`],
    [
      'of scripts',
      '[a](javascript:x) [b](JavaScript:x) [c](&#106;avascript:x)',
      ...[5, 23, 41].map((column) => `6:${column} ${dangerous('javascript')}`),
    ],
    ['of data', '[a](data:text/html,x)', `6:5 ${dangerous('data')}`],
    ['of Visual Basic', '[a](vbscript:x)', `6:5 ${dangerous('vbscript')}`],
    [
      'of scripts and data as pictures',
      '![a](javascript:x)\n![a](data:image/png;base64,eA)',
      `6:6 ${dangerous('javascript', media)}`,
      `7:6 ${dangerous('data', media)}`,
    ],
    [
      'that are left out',
      '[call](tel:+321)',
      '6:8 warning: an address that begins with tel: is left out; write it as text, or use https: or mailto:',
    ],
    ['in code', '`[a](/no)`\n\n    [a](/no)\n'],
    [
      'that moved',
      '[it](/old/other)',
      '6:6 warning: "/old/other" only leads on to /news/other; write /news/other',
    ],
    [
      'in capitals, with a slash',
      '[it](/News/Other/)',
      '6:6 warning: "/News/Other/" only leads on to /news/other; write /news/other',
    ],
    [
      'of a draft',
      '[it](/news/planned)',
      '6:6 warning: "/news/planned" is a draft, which readers cannot see; publish it or remove the link',
    ],
    [
      'of what was withdrawn',
      '[it](/news/recalled)',
      '6:6 warning: "/news/recalled" is withdrawn; link to what holds in its place, or remove the link',
    ],
    ['of a list', '[it](/news?tag=ports&topic=quays&q=x)'],
    [
      'of a list that is none',
      '[it](/nws?tag=ports)',
      '6:6 "/nws?tag=ports" is no page of this site; did you mean /news?',
    ],
    [
      'of a list with an unknown tag',
      '[it](/news?tag=port)',
      '6:6 warning: "port" is no tag of this site; did you mean ports?',
    ],
    [
      'of a list with an unknown topic',
      '[it](/search?topic=zzz)',
      '6:6 warning: "zzz" is no topic of this site; remove it from the address',
    ],
    [
      'with a % that encodes nothing',
      '[it](/a/%zz)',
      '6:6 "/a/%zz" is no page of this site; correct the address or remove the link',
    ],
    ['with NUL', '[it](/%00)', '6:6 "/%00" is no page of this site; correct the address or remove the link'],
  ])

  it('of a draft, in a draft', () => {
    expect(linesOf(news('[it](/news/planned)', 'draft: true'))).toEqual([])
  })
})

describe('anchors', () => {
  cases([
    [
      'of another page',
      '[a](/news/other#zwölf-boote) [b](/news/other#zw%C3%B6lf-boote) [c](/news/other#two-words-1)',
    ],
    ['of footnotes', '[a](/news/other#user-content-fn-1) [b](/news/other#footnote-label)'],
    ['of this page', '## One thing\n\n[a](#one-thing) [b](/news/a#one-thing) [c](#) [d](#top)'],
    ['of a list', '[a](/news#anything)'],
    ['with words to look for', '[a](/news/other#:~:text=boote)'],
    [
      'that is not there',
      '## One thing\n\n[a](#one-thin)',
      '8:5 "#one-thin" is no heading of this page; did you mean #one-thing?',
    ],
    [
      'that another page does not have',
      '[a](/news/other#two-words-2)',
      '6:5 "#two-words-2" is no heading of news/other.md; did you mean #two-words-1?',
    ],
    [
      'that is like none',
      '[a](#zzz)',
      '6:5 "#zzz" is no heading of this page; write that of a heading, or leave it out',
    ],
  ])
})

describe('words and pictures', () => {
  const alt = 'warning: the picture has no words; write ![what it shows](…)'
  const says = (words: string) => `warning: "${words}" does not say where the link leads; write that instead`
  cases([
    ['a link without words', 'A [](/news)', '6:3 warning: the link has no words; write [where it leads](…)'],
    ['a picture as a link', '[![The news](/media/quay.png)](/news)'],
    [
      'a picture without words as a link',
      '[![](/media/quay.png)](/news)',
      '6:1 warning: the link has no words; write [where it leads](…)',
      `6:2 ${alt}`,
    ],
    [
      'links that say nothing',
      '[Click **here**](/news), [here](/news), [Read more …](/news)',
      `6:1 ${says('Click here')}`,
      `6:26 ${says('here')}`,
      `6:41 ${says('Read more …')}`,
    ],
    ['a reference that says nothing', '[here][n]\n\n[n]: /news', `6:1 ${says('here')}`],
    ['a picture', '![A quay](/media/quay.png) ![A logo](/logo.svg)'],
    ['a picture without words', '![](/media/quay.png)', `6:1 ${alt}`],
    [
      'a picture that is not there',
      '![A quay](/media/quai.png)',
      '6:11 "/media/quai.png" is not there; did you mean /media/quay.png?',
    ],
    [
      'a picture beside the file',
      '![A quay](quay.png)',
      '6:11 "quay.png" is not there; did you mean /media/quay.png?',
    ],
    [
      'a picture that is a page',
      '![A quay](/news/other)',
      '6:11 "/news/other" is not there; add the file or correct its name',
    ],
    [
      'a file that is not there',
      '[Plan](/media/plan.pdf)',
      '6:8 "/media/plan.pdf" is not there; add the file or correct its name',
    ],
  ])
})

describe('the place in a body', () => {
  const message = '"/no/where" is no page of this site; correct the address or remove the link'
  const text = news('😀 Łódź\n\n\t- a\n- [b](/no/where)')
  it.each([
    ['with LF', text],
    ['with CRLF', text.replaceAll('\n', '\r\n')],
    ['with a byte-order mark', `\uFEFF${text}`],
  ])('%s', (_, content) => {
    expect(linesOf(content)).toEqual([`news/a.md:9:7 ${message}`])
  })

  it('behind letters of two units and a tab', () => {
    expect(linesOf(news('😀\tŁ [b](/no/where)'))).toEqual([`news/a.md:6:10 ${message}`])
  })

  it('where the front matter is wrong as well', () => {
    expect(linesOf(news('[b](/no/where)', 'x: 1'))).toEqual([
      'news/a.md:5:1 x: is not a known field; remove it',
      `news/a.md:7:5 ${message}`,
    ])
  })
})

describe('a body that is not parsed', () => {
  const documentOf = (slug: string, text: string): Document => ({
    collection: 'news',
    slug,
    source: readMarkdown(`news/${slug}.md`, Buffer.from(text)),
  })
  const others = ['other', 'planned', 'recalled'].map((slug) =>
    documentOf(slug, base[`content/news/${slug}.md`] ?? ''),
  )
  const addresses = new Addresses(others, ['media/quay.png'], new OldPaths(others), join(root, 'public'))
  const fragments = fc.constantFrom(
    ...[
      '[',
      ']',
      '(',
      ')',
      '](',
      '![',
      '<',
      '>',
      '\\',
      '`',
      '```\n',
      '~~~\n',
      '    ',
      '\t',
      '&#106;',
      '*',
      '_',
    ],
    ...[
      '\n',
      '\n\n',
      '\r\n',
      '# ',
      '## ',
      '### ',
      '#### ',
      '- ',
      '> ',
      '1. ',
      '===',
      '---',
      '\n---\n',
      '| a |\n| - |\n',
    ],
    ...[
      'words',
      'here',
      ' ',
      '/news',
      '/news/other',
      '/news/planned',
      '/no',
      'javascript:x',
      'https://example.org',
      '#a',
    ],
    ...[
      '[a](/news)',
      '[here](/news)',
      '[a](/news/planned)',
      '[a](/no)',
      '![a](/media/quay.png)',
      '![a](/no.png)',
    ],
    ...[
      '[a](javascript:x)',
      '[a]: ',
      '[^1]',
      '[^1]: ',
      '[ ]',
      '[x]',
      '<b>',
      '<!--',
      '-->',
      '<https://a.org>',
      '"t"',
    ],
  )

  it('holds nothing that would be found in it', () => {
    let plain = 0
    fc.assert(
      fc.property(fc.array(fragments, { maxLength: 12 }), (parts) => {
        const document = documentOf('a', news(parts.join('')))
        if (!isPlain(document, addresses)) return
        plain++
        expect(parsedProblems(document, addresses)).toEqual([])
      }),
      { numRuns: 5000 },
    )
    expect(plain).toBeGreaterThan(300)
  })

  it.each([
    ['paragraphs and headings', 'Text.\n\n## A\n\nText, 3 < 4.\n\n## B'],
    ['links', 'See [the news](/news), [that](/news/other) and [this](https://example.org/a-b?c=d).'],
    ['pictures, tasks and footnotes', '![A quay](/media/quay.png)\n\n- [x] Done.[^1]\n\n[^1]: Note.'],
    ['deeper headings', '## A\n\n### B\n\n#### C\n\n## D'],
  ])('is one with %s', (_, body) => {
    expect(isPlain(documentOf('a', news(body)), addresses)).toBe(true)
  })
})
