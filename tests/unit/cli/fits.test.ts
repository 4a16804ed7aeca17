import { describe, expect, it } from 'vitest'
import { misfit, type LockedPackage } from '../../../lib/cli/fits.mjs'

const a: LockedPackage = { version: '1.0.0', integrity: 'sha512-a' }
const dev = { ...a, dev: true }
const optional = { ...a, optional: true }
const elsewhere = { ...optional, os: ['darwin'] }
const here = { ...optional, os: ['linux'], cpu: ['x64'] }
const musl = { ...here, libc: ['musl'] }
const linux = { os: 'linux', cpu: 'x64', libc: 'glibc' }

type Packages = Record<string, LockedPackage>
const root = { '': { version: '0.1.0' } }
const why = (wanted: Packages, have: Packages | null, isThere = true) =>
  misfit({ packages: { ...root, ...wanted } }, have && { packages: have }, linux, () => isThere)

describe('a tree that fits', () => {
  it.each<[string, Packages, Packages]>([
    ['the same packages', { 'node_modules/a': a }, { 'node_modules/a': a }],
    ['nested ones', { 'node_modules/a/node_modules/b': a }, { 'node_modules/a/node_modules/b': a }],
    ['no packages at all', {}, {}],
    ['one for another system left out', { 'node_modules/a': elsewhere }, {}],
    ['one for another system installed', { 'node_modules/a': elsewhere }, { 'node_modules/a': elsewhere }],
    ['one for another processor left out', { 'node_modules/a': { ...here, cpu: ['arm64'] } }, {}],
    ['fields that are text, not lists', { 'node_modules/a': { ...optional, os: 'linux', cpu: 'arm64' } }, {}],
    ['one for another C library left out', { 'node_modules/a': musl }, {}],
    ['one for all but this system left out', { 'node_modules/a': { ...optional, os: ['!linux'] } }, {}],
    ['the helper of an optional one left out', { 'node_modules/a': optional }, {}],
  ])('%s', (_, wanted, have) => {
    expect(why(wanted, have)).toBeNull()
  })
})

describe('a tree that does not fit', () => {
  it.each<[string, Packages, Packages | null, string]>([
    ['nothing installed', { 'node_modules/a': a }, null, 'nothing is installed'],
    ['one missing', { 'node_modules/a': a }, {}, 'node_modules/a is missing'],
    ['one for development missing', { 'node_modules/a': dev }, {}, 'node_modules/a is missing'],
    ['an optional one for this system missing', { 'node_modules/a': here }, {}, 'node_modules/a is missing'],
    [
      'one for any but another system missing',
      { 'node_modules/a': { ...optional, os: ['!win32'] } },
      {},
      'node_modules/a is missing',
    ],
    [
      'one for development and another system missing',
      { 'node_modules/a': { ...dev, os: ['darwin'] } },
      {},
      'node_modules/a is missing',
    ],
    [
      'another version',
      { 'node_modules/a': a },
      { 'node_modules/a': { ...a, version: '1.0.1' } },
      'node_modules/a is 1.0.1, not 1.0.0',
    ],
    [
      'other bytes',
      { 'node_modules/a': a },
      { 'node_modules/a': { ...a, integrity: 'sha512-b' } },
      'node_modules/a is another 1.0.0',
    ],
    ['one too many', {}, { 'node_modules/a': a }, 'node_modules/a is not in the lock file'],
  ])('%s', (_, wanted, have, expected) => {
    expect(why(wanted, have)).toBe(expected)
  })

  it('a folder that was removed by hand', () => {
    expect(why({ 'node_modules/a': a }, { 'node_modules/a': a }, false)).toBe('node_modules/a is gone')
  })

  it('on another machine, one for that machine missing', () => {
    const mac = { os: 'darwin', cpu: 'arm64', libc: null }
    expect(misfit({ packages: { 'node_modules/a': elsewhere } }, { packages: {} }, mac, () => true)).toBe(
      'node_modules/a is missing',
    )
  })
})
