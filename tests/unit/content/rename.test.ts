import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { checkContent } from '../../../lib/content/check/check.ts'
import { report } from '../../../lib/content/check/problem.ts'
import type { CollectionName } from '../../../lib/content/collections.ts'
import { entriesBelow } from '../../../lib/content/files.ts'
import { applyStep } from '../../../lib/content/rename/apply.ts'
import { readDocuments } from '../../../lib/content/rename/documents.ts'
import { planRename } from '../../../lib/content/rename/plan.ts'

const root = resolve(import.meta.dirname, '../../..')
const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })))

type Files = Record<string, string>

const siteYml = `name: Test
strapline: Test.
description: Test.
language: en
timezone: Europe/Brussels
navigation: [/tags/old, /about]
footer: [/about]
tagHues:
  old: 20 # warm
`
const named = (title: string, more = '') => `---\ntitle: ${title}\nsummary: Made up.\n${more}---\n`

/** A small hub that holds a tag, a topic, a page and an item called `old`. */
const small: Files = {
  'site.yml': siteYml,
  'gone.yml': '- /news/gone\n',
  'tags/old.md': named('Old tag'),
  'tags/x.md': named('X'),
  'topics/old.md': named('Old topic'),
  'news/old.md': named('Old news', 'date: 2020-01-01\n'),
  'publications/old.md': named('Old publication', 'date: 2020-01-01\n'),
  'pages/about.md': named('About'),
}

function folderOf(files: Files): string {
  const folder = emptyFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rename-'))
  folders.push(folder)
  return folder
}

function copyOf(folder: string): string {
  const copy = emptyFolder()
  cpSync(join(root, folder), copy, { recursive: true })
  return copy
}

const filesOf = (folder: string): Files =>
  Object.fromEntries(
    entriesBelow(folder)
      .filter(({ kind }) => kind === 'file')
      .map(({ path }) => [path, readFileSync(join(folder, path), 'latin1')]),
  )

function rename(folder: string, collection: CollectionName, from: string, to: string): Files {
  for (const step of planRename(folder, { collection, from, to }).steps) applyStep(folder, step)
  return filesOf(folder)
}

const refusal = (folder: string, collection: CollectionName, from: string, to: string): string => {
  const before = filesOf(folder)
  try {
    planRename(folder, { collection, from, to })
  } catch (error) {
    expect(filesOf(folder)).toEqual(before)
    return (error as Error).message
  }
  return ''
}

const errors = (folder: string) => {
  const problems = checkContent(folder, join(root, 'public')).filter(({ severity }) => severity === 'error')
  return problems.length > 0 ? report(problems) : ''
}

/** What becomes of one news item when the tag (or what is named) `old` becomes `new`. */
const itemAfter = (text: string, collection: CollectionName = 'tags', more: Files = {}) =>
  rename(folderOf({ ...small, ...more, 'news/item.md': text }), collection, 'old', 'new')['news/item.md']

const withTags = (yaml: string) => named('Item', `date: 2020-01-01\n${yaml}`)
const withBody = (body: string) => `${named('Item', 'date: 2020-01-01\n')}\n${body}\n`

