import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

// The rules of the house, read off the files themselves: imports point down, and each concern has one owner.

const root = resolve(import.meta.dirname, '../..')
const layers = ['app', 'components', 'lib']

const files = [
  'proxy.ts',
  ...layers.flatMap((layer) =>
    readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' }).map((file) => `${layer}/${file}`),
  ),
].filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !file.endsWith('.d.ts'))

const textOf = (file: string) => readFileSync(join(root, file), 'utf8')

const importsOf = (file: string) =>
  [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, specifier = '']) =>
    specifier.startsWith('.') ? relative(root, resolve(root, dirname(file), specifier)) : specifier,
  )

const importers = (pattern: RegExp, within: string) =>
  files.filter(
    (file) => file.startsWith(within) && importsOf(file).some((specifier) => pattern.test(specifier)),
  )

const holders = (pattern: RegExp) => files.filter((file) => pattern.test(textOf(file)))

describe('imports point down: app → components → lib', () => {
  it('reads the files that it speaks of', () => {
    expect(files.length).toBeGreaterThan(60)
    expect(importsOf('app/layout.tsx')).toContain('lib/runtime.ts')
  })

  it.each([
    ['lib/', /^(app|components|tests)\//, 'lib/ knows nothing of what shows it'],
    ['lib/', /^(react|next)(\/|$|-dom)/, 'lib/ is free of frameworks'],
    ['components/', /^(app|tests)\//, 'components know nothing of pages'],
    [
      'components/',
      /^lib\/(runtime|urls|env|site|content\/store|finder|http|state|cli)/,
      'components receive data',
    ],
    ['app/', /^tests\//, 'nothing depends on tests'],
    ['lib/finder/', /^lib\/(views|http|runtime|cli)/, 'the finder serves every representation'],
    ['lib/content/', /^lib\/(finder|views|http|runtime|cli)/, 'content knows nothing of its use'],
    ['lib/dates/', /^lib\/(?!dates)/, 'dates know nothing of the hub'],
  ])('%s never imports %s: %s', (within, pattern) => {
    expect(importers(pattern, within)).toEqual([])
  })
})

describe('each concern has one owner', () => {
  it.each<[string, RegExp, RegExp]>([
    ['raw HTML', /dangerouslySetInnerHTML/, /^components\/prose\.tsx$/],
    ['<time>', /<time\s+[a-z]/, /^components\/time\.tsx$/],
    [
      'environment variables',
      /process\.env\b/,
      /^lib\/(env\.ts|cli\/|content\/(compile|contentlayer\.config)\.ts)/,
    ],
    ['dates in words', /Intl\.DateTimeFormat|toLocale(?:Date|Time)?String/, /^lib\/dates\//],
    ['date arithmetic', /from '(?:date-fns|@date-fns)/, /^lib\/dates\//],
    ['the clock', /new Date\(\)|Date\.now\(\)/, /^lib\/(runtime\.ts|cli\/|state\/)/],
    ['the names of the query', /append\('(?:from|to|q|sort|when|page)'/, /^lib\/finder\/query\.ts$/],
    ['what is a draft', /\.draft\b/, /^lib\/content\/(published\.ts|collections\.ts|check\/)/],
    ['style attributes', /\sstyle=/, /^$/],
  ])('%s', (_, pattern, owner) => {
    expect(holders(pattern).filter((file) => !owner.test(file))).toEqual([])
  })

  it('has no addresses of items spelled outside lib/urls.ts', () => {
    const spelled = /['"`]\/(?:news|publications|events|topics|tags|search)\b/
    const speaking = holders(spelled).filter(
      (file) => !/^lib\/(urls|content\/(collections|shared-fields|check\/.*))\.ts$/.test(file),
    )
    expect(speaking).toEqual([])
  })
})

describe('small rooms', () => {
  it('keeps client components to what only a browser can do', () => {
    expect(holders(/^'use client'/)).toEqual(['app/error.tsx'])
  })

  it('keeps files short enough to be read in one go', () => {
    const long = files.filter((file) => textOf(file).split('\n').length > 200)
    expect(long).toEqual([])
  })
})
