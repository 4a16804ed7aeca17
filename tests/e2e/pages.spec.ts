import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { pages } from './page-types.ts'

for (const { name, path, status = 200, heading } of pages) {
  test(`${name} is whole`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    page.on('console', (message) => {
      // A browser reports the status of the page itself as an error.
      if (message.type() === 'error' && !message.text().includes('Failed to load resource'))
        errors.push(message.text())
    })
    const response = await page.goto(path)
    expect(response?.status()).toBe(status)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('h1')).toHaveText(heading)
    await expect(page.locator('main')).toBeVisible()
    await expect(page.locator('footer')).toBeVisible()
    expect(await page.title()).not.toBe('')
    const [inner, scroll] = [
      page.viewportSize()?.width ?? 0,
      await page.locator('html').evaluate((html) => html.scrollWidth),
    ]
    expect(scroll, 'the page scrolls sideways').toBeLessThanOrEqual(inner)
    // As the server sent it: in the browser, Next's own announcer takes a style from its script.
    expect(await response?.text()).not.toMatch(/<[^>]+\sstyle=/)
    expect(errors).toEqual([])
  })
}

for (const scheme of ['light', 'dark'] as const) {
  for (const { name, path } of pages) {
    test(`axe finds no violation: ${name}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([])
    })
  }
}