describe('references in front matter', () => {
  it.each([
    ['flow list', 'tags: [x, old]\n', 'tags: [x, new]\n'],
    ['flow list with odd spaces', 'tags:   [ x,old , ]\n', 'tags:   [ x,new , ]\n'],
    ['flow list over lines', 'tags: [\n  old, # first\n  x\n  ]\n', 'tags: [\n  new, # first\n  x\n  ]\n'],
    ['block list', 'tags:\n  - x\n  - old\n', 'tags:\n  - x\n  - new\n'],
    ['block list without indent', 'tags:\n- old\n-   x\n', 'tags:\n- new\n-   x\n'],
    ['double quotes', 'tags: ["old", x]\n', 'tags: ["new", x]\n'],
    ['single quotes', "tags: ['old', x]\n", "tags: ['new', x]\n"],
    ['escaped text', 'tags: ["\\u006fld"]\n', 'tags: ["new"]\n'],
    ['block scalar', 'tags:\n  - >-\n    old\n', 'tags:\n  - >-\n    new\n'],
    ['comment after a value', 'tags: [old] # old stays\n', 'tags: [new] # old stays\n'],
    ['comment that is a field', '# tags: [old]\ntags: [old]\n', '# tags: [old]\ntags: [new]\n'],
    ['another collection', 'topics: [old]\ntags: [old]\n', 'topics: [old]\ntags: [new]\n'],
    ['part of a slug', 'tags: [x, old]\nauthors: [old, old-x]\n', 'tags: [x, new]\nauthors: [old, old-x]\n'],
  ])('%s', (_, before, after) => {
    expect(itemAfter(withTags(before))).toBe(withTags(after))
    const windows = (text: string) => '\uFEFF' + withTags(text).replaceAll('\n', '\r\n')
    expect(itemAfter(windows(before))).toBe(Buffer.from(windows(after)).toString('latin1'))
  })

  it.each([
    ['flow list, first', 'tags: [old, new, x]\n', 'tags: [new, x]\n'],
    ['flow list, last', 'tags: [x, new, old]\n', 'tags: [x, new]\n'],
    ['flow list, between', 'tags: [x,old, new]\n', 'tags: [x, new]\n'],
    [
      'flow list over lines',
      'tags: [\n  new, # n\n  old, # o\n  x # x\n]\n',
      'tags: [\n  new, # n\n  x # x\n]\n',
    ],
    ['flow list over lines, last', 'tags: [\n  new,\n  old ]\n', 'tags: [\n  new,\n   ]\n'],
    ['block list', 'tags:\n  - new # n\n  # of old\n  - old # o\n', 'tags:\n  - new # n\n  # of old\n'],
    ['block list, first', 'tags:\n- old\n- new\n', 'tags:\n- new\n'],
    ['dash on a line of its own', 'tags:\n  -\n    old\n  - new\n', 'tags:\n  - new\n'],
    ['only the old one', 'tags: [old]\n', 'tags: [new]\n'],
  ])('without duplicates when merged: %s', (_, before, after) => {
    const more = { 'tags/new.md': named('New tag') }
    expect(itemAfter(withTags(before), 'tags', more)).toBe(withTags(after))
  })

  it('rewrites single slugs, addresses of items and nested topics', () => {
    const folder = folderOf({
      ...small,
      'publications/next.md': named('Next', 'date: 2020-01-01\nsupersedes: old # it\n'),
      'topics/t.md': named('T', 'featured:\n  - /publications/old\n  - "/news/old"\nparent: old\n'),
    })
    const files = rename(folder, 'publications', 'old', 'new')
    expect(files['publications/next.md']).toContain('supersedes: new # it\n')
    expect(files['topics/t.md']).toContain('  - /publications/new\n  - "/news/old"\nparent: old\n')
    expect(rename(folder, 'news', 'old', 'new')['topics/t.md']).toContain('  - "/news/new"\n')
    expect(rename(folder, 'topics', 'old', 'new')['topics/t.md']).toContain('parent: new\n')
    expect(errors(folder)).toBe('')
  })

  it('quotes a slug that YAML would read as something else', () => {
    const folder = folderOf({ ...small, 'news/item.md': withTags('tags: [old]\n') })
    expect(rename(folder, 'tags', 'old', '2024')['news/item.md']).toBe(withTags('tags: ["2024"]\n'))
    expect(rename(folder, 'tags', '2024', 'no')['tags/no.md']).toContain('[/tags/old, /tags/2024]\nid: old\n')
    expect(errors(folder)).toBe('')
  })

  it('holds for lists of any make', () => {
    const slug = fc.constantFrom('old', 'new', 'x', 'old-x', 'y')
    const quote = fc.constantFrom('', '"', "'")
    const list = fc.uniqueArray(slug, { minLength: 1 })
    fc.assert(
      fc.property(list, quote, fc.boolean(), fc.constantFrom('\n', '\r\n'), (slugs, mark, isFlow, eol) => {
        const written = slugs.map((each) => mark + each + mark)
        const tags = isFlow
          ? ` [${written.join(', ')}] # c`
          : written.map((each) => `\n  - ${each} # c`).join('')
        const text = withTags(`tags:${tags}\nauthors: [old]\n`).replaceAll('\n', eol)
        const more = Object.fromEntries(['new', 'old-x', 'y'].map((each) => [`tags/${each}.md`, named(each)]))
        const after = itemAfter(text, 'tags', more) ?? ''
        const expected = slugs.includes('new') ? slugs.filter((each) => each !== 'old') : slugs
        const data = parse(after.split('---')[1] ?? '') as Record<string, unknown>
        expect(data.tags).toEqual(expected.map((each) => (each === 'old' ? 'new' : each)))
        expect(data.authors).toEqual(['old'])
        expect(after.split(eol).length).toBe(
          text.split(eol).length - (isFlow ? 0 : slugs.length - expected.length),
        )
      }),
      { numRuns: 60 },
    )
  })
})

