import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commonFolder } from '../../../lib/cli/app-build.ts'
import { findChromium } from '../../../lib/cli/chromium.ts'
import { countBrowser, countUnit, tally } from '../../../lib/cli/counts.ts'
import { checkPort, checkStateDir } from '../../../lib/cli/settings.ts'
import { folder } from './folder.ts'

describe('the port', () => {
  it.each(['0.0.0.0', '127.0.0.1', '::'])('is said to be taken on %s, and free afterwards', async (host) => {
    const server = createServer().listen(0, host)
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    await expect(checkPort({ port })).rejects.toThrow(
      `PORT ${port} is taken by another program; set PORT to another one`,
    )
    server.close()
    await once(server, 'close')
    await expect(checkPort({ port })).resolves.toBeUndefined()
  })
})

describe('the state folder', () => {
  it('is made, and left empty', () => {
    expect(() => checkStateDir({ stateDir: join(folder(), 'a/b') })).not.toThrow()
  })

  it.each<[string, () => string, string]>([
    ['below a file', () => join(folder({ file: '' }), 'file/state'), 'ENOTDIR'],
    ['that is a file', () => join(folder({ file: '' }), 'file'), 'ENOTDIR'],
    ['that can never be made', () => '/proc/state', 'ENOENT'],
  ])('%s is said to be unwritable', (_, place, code) => {
    const stateDir = place()
    expect(() => checkStateDir({ stateDir })).toThrow(
      `STATE_DIR is ${stateDir}, which cannot be written to (${code}); name another folder`,
    )
  })
})

describe('the folder that holds both', () => {
  it.each([
    ['/hub', '/hub/.site', '/hub'],
    ['/hub', '/hub', '/hub'],
    ['/srv/hub', '/srv/hub-state', '/srv'],
    ['/srv/hub', '/srv', '/srv'],
    ['/srv/hub', '/var/lib/hub', '/'],
  ])('of %s and %s is %s', (project, state, expected) => {
    expect(commonFolder(project, state)).toBe(expected)
  })
})

describe('Chromium', () => {
  it.each([
    ['is not there', '/nowhere/chromium'],
    ['is no browser', process.execPath],
  ])('of CHROMIUM_PATH that %s is refused by its name', async (_, chromiumPath) => {
    await expect(findChromium({ chromiumPath })).rejects.toThrow(
      `CHROMIUM_PATH is ${chromiumPath}, which does not run`,
    )
  })
})

describe('the closing line', () => {
  const unit = { success: true, numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
  const browser = { stats: { expected: 2, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }
  const count = (reports: { unit?: object; browser?: object }) => {
    const root = folder({
      unit: JSON.stringify(reports.unit ?? unit),
      browser: JSON.stringify(reports.browser ?? browser),
    })
    return tally([countUnit(join(root, 'unit')), countBrowser(join(root, 'browser'))])
  }

  it.each<[string, { unit?: object; browser?: object }, string]>([
    ['adds up', {}, '7 passed, 0 failed'],
    ['counts failures', { unit: { ...unit, success: false, numFailedTests: 2 } }, '7 passed, 2 failed'],
    ['counts a file that cannot be loaded', { unit: { ...unit, success: false } }, '7 passed, 1 failed'],
    [
      'counts what was skipped',
      { unit: { ...unit, numPendingTests: 1, numTodoTests: 1 } },
      '7 passed, 0 failed, 2 skipped',
    ],
    ['counts a server that did not start', { browser: { ...browser, errors: [{}] } }, '7 passed, 1 failed'],
  ])('%s', (_, reports, expected) => {
    expect(count(reports)).toBe(expected)
  })

  it('counts a report that was never written as a failure', () => {
    expect(tally([countUnit('/nowhere/unit.json')])).toBe('0 passed, 1 failed')
  })
})
