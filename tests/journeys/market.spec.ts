import { expect, figure, marksIn, seeAll, test } from './fixtures'
import { obstacles } from './obstacles'

const VIEW = '?v=1&view=market'

test('an analyst learns from the page alone who said 54%, when, and of what', async ({ page }) => {
  await page.goto(VIEW)
  const row = figure(page, 'articleShares').getByRole('row', { name: /54%/ })

  await expect(row).toContainText('A forecast by Bernstein, July 2025')
  await expect(row).toContainText('money')
  await expect(row).toContainText('17 Jul 2025')

  await row.getByRole('button', { name: /^NVIDIA 54%/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('link').first()).toHaveAttribute('href', /^https?:/)
})

test('a link brings back measure, subjects and currency as they were sent', async ({ page }) => {
  await page.goto(`${VIEW}&of=totals&basis=revenue&money=CNY`)
  const shares = figure(page, 'marketShares')

  await expect(shares.getByRole('radio', { name: 'Money' })).toBeChecked()
  await expect(shares.getByRole('radio', { name: 'Chinese and foreign' })).toBeChecked()
  await expect(page.getByRole('radio', { name: 'renminbi' })).toBeChecked()
  await expect(shares.getByRole('application')).toHaveCount(1)
  await expect(figure(page, 'nvidiaChina')).toContainText('billion yuan')
})

test('a change of currency can be undone', async ({ page }) => {
  await page.goto(VIEW)
  const china = figure(page, 'nvidiaChina')
  await page.getByRole('radio', { name: 'renminbi' }).check()
  await expect(china).toContainText('RMB')
  await expect(page).toHaveURL(/money=CNY/)

  await page.getByRole('button', { name: 'Undo: currency' }).click()

  await expect(china).not.toContainText('RMB')
  await expect(page).not.toHaveURL(/money=/)
})

test('every chart of the view draws marks once it is near', async ({ page }) => {
  await page.goto(VIEW)
  await seeAll(page)

  for (const id of [
    'marketShares',
    'marketSize',
    'localisation',
    'ascendOutput',
    'prices',
    'baseline',
  ] as const)
    await expect(marksIn(figure(page, id)).first()).toBeVisible()
  for (const id of ['nvidiaChina', 'vendorRevenue'] as const)
    await expect(figure(page, id).locator('rect.column').first()).toBeVisible()
})

/** Every figure of the view that can be read as a table. */
const TABLES = [
  'marketShares',
  'nvidiaChina',
  'marketSize',
  'localisation',
  'ascendOutput',
  'vendorRevenue',
  'prices',
  'baseline',
] as const

test('every table of the view is free of obstacles', async ({ page }) => {
  test.setTimeout(120_000)
  await page.goto(`${VIEW}&lang=zh&tables=${TABLES.join(',')}`)
  await seeAll(page)
  for (const id of TABLES) await expect(figure(page, id).getByRole('table')).toBeVisible()

  expect(await obstacles(page)).toEqual([])
})
