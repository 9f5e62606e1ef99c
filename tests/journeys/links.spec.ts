import { chipsWords } from '@/i18n/views/chips'
import type { Page } from '@playwright/test'
import { en } from '@/i18n/en'
import { zh } from '@/i18n/zh'
import { allCame, expect, figure, filterButton, marksIn, readFirst, test } from './fixtures'

const nav = (page: Page, name: string) =>
  page.getByRole('navigation', { name: en.header.views }).getByRole('button', { name })
const withoutChoice = (url: URL) => url.search === ''

/** Everything that a link carries, as text a reader could compare over the telephone. */
async function whatIsSeen(page: Page) {
  await expect(marksIn(figure(page, 'bars'))).not.toHaveCount(0)
  await expect(marksIn(figure(page, 'scatter'))).not.toHaveCount(0)
  return {
    said: await page.locator('h1, [data-figure] :is(h2, h2 + p, table)').allInnerTexts(),
    bars: await figure(page, 'bars').locator('svg text').allTextContents(),
    scatter: await figure(page, 'scatter').locator('svg text').allTextContents(),
    pressed: await page.locator('aside button[aria-pressed="true"]').allInnerTexts(),
    chosen: await page.locator('input[type=radio]:checked + span').allInnerTexts(),
    language: await page.locator('html').getAttribute('lang'),
    theme: await page.locator('html').getAttribute('data-theme'),
  }
}

test('a colleague who opens a link sees the filters, metric, scale, index, order, table, language and theme of its sender', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto('')
  await nav(page, en.views.chips).click()
  await filterButton(page, en.rail.architecture, 'Hopper').click()
  await filterButton(page, en.rail.country, en.chip.countries.US).click()
  const controls = page.getByRole('group', { name: chipsWords.en.controls })
  await controls.getByRole('radio', { name: en.chip.short.memory_GB, exact: true }).check()
  await controls
    .getByRole('combobox', { name: chipsWords.en.indexLabel, exact: true })
    .selectOption('h20-96gb')
  await page.getByRole('radio', { name: chipsWords.en.sorts.date, exact: true }).check()
  await figure(page, 'scatter')
    .getByRole('radio', { name: chipsWords.en.scales.linear, exact: true })
    .check()
  await figure(page, 'trend').getByRole('button', { name: en.panel.table, exact: true }).click()
  await page.getByRole('button', { name: en.header.theme.system }).click()
  await page.getByRole('button', { name: en.header.toOtherLanguage }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh')
  await expect(figure(page, 'bars')).toContainText(zh.chip.metrics.memory_GB)
  await expect(page).toHaveURL(/lang=zh/)
  const link = page.url()

  const other = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    locale: 'de-DE',
  })
  const colleague = await other.newPage()
  await colleague.setViewportSize({ width: 1440, height: 900 })
  await colleague.goto(link)

  // Some figures follow a choice later than others: what is seen counts once all have.
  await expect(async () =>
    expect(await whatIsSeen(colleague)).toEqual(await whatIsSeen(page)),
  ).toPass()
  const sent = await whatIsSeen(page)
  expect(sent).toMatchObject({ language: 'zh', theme: 'dark', pressed: ['Hopper', '美国'] })
  expect(sent.chosen).toEqual(
    expect.arrayContaining([
      zh.chip.short.memory_GB,
      chipsWords.zh.sorts.date,
      chipsWords.zh.scales.linear,
    ]),
  )
  await expect(figure(colleague, 'trend').getByRole('table')).toBeVisible()
  await expect(
    colleague.getByRole('combobox', { name: chipsWords.zh.indexLabel, exact: true }),
  ).toHaveValue('h20-96gb')
  await other.close()
})

test('a reader goes back through three choices and forward again', async ({ page }) => {
  await page.goto('')
  await readFirst(page)
  const hopper = filterButton(page, en.rail.architecture, 'Hopper')
  await hopper.click()
  await nav(page, en.views.chips).click()
  await page
    .getByRole('group', { name: chipsWords.en.controls })
    .getByRole('radio', { name: en.chip.short.fp8, exact: true })
    .check()
  const bars = figure(page, 'bars').getByRole('heading', { level: 2 })
  await expect(bars).toContainText(en.chip.metrics.fp8)
  await expect(page).toHaveURL(/metric=fp8/)
  const last = page.url()

  await page.goBack()
  await expect(bars).toContainText(en.chip.metrics.fp16)
  await page.goBack()
  await expect(nav(page, en.views.overview)).toHaveAttribute('aria-current', 'page')
  await expect(hopper).toHaveAttribute('aria-pressed', 'true')
  await page.goBack()
  await expect(hopper).toHaveAttribute('aria-pressed', 'false')
  await expect(page).toHaveURL(withoutChoice)
  await page.goForward()
  await expect(hopper).toHaveAttribute('aria-pressed', 'true')
  await page.goForward()
  await page.goForward()

  await expect(bars).toContainText(en.chip.metrics.fp8)
  await expect(page).toHaveURL(last)
})

