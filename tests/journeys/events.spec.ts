import { en } from '@/i18n/en'
import { eventsOverWords } from '@/i18n/views/eventsOver'
import { scenariosWords } from '@/i18n/views/scenarios'
import { allCame, expect, figure, marksIn, test } from './fixtures'

const words = eventsOverWords.en

test('a reader lays the events over the shares, opens one at its source, and shares the link', async ({
  page,
}) => {
  await page.goto('?v=1&lang=en')
  const share = figure(page, 'share')
  await expect(marksIn(share)).not.toHaveCount(0)
  const lines = share.locator('.events .event')
  await expect(lines).toHaveCount(0)

  await share.getByRole('button', { name: words.show, exact: true }).click()
  await expect(lines).not.toHaveCount(0)
  await expect(page).toHaveURL(/over=share/)
  await expect(share.getByText('Oct 2022 rule')).toBeVisible()

  const chart = share.getByRole('application')
  await chart.focus()
  await page.keyboard.press('End')
  await expect(share.getByRole('status')).toContainText(words.event)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').getByRole('link').first()).toHaveAttribute(
    'href',
    /^https:/,
  )
  await page.keyboard.press('Escape')

  await allCame(page)
  await page.reload()
  await expect(lines).not.toHaveCount(0)
  await share.getByRole('button', { name: en.panel.table, exact: true }).click()
  await expect(share.getByRole('table', { name: words.list })).toBeVisible()
})

test('steps of a lever by key are one step back and one entry of the history', async ({ page }) => {
  await page.goto('?v=1&lang=en&view=scenarios')
  const slider = page
    .getByRole('complementary')
    .getByRole('slider', { name: scenariosWords.en.rail.names.admissionStart ?? '', exact: true })
  await slider.focus()
  const before = await page.evaluate(() => window.history.length)
  for (const _ of [1, 2, 3, 4]) await page.keyboard.press('ArrowLeft')

  // The last of the four steps is written.
  const value = await slider.inputValue()
  await expect(page).toHaveURL(new RegExp(`levers=admissionStart:${value}(,|&|$)`))
  expect(await page.evaluate(() => window.history.length)).toBe(before + 1)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page).not.toHaveURL(/levers=/)
})