describe('links in bodies', () => {
  it.each([
    ['plain', '[a](/tags/old)', '[a](/tags/new)'],
    ['with a fragment', '[a](/tags/old#y)', '[a](/tags/new#y)'],
    ['with a query', '[a](/tags/old?type=news)', '[a](/tags/new?type=news)'],
    ['with a title', '[old](/tags/old "/tags/old")', '[old](/tags/new "/tags/old")'],
    ['in angle brackets', '[a](</tags/old>)', '[a](</tags/new>)'],
    ['in angle brackets, with a title', "[a]( </tags/old> 'old' )", "[a]( </tags/new> 'old' )"],
    [
      'in a table',
      '| a |\n| --- |\n| [b](/tags/old) \\| [c](/tags/old) |',
      '| a |\n| --- |\n| [b](/tags/new) \\| [c](/tags/new) |',
    ],
    ['in a quotation in a list', '> - a\n>   [b](/tags/old)', '> - a\n>   [b](/tags/new)'],
    ['after a tab', '-\t[b](/tags/old)', '-\t[b](/tags/new)'],
    ['after letters beyond the BMP', '🎉 é [b](/tags/old)', '🎉 é [b](/tags/new)'],
    ['in a footnote', 'a[^1]\n\n[^1]: [b](/tags/old)', 'a[^1]\n\n[^1]: [b](/tags/new)'],
    ['around a picture', '[![](/media/tags/old.png)](/tags/old)', '[![](/media/tags/old.png)](/tags/new)'],
    ['by definition', '[a][1]\n\n[1]: /tags/old "old"', '[a][1]\n\n[1]: /tags/new "old"'],
    ['by definition in angle brackets', '[old]\n\n[old]: </tags/old>', '[old]\n\n[old]: </tags/new>'],
    ['in upper case, with a slash', '[a](/Tags/Old/)', '[a](/Tags/new/)'],
    ['escaped', '[a](/tags\\/o&#108;d)', '[a](/tags\\/new)'],
    ['relative', '[a](../tags/old) [b](/tags/x/../old)', '[a](../tags/new) [b](/tags/x/../new)'],
    ['a feed', '[a](/tags/old/feed.xml?type=news)', '[a](/tags/new/feed.xml?type=news)'],
    ['a filter', '[a](/search?tag=old&tag=x)', '[a](/search?tag=new&tag=x)'],
    ['a filter, encoded', '[a](/search?q=a&amp;tag=old#b)', '[a](/search?q=a&amp;tag=new#b)'],
    ['a filter on the same page', '[a](?tag=old)', '[a](?tag=new)'],
    ['a filter that is there already', '[a](/news?tag=new&tag=old)', '[a](/news?tag=new)'],
    ['a filter that is there already, later', '[a](/news?tag=old&amp;tag=new)', '[a](/news?tag=new)'],
    ['both', '[a](/tags/old?tag=old&topic=old)', '[a](/tags/new?tag=new&topic=old)'],
  ])('rewrites one %s', (_, before, after) => {
    const bytes = (text: string) => Buffer.from(text).toString('latin1')
    expect(itemAfter(withBody(before))).toBe(bytes(withBody(after)))
    const windows = (text: string) => withBody(text).replaceAll('\n', '\r\n')
    expect(itemAfter(windows(before))).toBe(bytes(windows(after)))
  })

  it.each([
    ['code', '`[a](/tags/old)`'],
    ['a code block', '```\n[a](/tags/old)\n[b]: /tags/old\n```'],
    ['indented code', 'a\n\n    [a](/tags/old)'],
    ['raw HTML', '<a href="/tags/old">a</a>\n\n<!-- [a](/tags/old) -->'],
    ['escaped brackets', '\\[a](/tags/old)'],
    ['words', '/tags/old and old'],
    ['another host', '[a](https://example.org/tags/old) <https://example.org/tags/old> [b](//tags/old)'],
    ['a longer slug', '[a](/tags/old-x) [b](/tags/older) [c](/tags/x-old) [d](/search?tag=old-x)'],
    ['another place', '[a](/topics/old) [b](/old) [c](/x/tags/old) [d](/tags/old/x) [e](/tags/old.html)'],
    ['another parameter', '[a](/search?q=old&topic=old&tags=old#tag=old) [b](https://example.org/?tag=old)'],
    ['a picture', '![a](/media/tags/old)'],
  ])('leaves %s', (_, body) => {
    expect(itemAfter(withBody(body))).toBe(withBody(body))
  })

  it.each<[CollectionName, string, string]>([
    [
      'topics',
      '[a](/topics/old) [b](/news?topic=old&tag=old)',
      '[a](/topics/new) [b](/news?topic=new&tag=old)',
    ],
    [
      'news',
      '[a](/news/old) [b](old.md) [c](/api/items/news/old)',
      '[a](/news/new) [b](new.md) [c](/api/items/news/new)',
    ],
    [
      'publications',
      '[a](/publications/old.csl.json) [b](/news/old)',
      '[a](/publications/new.csl.json) [b](/news/old)',
    ],
  ])('knows the addresses of %s', (collection, before, after) => {
    expect(itemAfter(withBody(before), collection)).toBe(withBody(after))
  })

  it('knows the addresses of pages', () => {
    const folder = folderOf({
      ...small,
      'news/item.md': withBody('[a](/about#b) [c](/about-x) [d](/news/about)'),
    })
    const files = rename(folder, 'pages', 'about', 'who')
    expect(files['news/item.md']).toBe(withBody('[a](/who#b) [c](/about-x) [d](/news/about)'))
    expect(files['site.yml']).toBe(siteYml.replaceAll('/about', '/who'))
    expect(files['pages/who.md']).toBe(named('About', 'aliases: [/about]\n'))
    // The addresses in the item only look like that of the page; they lead nowhere.
    const wrongElsewhere = errors(folder)
      .split('\n')
      .filter((line) => !line.startsWith('news/item.md:'))
    expect(wrongElsewhere).toEqual(['3 errors, 0 warnings'])
  })
})

