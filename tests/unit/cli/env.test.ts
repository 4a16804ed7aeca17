import { describe, expect, it } from 'vitest'
import { readEnv, SettingError, writeEnv } from '../../../lib/env.ts'

const place = { PROJECT_DIR: '/hub', INIT_CWD: '/home/ada' }
const read = (source: Record<string, string>) => readEnv({ ...place, ...source })

describe('what is right', () => {
  it('needs nothing', () => {
    expect(read({})).toEqual({
      port: 3000,
      siteUrl: 'http://localhost:3000',
      siteNow: null,
      contentDir: '/hub/content',
      stateDir: '/hub/.site',
      repoUrl: null,
      chromiumPath: null,
    })
  })

  it.each([
    [{ PORT: '1' }, { port: 1, siteUrl: 'http://localhost:1' }],
    [{ PORT: '65535' }, { port: 65535 }],
    [{ PORT: '' }, { port: 3000 }],
    [{ SITE_URL: 'https://hub.example.org' }, { siteUrl: 'https://hub.example.org' }],
    [{ SITE_URL: 'https://hub.example.org/' }, { siteUrl: 'https://hub.example.org' }],
    [{ SITE_URL: 'HTTPS://Hub.Example.ORG:443' }, { siteUrl: 'https://hub.example.org' }],
    [
      { SITE_URL: 'http://[::1]:8080', PORT: '81' },
      { siteUrl: 'http://[::1]:8080', port: 81 },
    ],
    [{ SITE_URL: 'https://bücher.example' }, { siteUrl: 'https://xn--bcher-kva.example' }],
    [{ SITE_NOW: '2026-11-24T09:00:00Z' }, { siteNow: new Date('2026-11-24T09:00:00Z') }],
    [{ SITE_NOW: '2026-11-24T09:00+01:00' }, { siteNow: new Date('2026-11-24T08:00:00Z') }],
    [{ SITE_NOW: '2024-02-29T23:59:59.5-11:30' }, { siteNow: new Date('2024-03-01T11:29:59.5Z') }],
    [{ SITE_ENV: 'production' }, { port: 3000 }],
    [
      { CONTENT_DIR: 'mine', STATE_DIR: '../state' },
      { contentDir: '/home/ada/mine', stateDir: '/home/state' },
    ],
    [{ CONTENT_DIR: '/srv/content' }, { contentDir: '/srv/content' }],
    [{ CONTENT_DIR: 'mine', INIT_CWD: '' }, { contentDir: '/hub/mine' }],
    [{ REPO_URL: 'https://git.example.org/hub/' }, { repoUrl: 'https://git.example.org/hub' }],
    [{ CHROMIUM_PATH: 'bin/chromium' }, { chromiumPath: '/home/ada/bin/chromium' }],
  ])('%j', (source, expected) => {
    expect(read(source)).toMatchObject(expected)
  })

  it('reads what it writes for a child, wherever the child stands', () => {
    const env = read({
      PORT: '81',
      SITE_NOW: '2026-11-24T09:00:00+01:00',
      CONTENT_DIR: 'mine',
      REPO_URL: 'https://a.example/b',
    })
    expect(readEnv({ ...writeEnv(env), PROJECT_DIR: '/elsewhere' })).toEqual(env)
  })
})

describe('what is wrong', () => {
  it.each([
    { PORT: '0' },
    { PORT: '65536' },
    { PORT: '080' },
    { PORT: '80.5' },
    { PORT: ' 80' },
    { PORT: 'http' },
    { PORT: '-1' },
    { SITE_URL: 'hub.example.org' },
    { SITE_URL: 'ftp://hub.example.org' },
    { SITE_URL: 'http:hub.example.org' },
    { SITE_URL: 'https://hub.example.org/path' },
    { SITE_URL: 'https://hub.example.org//' },
    { SITE_URL: 'https://hub.example.org?' },
    { SITE_URL: 'https://hub.example.org/#a' },
    { SITE_URL: 'https://ada:secret@hub.example.org' },
    { SITE_URL: 'https://hub.example.org:99999' },
    { SITE_URL: 'https://hub example.org' },
    { SITE_NOW: 'now' },
    { SITE_NOW: '2026-11-24' },
    { SITE_NOW: '2026-11-24T09:00:00' },
    { SITE_NOW: '2026-02-30T09:00:00Z' },
    { SITE_NOW: '2026-11-24T24:00:00Z' },
    { SITE_NOW: '2026-13-01T09:00:00Z' },
    { SITE_ENV: 'preview' },
    { SITE_ENV: 'staging' },
    { REPO_URL: 'git@git.example.org:hub.git' },
    { REPO_URL: 'https://git.example.org/hub?tab=code' },
  ])('%j', (source) => {
    const [name = '', found = ''] = Object.entries(source)[0] ?? []
    const message = messageOf(source)
    expect(message).toMatch(new RegExp(`^${name} is `))
    expect(message).toContain(JSON.stringify(found))
    expect(message).not.toContain('\n')
  })
})

function messageOf(source: Record<string, string>): string {
  try {
    read(source)
  } catch (error) {
    if (error instanceof SettingError) return error.message
    throw error
  }
  throw new Error('nothing was said')
}
