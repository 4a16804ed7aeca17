import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from '@playwright/test'
import type { start as startServer } from './start.ts'

const root = resolve(import.meta.dirname, '../..')

const entry = `  projects: {
    role: 'item',
    documentType: 'Project',
    words: { label: 'Projects', kind: 'Project', one: 'project', many: 'projects' },
    schemaType: 'Project',
    facts: { city: 'City' },
    cover: 'landscape',
    fields: z.strictObject({
      ...published,
      date: day('When it began.'),
      city: text(200, 'Where it takes place.').optional(),
    }),
  },
  tags: {`

const document = `---
title: A garden on the quay
summary: This project is made up for a test.
date: 2024-05-01
tags: [ports]
city: Eskerby
---

A garden that does not exist.
`

test('one more collection takes one entry and one Markdown file', async ({ page, request }) => {
  test.setTimeout(300_000)
  // Below the state folder, so that the bundler's root still holds both the copy and the packages.
  mkdirSync(join(root, '.site/test'), { recursive: true })
  const copy = mkdtempSync(join(root, '.site/test/registry-'))
  try {
    for (const name of [
      'app',
      'components',
      'lib',
      'public',
      'tests/content',
      'tests/e2e',
      'proxy.ts',
      'next.config.ts',
      'tsconfig.json',
      'package.json',
      'package-lock.json',
    ]) {
      cpSync(join(root, name), join(copy, name), { recursive: true })
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
    const registry = join(copy, 'lib/content/collections.ts')
    const source = readFileSync(registry, 'utf8')
    expect(source).toContain('\n  tags: {')
    writeFileSync(registry, source.replace('  tags: {', entry))
    mkdirSync(join(copy, 'tests/content/projects'))
    writeFileSync(join(copy, 'tests/content/projects/quay-garden.md'), document)

    const build = `const { buildApp } = await import('${copy}/lib/cli/app-build.ts'); await buildApp({ root: '${copy}', stateDir: '${copy}/.site' })`
    execFileSync(process.execPath, ['--input-type=module', '--eval', build], { cwd: copy, stdio: 'pipe' })
    const { start } = (await import(`${copy}/tests/e2e/start.ts`)) as { start: typeof startServer }
    const { url, stop } = await start('other')
    try {
      await page.goto(`${url}/projects`)
      await expect(page.locator('h1')).toHaveText('1 project')
      await page.getByRole('link', { name: 'A garden on the quay' }).click()
      await expect(page.locator('h1')).toHaveText('A garden on the quay')
      await expect(page.locator('dd', { hasText: 'Eskerby' })).toBeVisible()
      await page.goto(`${url}/search?type=projects`)
      await expect(page.locator('h1')).toHaveText('1 project')
      await expect(page.locator('input[name="type"][value="projects"]')).toBeChecked()
      expect(await (await request.get(`${url}/sitemap.xml`)).text()).toContain(`${url}/projects/quay-garden<`)
      const api = (await (await request.get(`${url}/api/items?type=projects`)).json()) as { total: number }
      expect(api.total).toBe(1)
    } finally {
      await stop()
    }
  } finally {
    rmSync(copy, { recursive: true, force: true })
  }
})