describe('site.yml', () => {
  const after = (site: string, more: Files = {}) =>
    rename(folderOf({ ...small, ...more, 'site.yml': site }), 'tags', 'old', 'new')['site.yml']

  it('rewrites keys and paths', () => {
    const expected = siteYml.replace('/tags/old', '/tags/new').replace('  old:', '  new:')
    expect(after(siteYml)).toBe(expected)
    const windows = (text: string) => '\uFEFF' + text.replaceAll('\n', '\r\n')
    expect(after(windows(siteYml))).toBe(Buffer.from(windows(expected)).toString('latin1'))
  })

  it('keeps the colour of the tag that stays', () => {
    const more = { 'tags/new.md': named('New') }
    const site = siteYml.replace('/about', '/tags/new')
    const expected = site.replace('/tags/old, ', '').replace('  old: 20 # warm\n', '')
    expect(after(`${site}  new: 7\n`, more)).toBe(`${expected}  new: 7\n`)
    const flow = (hues: string) => `${site.replace(/tagHues[^]*/, '')}tagHues: { ${hues} }\n`
    expect(after(flow('x: 1, old: 2, new: 3'), more)).toBe(flow('x: 1, new: 3').replace('/tags/old, ', ''))
  })
})

describe('the document itself', () => {
  const after = (yaml: string, path = 'tags/new.md', to = 'new') =>
    rename(folderOf({ ...small, 'tags/old.md': named('Old', yaml) }), 'tags', 'old', to)[path]

  it.each([
    ['no aliases', '', 'aliases: [/tags/old]\nid: old\n'],
    ['an id', 'id: first # it\n', 'id: first # it\naliases: [/tags/old]\n'],
    ['a flow list', 'aliases: [/a, "/b"] # c\n', 'aliases: [/a, "/b", "/tags/old"] # c\nid: old\n'],
    ['a flow list over lines', 'aliases: [\n  /a\n  ]\n', 'aliases: [\n  /a,\n  /tags/old\n  ]\nid: old\n'],
    ['a block list', 'aliases:\n- /a # c\nid: b\n', 'aliases:\n- /a # c\n- /tags/old\nid: b\n'],
    [
      'a block list with indent',
      "aliases:\n    - '/a'\n",
      "aliases:\n    - '/a'\n    - '/tags/old'\nid: old\n",
    ],
    ['an empty list', 'aliases: []\n', 'aliases: [/tags/old]\nid: old\n'],
    ['an empty field', 'aliases:\nid: a\n', 'aliases: [/tags/old]\nid: a\n'],
    ['the path already', 'aliases: [/Tags/Old]\n', 'aliases: [/Tags/Old]\nid: old\n'],
    ['comments at the end', '# aliases: [/x]\n', '# aliases: [/x]\naliases: [/tags/old]\nid: old\n'],
    ['its new path as an alias', 'aliases: [/tags/new, /a]\n', 'aliases: [/tags/old, /a]\nid: old\n'],
    ['both paths as aliases', 'aliases: [/tags/new, /tags/old]\n', 'aliases: [/tags/old]\nid: old\n'],
  ])('leaves an alias and its id where it has %s', (_, before, expected) => {
    expect(after(before)).toBe(named('Old', expected))
  })

  it('keeps CRLF, a byte-order mark, indented fields, its own links and its mode', () => {
    const text = (yaml: string, slug: string) =>
      `\uFEFF---\n  title: Ä\n  summary: S.\n${yaml}---\n[a](/tags/${slug})`.replaceAll('\n', '\r\n')
    const folder = folderOf({ ...small, 'tags/old.md': text('', 'old') })
    const { mode } = statSync(join(folder, 'tags/old.md'))
    rename(folder, 'tags', 'old', 'new')
    const expected = text('  aliases: [/tags/old]\n  id: old\n', 'new')
    expect(readFileSync(join(folder, 'tags/new.md'), 'utf8')).toBe(expected)
    expect(statSync(join(folder, 'tags/new.md')).mode).toBe(mode)
  })

  it('goes back to where it was, without an alias to itself', () => {
    const folder = folderOf(small)
    rename(folder, 'tags', 'old', 'new')
    const files = rename(folder, 'tags', 'new', 'old')
    expect(files).toEqual({ ...small, 'tags/old.md': named('Old tag', 'aliases: [/tags/new]\nid: old\n') })
    expect(errors(folder)).toBe('')
  })

  it('gives a file whose name was no slug one, and promises nothing of the old name', () => {
    const folder = folderOf({
      ...small,
      'tags/Old_Name.md': named('N'),
      'news/item.md': withTags('tags: [Old_Name]\n'),
    })
    const files = rename(folder, 'tags', 'Old_Name', 'new')
    expect([files['tags/new.md'], files['news/item.md']]).toEqual([named('N'), withTags('tags: [new]\n')])
  })

  it('refuses what it cannot edit', () => {
    const folder = folderOf({ ...small, 'tags/old.md': '---\n{ title: a, summary: b }\n---\n' })
    expect(refusal(folder, 'tags', 'old', 'new')).toMatch(/^tags\/old\.md is written in a way .*one a line/)
  })
})

