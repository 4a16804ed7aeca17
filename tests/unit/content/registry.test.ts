import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { compile, type Compiled } from '../../../lib/content/compile.ts'
import { bodyFile, indexFile, siteFile } from '../../../lib/content/layout.ts'
import { collection, collectionNames, isItemType } from '../../../lib/content/registry.ts'
import type { Body, Index } from '../../../lib/content/types.ts'
import { writeContent } from '../../../lib/content/write.ts'

// The registry is the only description of the fields: contentlayer's types are made from it. Whatever the front
// matter of a file holds must arrive in the index as it was written.

const root = resolve(import.meta.dirname, '../../..')
const contentDir = join(root, 'tests/content')
const folder = mkdtempSync(join(tmpdir(), 'registry-'))

const files = collectionNames.flatMap((name) =>
  readdirSync(join(contentDir, name)).map((file) => ({
    name,
    slug: file.replace(/\.md$/, ''),
    fields: frontMatter(readFileSync(join(contentDir, name, file), 'utf8')),
  })),
)

function frontMatter(text: string): Record<string, unknown> {
  const [, yaml = ''] = /^\uFEFF?---\n(.*?\n)---\n/s.exec(text) ?? []
  return parse(yaml) as Record<string, unknown>
}

const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'))

let documents: Compiled[] = []

beforeAll(async () => {
  documents = await compile(root, contentDir, join(folder, 'work'))
  writeContent(folder, contentDir, documents)
}, 180_000)

afterAll(() => {
  rmSync(folder, { recursive: true })
}, 60_000)

describe('what contentlayer makes of the files', () => {
  it('is a document for each, with the fields of its front matter and no other', () => {
    const made = documents.map(({ collection: name, slug, fields }) => ({ name, slug, fields }))
    const byPlace = (a: { name: string; slug: string }, b: { name: string; slug: string }) =>
      `${a.name}/${a.slug}` < `${b.name}/${b.slug}` ? -1 : 1
    expect(made.toSorted(byPlace)).toStrictEqual(files.toSorted(byPlace))
  })

  it('covers every field of every collection', () => {
    for (const name of collectionNames) {
      const used = new Set(
        files.filter((file) => file.name === name).flatMap(({ fields }) => Object.keys(fields)),
      )
      const declared = Object.keys(collection(name).fields.shape)
      expect([name, ...declared.filter((field) => !used.has(field))]).toEqual([name])
    }
  })
})

describe('the index', () => {
  it('holds every field of every document', () => {
    const index = read(indexFile) as Index
    for (const { name, slug, fields } of files) {
      const row = [
        ...index.items.map((item) => ({ ...item, place: item.type })),
        ...index.topics.map((topic) => ({ ...topic, place: 'topics' })),
        ...index.tags.map((tag) => ({ ...tag, place: 'tags' })),
        ...index.pages.map((page) => ({ ...page, place: 'pages' })),
      ].find((each) => each.place === name && each.slug === slug)
      const added = isItemType(name) ? { tags: [], topics: [], type: name } : {}
      expect(row).toStrictEqual({ ...added, ...fields, slug, place: name })
    }
  })

  it('is ordered by slug', () => {
    const { items } = read(indexFile) as Index
    expect(items.map(({ slug }) => slug)).toEqual(items.map(({ slug }) => slug).toSorted())
  })

  it('stands beside a body for every document', () => {
    for (const { name, slug } of files) {
      const body = read(bodyFile(name, slug)) as Body
      expect(body.html === '').toBe(name === 'tags' || slug === 'empty-body')
    }
  })

  it('stands beside the site and the paths that are gone', () => {
    const yaml = (file: string): unknown => parse(readFileSync(join(contentDir, file), 'utf8'))
    expect(read(siteFile)).toStrictEqual(yaml('site.yml'))
    expect((read(indexFile) as Index).gone).toStrictEqual(yaml('gone.yml'))
  })
})

describe('files that other tools write differently', () => {
  it('keep their fields and their slugs', async () => {
    const other = join(folder, 'other')
    mkdirSync(join(other, 'news'), { recursive: true })
    const lines = ['---', 'title: A', 'summary: B', 'date: 2020-07-09', 'lang: fr', '---', '', 'Text.', '']
    const text = lines.join('\r\n')
    writeFileSync(join(other, 'news/index.md'), text)
    writeFileSync(join(other, 'news/mark.md'), `\uFEFF${text}`)
    const fields = { title: 'A', summary: 'B', date: '2020-07-09', lang: 'fr' }
    expect(await compile(root, other, join(folder, 'work'))).toStrictEqual([
      { collection: 'news', slug: 'index', fields, html: '<p>Text.</p>' },
      { collection: 'news', slug: 'mark', fields, html: '<p>Text.</p>' },
    ])
  }, 180_000)
})
