import { once } from 'node:events'
import { mkdirSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashFiles } from '../../../lib/state/hash.ts'
import { folder, write } from './folder.ts'

const files = { 'app/page.tsx': 'page', 'app/a/b.ts': 'b', 'lib/c.ts': 'c', 'lib/cli/d.ts': 'd' }
const all = (root: string) => hashFiles(root, ['.'])

it('is 16 hex digits, the same for the same files anywhere', () => {
  expect(all(folder(files))).toMatch(/^[0-9a-f]{16}$/)
  expect(all(folder(files))).toBe(all(folder(Object.fromEntries(Object.entries(files).reverse()))))
})

describe('what it does not see', () => {
  it.each<[string, (root: string) => void]>([
    ['a time stamp', (root) => utimesSync(join(root, 'lib/c.ts'), 0, 0)],
    ['an empty folder', (root) => mkdirSync(join(root, 'lib/empty'))],
    ['a file written again', (root) => writeFileSync(join(root, 'lib/c.ts'), 'c')],
  ])('%s', (_, change) => {
    const root = folder(files)
    const before = all(root)
    change(root)
    expect(all(root)).toBe(before)
  })
})

describe('what it sees', () => {
  it.each<[string, (root: string) => void]>([
    [
      'other bytes under the old time stamp',
      (root) => {
        const { atime, mtime } = statSync(join(root, 'lib/c.ts'))
        writeFileSync(join(root, 'lib/c.ts'), 'C')
        utimesSync(join(root, 'lib/c.ts'), atime, mtime)
      },
    ],
    ['a renamed file', (root) => renameSync(join(root, 'lib/c.ts'), join(root, 'lib/e.ts'))],
    ['a moved file', (root) => renameSync(join(root, 'lib/c.ts'), join(root, 'app/c.ts'))],
    ['a new empty file', (root) => write(root, 'lib/e.ts', '')],
    ['a removed file', (root) => rmSync(join(root, 'lib/c.ts'))],
    [
      'bytes moved from one file to the next',
      (root) => {
        write(root, 'app/a/b.ts', 'bp')
        write(root, 'app/page.tsx', 'age')
      },
    ],
    ['a hidden file', (root) => write(root, 'lib/.hidden', 'x')],
    [
      'a link in the place of a file',
      (root) => {
        rmSync(join(root, 'lib/c.ts'))
        symlinkSync('../app/page.tsx', join(root, 'lib/c.ts'))
      },
    ],
  ])('%s', (_, change) => {
    const root = folder(files)
    const before = all(root)
    change(root)
    expect(all(root)).not.toBe(before)
  })

  it('a link that points elsewhere, and not what it points to', () => {
    const root = folder(files)
    const outside = folder({ a: '1', b: '1' })
    symlinkSync(join(outside, 'a'), join(root, 'link'))
    const before = all(root)
    write(outside, 'a', '2')
    expect(all(root)).toBe(before)
    rmSync(join(root, 'link'))
    symlinkSync(join(outside, 'b'), join(root, 'link'))
    expect(all(root)).not.toBe(before)
  })
})

describe('paths and what to ignore', () => {
  it('hashes only the paths it is given, and sees one appear', () => {
    const root = folder(files)
    const app = () => hashFiles(root, ['app', 'proxy.ts'])
    const before = app()
    write(root, 'lib/c.ts', 'other')
    expect(app()).toBe(before)
    write(root, 'proxy.ts', '')
    expect(app()).not.toBe(before)
  })

  it('ignores a path with a slash below the root, a name without one anywhere', () => {
    const root = folder(files)
    const hash = () => hashFiles(root, ['app', 'lib'], ['lib/cli', '.DS_Store'])
    const before = hash()
    write(root, 'lib/cli/d.ts', 'other')
    write(root, 'app/a/.DS_Store', 'x')
    expect(hash()).toBe(before)
    write(root, 'app/cli/d.ts', 'x')
    expect(hash()).not.toBe(before)
  })

  it('follows a link that is itself the root', () => {
    const root = folder(files)
    const link = join(folder(), 'content')
    symlinkSync(root, link)
    expect(all(link)).toBe(all(root))
  })

  it('refuses what has no content, by its name', async () => {
    const root = folder(files)
    const server = createServer().listen(join(root, 'socket'))
    await once(server, 'listening')
    expect(() => all(root)).toThrow(/socket is neither/)
    server.close()
  })
})

it('hashes 10,000 files in seconds', () => {
  const many = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, n) => [`${n % 100}/${n}.md`, `item ${n}`]),
  )
  const root = folder(many)
  const start = performance.now()
  all(root)
  expect(performance.now() - start).toBeLessThan(5000)
}, 60_000)