describe('merging', () => {
  it('leads everything to the one that stays', () => {
    const folder = folderOf({
      ...small,
      'tags/old.md': named('Old', 'id: first\naliases:\n  - /a\n  - /b # c\n') + 'Lost.\n',
      'tags/new.md': named('New', 'aliases: [/b2]\n') + '[a](/tags/old)\n',
      'topics/t.md': named('T', 'tags: [new, old]\n'),
    })
    const files = rename(folder, 'tags', 'old', 'new')
    expect(files['tags/old.md']).toBeUndefined()
    expect(files['tags/new.md']).toBe(
      named('New', 'aliases: [/b2, /tags/old, /a, /b]\n') + '[a](/tags/new)\n',
    )
    expect(files['topics/t.md']).toBe(named('T', 'tags: [new]\n'))
    expect(errors(folder)).toBe('')
  })

  it('merges topics, but not into one below', () => {
    const topics = {
      'topics/old.md': named('Old', 'parent: new\n'),
      'topics/new.md': named('New'),
      'topics/t.md': named('T', 'parent: old\n'),
    }
    const folder = folderOf({ ...small, ...topics })
    expect(refusal(folder, 'topics', 'new', 't')).toMatch(
      /^topics\/t\.md stands below topics\/new\.md by its parent/,
    )
    expect(rename(folder, 'topics', 'old', 'new')['topics/t.md']).toContain('parent: new\n')
    expect(errors(folder)).toBe('')
  })

  it('refuses to merge items and pages', () => {
    const folder = folderOf({ ...small, 'news/new.md': withTags(''), 'pages/new.md': named('N') })
    expect(refusal(folder, 'news', 'old', 'new')).toBe(
      'news/new.md exists already, and news items cannot be merged; choose another name',
    )
    expect(refusal(folder, 'pages', 'about', 'new')).toMatch(/pages cannot be merged/)
  })
})