test('a reader of a damaged link is told what was dropped and keeps the rest', async ({ page }) => {
  await page.goto('?v=1&view=chips&metric=fp99&arch=Hopper&colour=mauve&scale=linear&v2=%F0%28')

  const notice = page.getByRole('status').filter({ hasText: en.notice.title(3) })
  await expect(notice).toContainText(en.notice.badValue('metric', 'fp99'))
  await expect(notice).toContainText(en.notice.unknownKey('colour', 'mauve'))
  await expect(notice).toContainText('v2=')
  await expect(filterButton(page, en.rail.architecture, 'Hopper')).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  await expect(figure(page, 'bars')).toContainText(en.chip.metrics.fp16)
  await expect(
    figure(page, 'scatter').getByRole('radio', { name: chipsWords.en.scales.linear }),
  ).toBeChecked()

  await notice.getByRole('button', { name: en.notice.dismiss }).click()

  await expect(notice).toHaveCount(0)
})

test('a link from a later version says so and shows what it can', async ({ page }) => {
  await page.goto('?v=7&arch=Hopper')

  await expect(
    page.getByRole('status').filter({ hasText: en.notice.newerVersion('7') }),
  ).toBeVisible()
  await expect(filterButton(page, en.rail.architecture, 'Hopper')).toHaveAttribute(
    'aria-pressed',
    'true',
  )
})

test('a reader takes back choices by name, and takes them up again', async ({ page }) => {
  await page.goto('')
  const undo = page.getByRole('button', { name: /^(Undo|Nothing to undo)/ })
  const redo = page.getByRole('button', { name: /^(Redo|Nothing to redo)/ })
  const hopper = filterButton(page, en.rail.architecture, 'Hopper')
  await expect(undo).toBeDisabled()

  await hopper.click()
  await nav(page, en.views.chips).click()
  await expect(undo).toHaveAccessibleName(en.header.undo('changeView'))
  await undo.click()
  await expect(undo).toHaveAccessibleName(en.header.undo('filter'))
  await expect(redo).toHaveAccessibleName(en.header.redo('changeView'))
  await undo.click()
  await expect(hopper).toHaveAttribute('aria-pressed', 'false')
  await expect(undo).toBeDisabled()
  await expect(page).toHaveURL(withoutChoice)
  await redo.click()

  await expect(hopper).toHaveAttribute('aria-pressed', 'true')
  await expect(redo).toHaveAccessibleName(en.header.redo('changeView'))
  await expect(page).toHaveURL(/arch=Hopper/)
})

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })

  test('a reader copies a link to a figure that opens at that figure, in the language it was read in', async ({
    page,
  }) => {
    await page.goto('')
    await filterButton(page, en.rail.architecture, 'Hopper').click()
    const events = figure(page, 'events')
    await events.scrollIntoViewIfNeeded()
    await events.getByRole('button', { name: en.panel.link, exact: true }).click()
    await expect(events.getByRole('button', { name: en.panel.linkCopied })).toBeVisible()
    const link = await page.evaluate(() => navigator.clipboard.readText())

    await allCame(page)
    await page.goto('about:blank')
    await page.goto(link)

    expect(link).toContain('lang=en')
    expect(link).toContain('arch=Hopper')
    await expect(marksIn(events)).not.toHaveCount(0)
    await expect(events.getByRole('heading', { level: 2 })).toBeInViewport()
  })
})

test('a reader whose browser refuses to copy gets the link to copy by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await page.goto('')
  await filterButton(page, en.rail.architecture, 'Hopper').click()

  await page.getByRole('button', { name: en.header.share, exact: true }).click()

  const dialog = page.getByRole('dialog', { name: en.header.share })
  await expect(dialog.getByRole('textbox')).toHaveValue(/arch=Hopper.*lang=en/)
  await dialog.getByRole('button', { name: en.header.close }).click()

  await figure(page, 'share').getByRole('button', { name: en.panel.link, exact: true }).click()
  const ofFigure = page.getByRole('dialog', { name: en.panel.link, exact: true })
  await expect(ofFigure.getByRole('textbox')).toHaveValue(/arch=Hopper.*#share$/)
})

test.describe('without its words', () => {
  test.use({ expectedComplaints: [/Failed to load resource/] })

  test('a page whose dictionary does not come says so in both languages', async ({ page }) => {
    await page.route(/assets\/en-/, (route) => route.abort())
    await page.goto('')

    const alert = page.getByRole('alert')
    await expect(alert).toContainText('could not be loaded')
    await expect(alert).toContainText('重新载入')
    await page.unroute(/assets\/en-/)
    await alert.getByRole('button').click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})
