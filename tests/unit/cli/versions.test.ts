import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  currentVersion,
  hasVersion,
  holdVersion,
  makeVersion,
  prune,
  switchTo,
} from '../../../lib/state/versions.ts'
import { folder, write } from './folder.ts'

const module = join(import.meta.dirname, '../../../lib/state/versions.ts')

async function make(dir: string, ...versions: string[]): Promise<void> {
  for (const version of versions) {
    await makeVersion(dir, (made) => {
      write(made, 'name', version)
      return Promise.resolve(version)
    })
  }
}

describe('making', () => {
  it('puts a version into place whole, and leaves what is current alone', async () => {
    const dir = join(folder(), 'app')
    await make(dir, 'a')
    expect(readFileSync(join(dir, 'a/name'), 'utf8')).toBe('a')
    expect(currentVersion(dir)).toBeNull()
    expect(readdirSync(dir)).toEqual(['a'])
  })

  it('leaves nothing of a version that fails', async () => {
    const dir = folder()
    const failing = makeVersion(dir, (made) => {
      write(made, 'half', '')
      throw new Error('wrong')
    })
    await expect(failing).rejects.toThrow('wrong')
    expect(readdirSync(dir)).toEqual([])
  })

  it('keeps a version that is there already', async () => {
    const dir = folder()
    await make(dir, 'a')
    await makeVersion(dir, () => Promise.resolve('a'))
    expect(existsSync(join(dir, 'a/name'))).toBe(true)
  })

  it('survives a builder that is killed, and clears up after it', async () => {
    const dir = folder()
    await make(dir, 'a')
    switchTo(dir, 'a')
    const code = `import { makeVersion } from ${JSON.stringify(module)}
      import { writeFileSync } from 'node:fs'
      await makeVersion(${JSON.stringify(dir)}, async (made) => {
        writeFileSync(made + '/half', '')
        console.log('half')
        await new Promise((done) => setTimeout(done, 60_000))
        return 'b'
      })`
    const builder = spawn(process.execPath, ['--input-type=module-typescript', '--eval', code], {
      stdio: 'pipe',
    })
    await once(builder.stdout, 'data')
    builder.kill('SIGKILL')
    await once(builder, 'close')
    expect(readdirSync(dir).filter((name) => name.startsWith('tmp-'))).toHaveLength(1)
    expect(currentVersion(dir)).toBe('a')
    expect(hasVersion(dir, 'b')).toBe(false)
    await make(dir, 'b')
    expect(readdirSync(dir).sort()).toEqual(['a', 'b', 'current'])
  })
})

describe('switching', () => {
  it('is one relative link, and remembers the one before', async () => {
    const dir = folder()
    await make(dir, 'a', 'b')
    switchTo(dir, 'a')
    switchTo(dir, 'b')
    switchTo(dir, 'b')
    expect(currentVersion(dir)).toBe('b')
    expect(readlinkSync(join(dir, 'current'))).toBe('b')
    expect(readlinkSync(join(dir, 'previous'))).toBe('a')
  })

  it('never shows a reader a moment without a version', async () => {
    const dir = folder()
    await make(dir, 'a', 'b')
    switchTo(dir, 'a')
    const code = `import { currentVersion } from ${JSON.stringify(module)}
      process.stdout.write('.')
      for (let n = 0; n < 20_000; n++) if (!currentVersion(${JSON.stringify(dir)})) throw new Error('none')`
    const reader = spawn(process.execPath, ['--input-type=module-typescript', '--eval', code], {
      stdio: 'pipe',
    })
    const closed = once(reader, 'close')
    await once(reader.stdout, 'data')
    for (let n = 0; reader.exitCode === null; n++) {
      switchTo(dir, n % 2 ? 'a' : 'b')
      if (n % 100 === 0) await new Promise((done) => setImmediate(done))
    }
    expect((await closed)[0]).toBe(0)
  })

  it('refuses a version that is not there', () => {
    expect(() => switchTo(folder(), 'a')).toThrow(/does not exist/)
  })

  it('knows no current version when its folder is gone', async () => {
    const dir = folder()
    await make(dir, 'a')
    switchTo(dir, 'a')
    rmSync(join(dir, 'a'), { recursive: true })
    expect(currentVersion(dir)).toBeNull()
  })
})

describe('pruning', () => {
  it('keeps the current version, the one before and those it is told to keep', async () => {
    const dir = folder()
    await make(dir, 'a', 'b', 'c', 'd', 'e')
    for (const version of ['a', 'b', 'c', 'd']) switchTo(dir, version)
    expect(prune(dir, ['a'])).toEqual(['b', 'e'])
    expect(readdirSync(dir).sort()).toEqual(['a', 'c', 'current', 'd', 'previous'])
  })

  it('keeps a version that a living process holds', async () => {
    const dir = folder()
    await make(dir, 'a', 'b', 'c')
    switchTo(dir, 'a')
    const letGo = holdVersion(dir, 'a')
    switchTo(dir, 'b')
    switchTo(dir, 'c')
    expect(prune(dir)).toEqual([])
    letGo()
    expect(prune(dir)).toEqual(['a'])
  })

  it('forgets a process that is gone', async () => {
    const dir = folder()
    await make(dir, 'a', 'b')
    switchTo(dir, 'b')
    const child = spawn(process.execPath, ['--version'])
    await once(child, 'close')
    symlinkSync('a', join(dir, `held-${child.pid}`))
    expect(prune(dir)).toEqual(['a'])
    expect(lstatSync(join(dir, `held-${child.pid}`), { throwIfNoEntry: false })).toBeUndefined()
  })

  it('does nothing where nothing was made', () => {
    const dir = folder()
    mkdirSync(join(dir, 'tmp-others'))
    expect(prune(dir)).toEqual([])
    expect(prune(join(dir, 'missing'))).toEqual([])
  })
})
