import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { withLock } from '../../../lib/state/lock.ts'
import { folder } from './folder.ts'

const module = join(import.meta.dirname, '../../../lib/state/lock.ts')

async function builderElsewhere(stateDir: string): Promise<ChildProcess> {
  const code = `import { withLock } from ${JSON.stringify(module)}
    await withLock(${JSON.stringify(stateDir)}, async () => {
      console.log('working')
      await new Promise((done) => setTimeout(done, 60_000))
    })`
  const child = spawn(process.execPath, ['--input-type=module-typescript', '--eval', code], { stdio: 'pipe' })
  await once(child.stdout, 'data')
  return child
}

it('returns what the work returns, and makes the state folder', async () => {
  expect(await withLock(join(folder(), 'state'), () => Promise.resolve(7))).toBe(7)
})

it('lets one work at a time and tells those who wait, once', async () => {
  const dir = folder()
  const events: string[] = []
  const lines: string[] = []
  const work = (name: string) => async () => {
    events.push(`${name} begins`)
    await new Promise((done) => setTimeout(done, 250))
    events.push(`${name} ends`)
  }
  const first = withLock(dir, work('first'), (line) => lines.push(line))
  await Promise.all([first, withLock(dir, work('second'), (line) => lines.push(line))])
  expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  expect(lines).toEqual([`waiting for another build in ${dir} (process ${process.pid})`])
})

it('lets go when the work fails', async () => {
  const dir = folder()
  await expect(withLock(dir, () => Promise.reject(new Error('wrong')))).rejects.toThrow('wrong')
  const lines: string[] = []
  await withLock(
    dir,
    () => Promise.resolve(),
    (line) => lines.push(line),
  )
  expect(lines).toEqual([])
})

it('waits for another process, and takes over at once when that is killed', async () => {
  const dir = folder()
  const other = await builderElsewhere(dir)
  const lines: string[] = []
  const done = withLock(
    dir,
    () => Promise.resolve('done'),
    (line) => lines.push(line),
  )
  await expect.poll(() => lines).toEqual([`waiting for another build in ${dir} (process ${other.pid})`])
  other.kill('SIGKILL')
  expect(await done).toBe('done')
})

it('is not held up by what a killed builder left', async () => {
  const dir = folder()
  const other = await builderElsewhere(dir)
  other.kill('SIGKILL')
  await once(other, 'close')
  const lines: string[] = []
  await withLock(
    dir,
    () => Promise.resolve(),
    (line) => lines.push(line),
  )
  expect(lines).toEqual([])
})
