import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { start } from './start.ts'

test('a page that cannot be made is a 500, whole without JavaScript, and the rest of the site stands', async ({
  browser,
}) => {
  const { url, stop } = await start('faulty', {
    prepare: (folder) => rmSync(join(folder, 'bodies/news/kitchen-sink.json'), { force: true }),
  })
  const context = await browser.newContext({ javaScriptEnabled: false })
  try {
    const page = await context.newPage()
    const response = await page.goto(`${url}/news/kitchen-sink`)
    expect(response?.status()).toBe(500)
    await expect(page.locator('h1')).toHaveText('This page cannot be shown')
    await expect(page.locator('header')).toBeVisible()
    await expect(page.getByRole('search').first()).toBeVisible()
    expect((await page.goto(`${url}/news/moved-item`))?.status()).toBe(200)
  } finally {
    await context.close()
    await stop()
  }
})