describe('interruption', () => {
  const start: Files = {
    ...small,
    'news/item.md': withTags('tags: [old]\ntopics: [old]\n') + '[a](/tags/old) [b](/news/old)\n',
    'topics/t.md': named('T', 'tags: [old]\nparent: old\nfeatured: [/news/old]\n'),
  }
  it.each<[string, CollectionName, Files]>([
    ['rename of a tag', 'tags', {}],
    ['rename of a topic', 'topics', {}],
    ['rename of an item', 'news', {}],
    ['merge', 'tags', { 'tags/new.md': named('New', 'aliases: [/x]\n') }],
  ])('leaves whole files, and the same command completes it: %s', (_, collection, more) => {
    const files = { ...start, ...more }
    const move = { collection, from: 'old', to: 'new' }
    const expected = rename(folderOf(files), collection, 'old', 'new')
    const { steps } = planRename(folderOf(files), move)
    expect(steps.length).toBeGreaterThan(2)
    steps.forEach((_step, done) => {
      const folder = folderOf(files)
      expect(() => {
        planRename(folder, move).steps.forEach((step, index) => {
          if (index === done) throw new Error('killed')
          applyStep(folder, step)
        })
      }).toThrow('killed')
      expect(rename(folder, collection, 'old', 'new')).toEqual(expected)
    })
    const folder = folderOf(expected)
    expect(planRename(folder, move)).toEqual({ changes: [], steps: [] })
  })

  it('writes over what a killed run has left, and mends what was written with the old name since', () => {
    const folder = folderOf({ ...start, 'topics/.t.md.tmp': 'half' })
    expect(Object.keys(rename(folder, 'tags', 'old', 'new'))).not.toContain('topics/.t.md.tmp')
    writeFileSync(join(folder, 'news/late.md'), withTags('tags: [old]\n'))
    expect(rename(folder, 'tags', 'old', 'new')['news/late.md']).toBe(withTags('tags: [new]\n'))
  })
})

describe('refusals, each in one line', () => {
  const folder = folderOf({
    ...small,
    'tags/ports.md': named('Ports', 'aliases: [/tags/harbours]\n'),
  })
  it.each<[CollectionName, string, string, string]>([
    ['tags', 'port', 'new', 'there is no tags/port.md; did you mean ports?'],
    ['tags', 'unlike-any', 'new', 'there is no tags/unlike-any.md; correct its name'],
    ['tags', 'old', 'old', 'old and old are the same name; write another new one'],
    [
      'tags',
      'old',
      'Łódź',
      '"Łódź" is no slug; use lower-case letters a to z, digits and single hyphens, for example lodz',
    ],
    [
      'tags',
      'old',
      '../x',
      '"../x" is no slug; use lower-case letters a to z, digits and single hyphens, for example x',
    ],
    ['pages', 'about', 'news', 'the site needs the address /news for itself; choose another name'],
    [
      'tags',
      'old',
      'harbours',
      '/tags/harbours is an alias in tags/ports.md; remove it there first, or choose another name',
    ],
    [
      'news',
      'old',
      'gone',
      '/news/gone is listed in gone.yml; remove it there first, or choose another name',
    ],
  ])('%s %s → %s', (collection, from, to, message) => {
    expect(refusal(folder, collection, from, to)).toBe(message)
  })

  it('does nothing while a file cannot be read', () => {
    const broken = folderOf({ ...small, 'news/item.md': '---\ntitle: a: b\n---\n' })
    expect(refusal(broken, 'tags', 'old', 'new')).toMatch(/^news\/item\.md:2:\d+ .*\(nothing was renamed\)$/)
  })
})

