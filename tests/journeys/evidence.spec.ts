import type { Locator, Page } from '@playwright/test'
import { en } from '@/i18n/en'
import { claimLinkWords } from '@/i18n/views/claimLinks'
import { evidenceWords } from '@/i18n/views/evidence'
import { expect, figure, test } from './fixtures'

const words = evidenceWords.en

const claim = (page: Page, id: string): Locator =>
  figure(page, 'claims')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: id, exact: true }) })

const square = (page: Page, id: string): Locator =>
  figure(page, 'claimVerdicts').getByRole('button', { name: words.list.open(id), exact: true })

test('is 13.4 times right? The link answers: sparse over dense; like for like it is 6.7', async ({
  page,
}) => {
  await page.goto('?v=1&view=evidence&claim=N2')

  const item = claim(page, 'N2')
  await expect(item.getByRole('heading', { level: 3 })).toBeInViewport()
  await expect(item).toContainText('13.4× as divided')
  await expect(item).toContainText('6.7× like for like')
  await expect(item).toContainText(words.check.warnings.sparseAgainstDense)

  await item.getByRole('button', { name: /3,958 TFLOPS/ }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('heading', { level: 2 })).toHaveText('H200, sparse FP8')
  await expect(dialog.getByRole('link').first()).toHaveAttribute('href', /^https:/)
})

test('who said 54%, when, of what? Bernstein, in July 2025, of revenue; and it was a forecast', async ({
  page,
}) => {
  await page.goto('?v=1&view=evidence&claim=N10')

  const row = claim(page, 'N10')
    .getByRole('row')
    .filter({ has: page.getByRole('button', { name: /^54%/ }) })
  await expect(row).toContainText('Bernstein, July 2025')
  await expect(row).toContainText('forecast')
  await expect(row).toContainText('of money')
  await row.getByRole('button', { name: /^54%/ }).click()
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toContainText('17 Jul 2025')
})

test('from a chip to the claim about it, on to its other chip, and back the same way', async ({
  page,
}) => {
  await page.goto('?v=1&view=chips&chip=ascend-910c')

  await page.getByRole('button', { name: claimLinkWords.en.claim('N6') }).click()
  await expect(claim(page, 'N6').getByRole('heading', { level: 3 })).toBeInViewport()
  await expect(page).toHaveURL(/claim=N6/)
  await claim(page, 'N6')
    .getByRole('button', { name: claimLinkWords.en.chip('H20') })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('H20')
  await expect(page).toHaveURL(/chip=h20-96gb/)

  await page.goBack()
  await expect(claim(page, 'N6').getByRole('heading', { level: 3 })).toBeInViewport()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('910C')
})

test('from a figure to what the article claims about it', async ({ page }) => {
  await page.goto('?v=1&view=overview')

  await figure(page, 'share').getByRole('button', { name: claimLinkWords.en.figure }).click()

  await expect(figure(page, 'claims').getByRole('heading', { level: 3 })).toHaveText([
    'N10',
    'N11',
    'N12',
  ])
  await expect(square(page, 'N10')).toHaveAttribute('data-passing', 'true')
  await expect(square(page, 'N6')).toHaveAttribute('data-passing', 'false')
})

test('from a claim to an event that it rests on, and from the event back to the claim', async ({
  page,
}) => {
  await page.goto('?v=1&view=evidence&claim=N16')

  await claim(page, 'N16')
    .getByRole('button', { name: /State-funded data centres/ })
    .click()
  const event = figure(page, 'timeline').getByRole('listitem').filter({ hasText: 'State-funded' })
  await expect(event.getByRole('heading', { level: 3 })).toBeInViewport()
  await event.getByRole('button', { name: claimLinkWords.en.claim('N16') }).click()

  await expect(claim(page, 'N16').getByRole('heading', { level: 3 })).toBeInViewport()
})

test('a press on a square far from its claim brings the claim up, and undo takes it back', async ({
  page,
}) => {
  await page.goto('?v=1&view=evidence')

  await square(page, 'N24').click()
  await expect(claim(page, 'N24').getByRole('heading', { level: 3 })).toBeInViewport()
  await expect(claim(page, 'N24')).toContainText(words.list.quoteTranslation)

  await page.getByRole('button', { name: en.header.undo('openClaim') }).click()
  await expect(page).not.toHaveURL(/claim=/)
  await expect(claim(page, 'N24')).not.toContainText(words.list.quoteTranslation)
})
