import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { siteSchema, type Site } from '../site.ts'
import { goneSchema } from './check/check.ts'
import type { Compiled } from './compile.ts'
import { bodyFile, indexFile, siteFile, textFile } from './layout.ts'
import { plainText } from './plain-text.ts'
import { collection, isItemType } from './registry.ts'
import type { Body, Index, Item, Page, Tag, Topic } from './types.ts'

/** Writes a content version into a folder. The content has been checked. */
export function writeContent(folder: string, contentDir: string, documents: readonly Compiled[]): void {
  const sorted = documents.toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  const texts: Record<string, string> = {}
  for (const { collection: name, slug, html } of sorted) {
    mkdirSync(join(folder, 'bodies', name), { recursive: true })
    const body: Body = { html, text: plainText(html) }
    write(folder, bodyFile(name, slug), body)
    if (isItemType(name)) texts[`${name}/${slug}`] = body.text
  }
  write(folder, textFile, texts)
  write(folder, siteFile, readSite(contentDir))
  write(folder, indexFile, toIndex(sorted, readGone(contentDir)))
}

function toIndex(documents: readonly Compiled[], gone: string[]): Index {
  const withRole = (role: string) =>
    documents.filter((document) => collection(document.collection).role === role)
  const rows = (role: string) => withRole(role).map(({ slug, fields }) => ({ ...fields, slug }))
  // The checker has held every field against the registry's schema, which the types are made from.
  return {
    items: withRole('item').map(({ collection: type, slug, fields }) => {
      return { tags: [], topics: [], ...fields, type, slug } as unknown as Item
    }),
    topics: rows('topic') as unknown as Topic[],
    tags: rows('tag') as unknown as Tag[],
    pages: rows('page') as unknown as Page[],
    gone,
  }
}

function readSite(contentDir: string): Site {
  return siteSchema.parse(parse(readFileSync(join(contentDir, 'site.yml'), 'utf8')))
}

function readGone(contentDir: string): string[] {
  const file = join(contentDir, 'gone.yml')
  return existsSync(file) ? (goneSchema.parse(parse(readFileSync(file, 'utf8'))) ?? []) : []
}

function write(folder: string, file: string, value: unknown): void {
  writeFileSync(join(folder, file), JSON.stringify(value))
}
