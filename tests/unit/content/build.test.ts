import { cpSync, mkdtempSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildContent } from '../../../lib/content/build.ts'

const root = resolve(import.meta.dirname, '../../..')
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const served = () => readFileSync(join(folder, 'state/content/current/index.json'), 'utf8')

describe('building the content', () => {
  it('never stores an edit made meanwhile under the version of what was there before', async () => {
    const places = { contentDir: join(folder, 'content'), stateDir: join(folder, 'state') }
    cpSync(join(root, 'content'), places.contentDir, { recursive: true })
    const before = await buildContent(places)
    const file = join(places.contentDir, 'news/glasgow-pledge-on-minimum-income.md')
    const text = readFileSync(file, 'utf8')
    const title = (words: string) => text.replace(/^title: .*$/m, `title: ${words}`)
    writeFileSync(file, title('First edit'))
    // A folder to compile into says that the check is over and the compile begins.
    const watcher = watch(join(places.stateDir, 'content'), (_, name) => {
      if (!name?.startsWith('tmp-')) return
      watcher.close()
      writeFileSync(file, title('Second edit'))
    })
    const after = await buildContent(places)
    expect(after.version).not.toBe(before.version)
    expect(served()).toContain('Second edit')
    expect(await buildContent(places)).toEqual({ version: after.version, built: false })
  })

  it('names a content folder that is not there, and keeps what is served', async () => {
    const stateDir = join(folder, 'state')
    await buildContent({ contentDir: join(root, 'content'), stateDir })
    const before = served()
    await expect(buildContent({ contentDir: '/no/such/folder', stateDir })).rejects.toThrow(
      'there is no content folder /no/such/folder; set CONTENT_DIR to one',
    )
    expect(served()).toBe(before)
  })
})
