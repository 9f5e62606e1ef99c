import type { Locator, Page } from '@playwright/test'
import { en } from '@/i18n/en'
import { exportWords } from '@/i18n/views/export'
import { atRest, expect, figure, seeAll, test } from './fixtures'
import { watchTouched } from './touched'

const words = exportWords.en

test.describe('a part that does not load', () => {
  test.use({ expectedComplaints: [/Failed to load resource/] })

  test('an export that fails says why, and the next one works', async ({ page }) => {
    await page.goto('?v=1&view=chips')
    await page.route(/xlsxOf/, (route) => route.abort())
    const dialog = await openTake(page, figure(page, 'bars'))
    await format(dialog, 'xlsx').click()
    await expect(dialog.getByRole('status')).toHaveText(words.reasons.notLoaded)

    const download = page.waitForEvent('download')
    await format(dialog, 'csv').click()
    expect((await download).suggestedFilename()).toMatch(/^threshold-bars-.*\.csv$/)
  })
})

test('the citation names title, data version and link, and can be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('?v=1&view=market')
  const dialog = await openTake(page, figure(page, 'marketShares'))
  const apa = dialog.getByLabel(words.citations.apa, { exact: true })
  await expect(apa).toHaveValue(/2026\.11\.24/)
  await dialog
    .getByRole('button', { name: `${words.actions.copy}: ${words.citations.apa}` })
    .click()

  await expect(dialog.getByRole('status')).toHaveText(words.actions.copied)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await apa.inputValue())
})

// React writes the fields of what it renders again: the chips' table has many of them.
test('a window over the page, and figures drawn for it, leave the page as it is', async ({
  page,
}) => {
  await page.goto('?v=1&view=chips')
  await seeAll(page)
  await atRest(page)
  const touched = await watchTouched(page)

  const dialog = await openTake(page, figure(page, 'bars'))
  for (const name of ['json', 'svg'] as const) {
    const download = page.waitForEvent('download')
    await format(dialog, name).click()
    await download
  }
  await dialog.getByRole('button', { name: en.header.close }).click()
  await expect(dialog).toBeHidden()

  expect(await touched()).toEqual([])
})

async function openTake(page: Page, section: Locator): Promise<Locator> {
  await section.locator('footer').getByRole('button', { name: en.panel.take, exact: true }).click()
  return page.getByRole('dialog', { name: words.actions.export })
}

const format = (dialog: Locator, name: keyof typeof words.formats): Locator =>
  dialog.getByRole('button', { name: words.formats[name], exact: true })
