import type { Page } from '@playwright/test'
import { en } from '@/i18n/en'
import { scenarioBandWords } from '@/i18n/views/scenarioBand'
import { scenariosWords } from '@/i18n/views/scenarios'
import { atRest, expect, figure, marksIn, modelAnswered, test } from './fixtures'

const words = scenariosWords.en
const band = scenarioBandWords.en

const rail = (page: Page) => page.getByRole('complementary')
const lever = (page: Page, name: string) => rail(page).getByRole('slider', { name, exact: true })
const answer = (page: Page) => page.getByRole('heading', { level: 1 })

/** All draws are made, as the lab says, and every figure shows them. */
async function refined(page: Page): Promise<void> {
  await expect(page.getByText(words.controls.draws('10,000'), { exact: true })).toBeVisible({
    timeout: 30_000,
  })
  await atRest(page)
}

test('a reader turns Beijing’s gate on the Overview and the figure and the answer follow', async ({
  page,
}) => {
  await page.goto('?v=1&lang=en')
  await modelAnswered(page)
  const before = await answer(page).innerText()

  const slider = lever(page, band.rail.admission)
  await slider.fill('0.05')

  await expect(answer(page)).not.toHaveText(before)
  await expect(answer(page)).toContainText(band.editedInSentence(band.inSentence.managedGap))
  await expect(page).toHaveURL(/levers=admissionStart:0.05,admissionEnd:0.05/)

  await page.goBack()
  await expect(answer(page)).toHaveText(before, { timeout: 30_000 })
})

test('a drag of a lever is one step back, however many stops it makes', async ({ page }) => {
  await page.goto('?v=1&lang=en&view=scenarios')
  await refined(page)
  const slider = lever(page, words.rail.names.admissionStart ?? '')
  await slider.scrollIntoViewIfNeeded()
  const box = await slider.boundingBox()
  if (box === null) throw new Error('the lever is not in sight')
  const y = box.y + box.height / 2

  await page.mouse.move(box.x + box.width * 0.6, y)
  await page.mouse.down()
  for (const part of [0.5, 0.4, 0.3, 0.2]) await page.mouse.move(box.x + box.width * part, y)
  await expect(page, 'nothing is written while the hand is on it').not.toHaveURL(/levers=/)
  await page.mouse.up()

  await expect(page).toHaveURL(/levers=admissionStart:0.\d+/)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page).not.toHaveURL(/levers=/)
})

test('a link brings scenario, output, year, base and seed back as they were', async ({ page }) => {
  await page.goto(
    '?v=1&lang=en&view=scenarios&scenario=open&compare=denial&output=compute&year=2028&base=article&seed=7',
  )

  await expect(page.getByRole('radio', { name: words.outputs.compute })).toBeChecked()
  await expect(page.getByLabel(words.controls.year)).toHaveValue('2028')
  await expect(page.getByLabel(words.controls.seed)).toHaveValue('7')
  await expect(figure(page, 'difference').locator('footer')).toContainText(band.bases.article, {
    timeout: 30_000,
  })
  await expect(figure(page, 'difference').locator('footer')).toContainText('seed 7')
})

test('the same seed gives the same numbers again', async ({ page, context }) => {
  const read = async (tab: Page) => {
    await tab.goto('?v=1&lang=en&view=scenarios&tables=difference&scenario=asObserved')
    await refined(tab)
    return figure(tab, 'difference').locator('tbody').innerText()
  }

  const first = await read(page)
  const second = await read(await context.newPage())

  expect(second).toBe(first)
})

test('every figure of the lab is drawn and says that it is no forecast', async ({ page }) => {
  await page.goto('?v=1&lang=en&view=scenarios')
  await refined(page)

  for (const id of ['attribution', 'tornado', 'backCheck'] as const) {
    await figure(page, id).scrollIntoViewIfNeeded()
    await expect(marksIn(figure(page, id)).first()).toBeVisible()
  }
  await expect(figure(page, 'difference').locator('footer')).toContainText('not a forecast')
  await expect(page.getByText(words.notForecast).first()).toBeVisible()
})

test('why a lever stands where it stands: reason, range, equation and sources', async ({
  page,
}) => {
  await page.goto('?v=1&lang=en&view=scenarios')
  const ceiling = rail(page)
    .locator('details')
    .filter({ hasText: words.rail.whyOf('Licence ceiling: NVIDIA') })

  await ceiling.locator('summary').click()

  // 0.6 × 20 × 1.1⁰ = 12.
  await expect(ceiling.locator('math').nth(1)).toContainText('12')
  await expect(ceiling).toContainText('Cited range $10bn–$30bn.')
  await ceiling.getByRole('button', { name: en.counted.sources(3) }).click()
  await expect(page.getByRole('dialog').getByRole('link').first()).toHaveAttribute(
    'href',
    /^https:/,
  )
})
