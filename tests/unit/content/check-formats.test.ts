import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { printed } from '../../../lib/content/check/formats.ts'
import type { Problem } from '../../../lib/content/check/problem.ts'

const root = mkdtempSync(join(tmpdir(), 'check-formats-'))
afterAll(() => {
  rmSync(root, { recursive: true })
}, 60_000)

const later: Problem = {
  severity: 'error',
  path: 'news/b,c.md',
  line: 3,
  column: 8,
  field: 'files[1].href',
  message: '"a%b:\r\nc" is 100% wrong, really; mend: it',
}
const earlier: Problem = {
  severity: 'warning',
  path: 'news/a:1.md',
  line: 12,
  column: 1,
  field: '',
  message: 'is odd; look at it',
}
const problems = [later, earlier]

describe('the formats', () => {
  it('for people keeps each problem in a line', () => {
    expect(printed(problems, 'text', root).split('\n')).toEqual([
      'news/a:1.md:12:1 warning: is odd; look at it',
      'news/b,c.md:3:8 files[1].href: "a%b: c" is 100% wrong, really; mend: it',
      '1 error, 1 warning',
    ])
  })

  it('for people can be coloured', () => {
    const paint = (part: string, text: string) => `<${part} ${text}>`
    expect(printed(problems, 'text', root, paint).split('\n')).toEqual([
      '<place news/a:1.md:12:1> <warning warning:> is odd; look at it',
      '<place news/b,c.md:3:8> <error files[1].href:> "a%b: c" is 100% wrong, really; mend: it',
      '1 error, 1 warning',
    ])
  })

  it('for programs tells all, sorted, and the totals', () => {
    expect(JSON.parse(printed(problems, 'json', root))).toEqual({
      problems: [earlier, later],
      errors: 1,
      warnings: 1,
    })
    expect(JSON.parse(printed([], 'json', root))).toEqual({ problems: [], errors: 0, warnings: 0 })
  })

  it('for GitHub names files from the repository’s root, escaped', () => {
    mkdirSync(join(root, 'repo/.git'), { recursive: true })
    expect(printed(problems, 'github', join(root, 'repo/sites/one')).split('\n')).toEqual([
      '::warning file=sites/one/news/a%3A1.md,line=12,col=1,title=content::is odd; look at it',
      '::error file=sites/one/news/b%2Cc.md,line=3,col=8,title=files[1].href::"a%25b:%0D%0Ac" is 100%25 wrong, really; mend: it',
      '1 error, 1 warning',
    ])
  })

  it('for GitHub names files whole outside of any repository', () => {
    expect(printed([earlier], 'github', '/nowhere/content').split('\n')[0]).toBe(
      '::warning file=/nowhere/content/news/a%3A1.md,line=12,col=1,title=content::is odd; look at it',
    )
  })
})

describe('content:check', () => {
  const project = resolve(import.meta.dirname, '../../..')
  const run = (...args: string[]) => {
    const folder = join(root, 'content')
    mkdirSync(join(folder, 'tags'), { recursive: true })
    writeFileSync(join(folder, 'tags/a.md'), '---\ntitle: 7\n---\n')
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(project, 'lib/cli/content-check.ts'), ...args],
      {
        cwd: project,
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: folder, FORCE_COLOR: undefined },
      },
    )
    return { status, stdout, stderr }
  }

  it('prints without colours where no terminal is', () => {
    expect(run()).toEqual({
      status: 1,
      stdout: [
        'site.yml:1:1 is missing; write it, with the site’s name, language and time zone',
        'tags/a.md:2:8 title: is a number where text is wanted; put it in quotes: "7"',
        '2 errors, 0 warnings',
        '',
      ].join('\n'),
      stderr: '',
    })
  })

  it('prints JSON', () => {
    const { status, stdout } = run('--format=json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ errors: 2, warnings: 0 })
  })

  it.each([['--format', 'xml'], ['--format'], ['--quiet'], ['news']])(
    'refuses %s %s in a line',
    (...args) => {
      expect(run(...args)).toEqual({
        status: 1,
        stdout: '',
        stderr: 'usage: npm run content:check -- [--format text|json|github]\n',
      })
    },
  )
})
