import { expect, test, type Page } from '@playwright/test'

interface Facets {
  total: number
  facets: Record<string, { value: string; label: string; count: number }[]>
}

/** On a narrow screen the filters stand behind a disclosure. */
async function openFilters(page: Page) {
  const summary = page.locator('summary', { hasText: 'Filters' })
  if (await summary.isVisible()) await summary.click()
}

test('choosing a type and tags narrows the list, and the address says it canonically', async ({
  page,
  request,
}) => {
  await page.goto('/search')
  await openFilters(page)
  await page.getByRole('checkbox', { name: 'News' }).check()
  await page.locator('input[name="tag"][value="ports"]').check()
  await page.locator('input[name="tag"][value="ferries"]').check()
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page).toHaveURL('/search?type=news&tag=ferries&tag=ports')

  const answer = (await (await request.get('/api/items?type=news&tag=ferries&tag=ports')).json()) as Facets
  expect(answer.total).toBeGreaterThan(0)
  await expect(page.locator('h1')).toHaveText(`${answer.total} news items tagged ferries or ports`)
  await expect(page.locator('article')).toHaveCount(Math.min(answer.total, 20))
  await expect(page.locator('input[name="tag"][value="ferries"]')).toBeChecked()
})

test('each option says how many results it would give, and gives them', async ({ page, request }) => {
  const { facets } = (await (await request.get('/api/items?tag=ferries')).json()) as Facets
  const types = facets.type?.filter(({ count }) => count > 0) ?? []
  expect(types.length).toBeGreaterThan(1)
  for (const { value, count } of types) {
    await page.goto(`/search?tag=ferries`)
    await openFilters(page)
    const row = page.locator('label', { has: page.locator(`input[name="type"][value="${value}"]`) })
    await expect(row).toContainText(String(count))
    await page.locator(`input[name="type"][value="${value}"]`).check()
    await page.getByRole('button', { name: 'Apply filters' }).click()
    await expect(page.locator('h1')).toContainText(new RegExp(`^${count} `))
  }
})

test('a chip drops its filter alone, and "clear all" drops every one', async ({ page }) => {
  await page.goto('/news?tag=ferries&tag=ports&q=made')
  await page.getByRole('link', { name: 'Remove ports' }).click()
  await expect(page).toHaveURL('/news?tag=ferries&q=made')
  await page.getByRole('link', { name: 'Clear all' }).click()
  await expect(page).toHaveURL('/news')
})

test('a change of a filter goes back to the first page, and pages keep the filter', async ({ page }) => {
  await page.goto('/search?type=news&page=2')
  await expect(page.locator('[aria-current="page"]').filter({ hasText: '2' })).toBeVisible()
  await openFilters(page)
  await page.locator('input[name="tag"][value="ferries"]').check()
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page).toHaveURL('/search?type=news&tag=ferries')
  await page.goto('/search?type=news')
  await page.getByRole('link', { name: 'Next page' }).click()
  await expect(page).toHaveURL('/search?type=news&page=2')
})

test('nothing found offers to drop each filter in turn', async ({ page }) => {
  await page.goto('/search?type=events&q=xyzzyplugh')
  await expect(page.locator('h1')).toHaveText('No events matching ‘xyzzyplugh’')
  await page.getByRole('link', { name: /without.*xyzzyplugh/ }).click()
  await expect(page).toHaveURL('/search?type=events')
})

test('a date that cannot be read stays in its field, and is said beside it', async ({ page }) => {
  await page.goto('/search')
  await openFilters(page)
  await page.locator('input[name="from"]').fill('next spring')
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page).toHaveURL('/search?from=next+spring')
  const field = page.locator('input[name="from"]')
  await expect(field).toHaveValue('next spring')
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByText('this is not a date')).toBeVisible()
})

test('dates the wrong way round can be exchanged', async ({ page }) => {
  await page.goto('/search?from=2021-01-01&to=2019-01-01')
  await page.getByRole('link', { name: 'Exchange the two dates' }).click()
  await expect(page).toHaveURL('/search?from=2019-01-01&to=2021-01-01')
})

test('the search box leads to what holds the words', async ({ page }) => {
  await page.goto('/search?q=lodz')
  await expect(page.locator('article').first()).toContainText('Łódź')
})

test('a tag of an item leads to its list, and a list to its items', async ({ page }) => {
  await page.goto('/tags/ferries')
  const title = page.locator('article h2 a').first()
  const text = await title.textContent()
  await title.click()
  await expect(page.locator('h1')).toHaveText(text ?? '')
  await page.locator('main').getByRole('link', { name: 'ferries', exact: true }).first().click()
  await expect(page).toHaveURL('/tags/ferries')
})