describe('real content', () => {
  it.each(['content', 'tests/content'])('%s: only lines with references change', (source) => {
    const names = new Map<CollectionName, number>()
    const sample = readDocuments(join(root, source)).filter(({ collection }) => {
      names.set(collection, (names.get(collection) ?? 0) + 1)
      return (names.get(collection) ?? 0) <= 3
    })
    for (const { collection, slug, path } of sample) {
      const folder = copyOf(source)
      const before = filesOf(folder)
      const to = `${slug}-renamed`
      const after = rename(folder, collection, slug, to)
      const moved = `${collection}/${to}.md`
      expect(Object.keys(after).sort()).toEqual(
        Object.keys(before)
          .map((each) => (each === path ? moved : each))
          .sort(),
      )
      for (const [each, text] of Object.entries(before)) {
        const changed = (after[each === path ? moved : each] ?? '').replaceAll(to, slug)
        const withoutOwn = (all: string) => all.replace(/^(?:aliases|id): .*\n/gm, '')
        if (each === path) expect(withoutOwn(changed)).toBe(withoutOwn(text))
        else expect(changed).toBe(text)
      }
      expect(errors(folder)).toBe('')
    }
  })
})

describe('the command', () => {
  // In this process, since a new one takes seconds to load what it imports.
  const command = async (folder: string, ...args: string[]) => {
    const printed: string[] = []
    vi.stubEnv('CONTENT_DIR', folder)
    vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(`${line}\n`))
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
    const before = { argv: process.argv, exitCode: process.exitCode }
    process.argv = [process.execPath, 'content-rename.ts', ...args]
    vi.resetModules()
    try {
      await import('../../../lib/cli/content-rename.ts')
      return { code: process.exitCode ?? 0, out: printed.join('') }
    } finally {
      Object.assign(process, before)
      vi.restoreAllMocks()
      vi.unstubAllEnvs()
    }
  }

  it('shows what would change and changes nothing, or does the same', async () => {
    const folder = folderOf({
      ...small,
      'news/item.md':
        withTags('tags:\n  - old\n  - new\n') + 'Text.\n\nSee [a](/tags/old) and [b](/tags/old).\n',
      'tags/new.md': named('New'),
    })
    const before = filesOf(folder)
    const shown = [
      'site.yml:6: - navigation: [/tags/old, /about]',
      'site.yml:6: + navigation: [/tags/new, /about]',
      'site.yml:9: -   old: 20 # warm',
      'site.yml:9: +   new: 20 # warm',
      'news/item.md:6: -   - old',
      'news/item.md:11: - See [a](/tags/old) and [b](/tags/old).',
      'news/item.md:10: + See [a](/tags/new) and [b](/tags/new).',
      'tags/new.md:4: + aliases: [/tags/old]',
      'tags/old.md is removed, with its own fields and text',
    ]
    const dry = await command(folder, 'tags', 'old', 'new', '--dry-run')
    expect(dry).toEqual({
      code: 0,
      out: [...shown, 'Nothing was changed, because of --dry-run.', ''].join('\n'),
    })
    expect(filesOf(folder)).toEqual(before)
    expect(await command(folder, 'tags', 'old', 'new')).toEqual({ code: 0, out: [...shown, ''].join('\n') })
    expect(existsSync(join(folder, 'tags/old.md'))).toBe(false)
    expect(await command(folder, 'tags', 'old', 'new')).toEqual({ code: 0, out: 'Nothing is left to do.\n' })
  })

  it('says in one line what is wrong', async () => {
    const folder = folderOf(small)
    const usage = 'usage: npm run content:rename -- <collection> <old> <new> [--dry-run]\n'
    expect(await command(folder, 'tags', 'old')).toEqual({ code: 1, out: usage })
    expect(await command(folder, 'tags', 'old', 'new', '--dry')).toEqual({ code: 1, out: usage })
    const unknown = 'there is no collection "tag"; did you mean tags?\n'
    expect(await command(folder, 'tag', 'old', 'new')).toEqual({ code: 1, out: unknown })
  })

  it('reports what the checker still finds', async () => {
    const folder = folderOf({ ...small, 'news/item.md': withTags('tags: [missing]\n') })
    const { code, out } = await command(folder, 'tags', 'old', 'new')
    expect([code, out]).toEqual([1, expect.stringContaining('"missing" is not in tags/')])
  })
})
