import { chipsWords } from '@/i18n/views/chips'
import type { Page } from '@playwright/test'
import { en } from '@/i18n/en'
import { zh } from '@/i18n/zh'
import {
  allCame,
  atRest,
  expect,
  figure,
  filterButton,
  marksIn,
  readFirst,
  seeAll,
  speaks,
  test,
} from './fixtures'

/** Figures that draw marks, by view; the others are tables and lists. */
const DRAWN = {
  overview: ['share', 'likeForLike', 'events'],
  chips: ['bars', 'scatter', 'trend', 'multiples'],
} as const

for (const [view, ids] of Object.entries(DRAWN))
  test(`a reader of ${view} sees marks in every chart and figures in every table`, async ({
    page,
  }) => {
    await page.goto(`?v=1&view=${view}`)
    for (const id of ids) await expect(figure(page, id)).toBeAttached()
    await seeAll(page)

    for (const id of ids) await expect(marksIn(figure(page, id)), id).not.toHaveCount(0)
    for (const table of await page.getByRole('table').all())
      await expect(table.getByRole('row')).not.toHaveCount(1)
  })

test('a reader who keeps Hopper sees only Hopper in the charts of both views', async ({ page }) => {
  await page.goto('')
  const rows = figure(page, 'likeForLike').locator('.mark')
  // The article's five chips.
  await expect(rows).toHaveCount(5)
  const share = figure(page, 'share')
  const shareTitle = share.getByRole('heading', { level: 2 })
  await expect(shareTitle).not.toHaveText(en.overview.share.titleOther('NVIDIA'))

  await filterButton(page, en.rail.architecture, 'Hopper').click()

  // H200 and H20 are the Hopper chips among the five.
  await expect(rows).toHaveCount(2)
  await expect(shareTitle).toHaveText(en.overview.share.titleOther('NVIDIA'))
  await expect(share).not.toContainText('Huawei')
  await page.getByRole('button', { name: en.views.chips, exact: true }).click()
  const bars = figure(page, 'bars')
  await expect(bars.locator('.mark')).not.toHaveCount(0)
  await expect(bars.locator('svg')).toContainText('H100')
  await expect(bars.locator('svg')).not.toContainText(/Ascend|B200|MI300|MLU/)
  await atRest(page)
  await expect(figure(page, 'table').getByRole('rowheader')).toHaveText(
    Array.from({ length: await passing(page) }, () => /^H\d/),
  )
})

/** How many chips the rail says pass. */
async function passing(page: Page): Promise<number> {
  const text = await page
    .getByRole('complementary', { name: en.rail.name })
    .getByRole('heading', { level: 2 })
    .innerText()
  return Number(/(\d+) of/.exec(text)?.[1])
}

test('a reader opens a chip from its bar and sees every field, its source and what the article says', async ({
  page,
}) => {
  await page.goto('?v=1&view=chips')
  const chart = figure(page, 'bars').getByRole('application')
  await expect(marksIn(figure(page, 'bars'))).not.toHaveCount(0)
  await chart.getByText('H200', { exact: true }).click()

  const chipPage = figure(page, 'page')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^H200/)
  await expect(chipPage).toContainText(chipsWords.en.page.article)
  const bandwidth = chipPage.getByRole('row').filter({
    has: page.getByRole('rowheader', { name: en.chip.metrics.memoryBandwidth_GBps, exact: true }),
  })
  await expect(bandwidth).toContainText('4,800')
  const value = bandwidth.getByRole('button').first()
  await value.focus()
  await page.keyboard.press('Enter')

  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(en.provenance.grades.B)
  await expect(dialog.getByRole('link').first()).toHaveAttribute('href', /^https?:\/\//)
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(value).toBeFocused()
})

test('every chip that the article gives figures for has the article’s words beside its fields', async ({
  page,
}) => {
  for (const id of ['h20-96gb', 'h200-sxm', 'ascend-910c', 'cambricon-mlu590']) {
    await page.goto(`?v=1&view=chips&chip=${id}`)
    const chipPage = figure(page, 'page')
    await expect(chipPage.getByRole('heading', { name: chipsWords.en.page.article })).toBeVisible()
    await expect(chipPage, id).not.toContainText(chipsWords.en.page.articleNone)
    await allCame(page)
  }
})

test('a reader sorts the table of all chips, unknown figures last both ways, and adds a column', async ({
  page,
}) => {
  await page.goto('?v=1&view=chips')
  const table = figure(page, 'table').getByRole('table')
  const head = table.getByRole('columnheader', {
    name: chipsWords.en.table.sortBy(en.chip.short.fp8),
  })
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'descending')
  await atRest(page)
  const down = await columnOf(page, en.chip.short.fp8)
  await head.getByRole('button').click()
  await expect(head).toHaveAttribute('aria-sort', 'ascending')
  await atRest(page)
  const up = await columnOf(page, en.chip.short.fp8)

  const known = down.filter((value) => value !== null)
  expect(known.length).toBeGreaterThan(10)
  expect(known).toEqual(known.toSorted((a, b) => b - a))
  expect(down.indexOf(null)).toBe(known.length)
  expect(up.filter((value) => value !== null)).toEqual(known.toReversed())
  expect(up.indexOf(null)).toBe(known.length)

  const choice = figure(page, 'table').locator('details')
  await choice.locator('summary').click()
  await choice.getByRole('checkbox', { name: en.chip.metrics.transistors_billion }).check()

  await expect(
    table.getByRole('columnheader', {
      name: chipsWords.en.table.sortBy(en.chip.short.transistors_billion),
    }),
  ).toBeVisible()
  await expect(page).toHaveURL(/columns=[^&]*transistors_billion/)
})

/** The numbers of one column as they stand, unknown ones as null. */
async function columnOf(page: Page, name: string): Promise<(number | null)[]> {
  const table = figure(page, 'table').getByRole('table')
  const heads = await table.getByRole('columnheader').allInnerTexts()
  const at = heads.findIndex((head) => head.startsWith(name))
  const cells = await table
    .locator('tbody tr')
    .evaluateAll((rows, at) => rows.map((row) => row.children[at]?.textContent ?? ''), at)
  return cells.map((text) => {
    const number = /^[\d,.]+/.exec(text)?.[0]
    return number === undefined ? null : Number(number.replaceAll(',', ''))
  })
}

test('the ratio guard shows 13.4 times for what it mixes, and 6.7 times like for like', async ({
  page,
}) => {
  await page.goto('?v=1&view=chips&ratio=h200-sxm,h20-96gb')
  const panel = figure(page, 'ratios')
  await panel.getByRole('combobox', { name: /^H200.*: Rate/ }).selectOption('fp8.sparse')
  await panel.getByRole('combobox', { name: /^H20\b.*: Rate/ }).selectOption('fp8.dense')

  const result = panel.getByRole('status').filter({ hasText: '=' })
  // 3,958 sparse / 296 dense = 13.37; 1,979 dense / 296 dense = 6.69.
  await expect(result).toHaveText(/^3,958 \/ 296 = 13\.4×/)
  // Each number is a button that says what it leads to.
  for (const name of [/^3,958 ./, /^296 ./, /^13\.4× ./])
    await expect(result.getByRole('button', { name })).toBeVisible()
  await expect(result).toContainText(chipsWords.en.ratios.precision.sparseAgainstDense)
  await expect(result).toContainText(`${chipsWords.en.ratios.precision.likeForLike}: FP8 6.7×`)
})

test('a reader compares across precisions and is told which are mixed', async ({ page }) => {
  await page.goto('?v=1&view=chips&ratio=h200-sxm,h20-96gb')

  await expect(figure(page, 'ratios')).toContainText(
    chipsWords.en.ratios.precision.differentPrecision('FP16', 'FP8'),
  )
})

test('chips that publish no figure are named under the chart and have no bar', async ({ page }) => {
  await page.goto('?v=1&view=chips&metric=fp4')
  const bars = figure(page, 'bars')
  await expect(marksIn(bars)).not.toHaveCount(0)

  const note = bars.locator('footer')
  const [before = ''] = chipsWords.en.missing('|').split('|')
  await expect(note).toContainText(before.trim())
  await expect(note).toContainText('H20')
  await expect(bars.locator('.mark[data-key="b200"]')).toHaveCount(1)
  await expect(bars.locator('.mark[data-key="h20-96gb"]')).toHaveCount(0)
})

test('a reader with a keyboard walks through the marks of a chart and hears each in a few words', async ({
  page,
}) => {
  await page.goto('')
  const chart = figure(page, 'share').getByRole('application')
  await expect(marksIn(figure(page, 'share'))).not.toHaveCount(0)
  await chart.focus()
  const heard = chart.getByRole('status')
  await expect(heard).toHaveText('')

  await page.keyboard.press('ArrowRight')
  await expect(heard).toHaveText(/^20\d\d.*%/)
  const first = await heard.innerText()
  await page.keyboard.press('ArrowRight')
  await expect(heard).not.toHaveText(first)
  await page.keyboard.press('End')
  const last = await heard.innerText()
  await page.keyboard.press('Home')
  await expect(heard).toHaveText(first)
  await page.keyboard.press('Escape')

  await expect(heard).toHaveText('')
  expect(Math.max(first.length, last.length)).toBeLessThan(120)
})

test('a reader with a keyboard opens a chip with Enter', async ({ page }) => {
  await page.goto('?v=1&view=chips')
  const chart = figure(page, 'bars').getByRole('application')
  await expect(marksIn(figure(page, 'bars'))).not.toHaveCount(0)
  await chart.focus()
  await page.keyboard.press('ArrowDown')
  await expect(chart.getByRole('status')).toHaveText(/\w/)
  const first = await marksIn(figure(page, 'bars')).first().getAttribute('data-key')
  await page.keyboard.press('Enter')

  await expect(figure(page, 'page')).toContainText(chipsWords.en.page.article)
  await expect(page).toHaveURL((url) => url.searchParams.get('chip') === first)
})

test('a reader who asks for a table gets the data of the chart in the same order', async ({
  page,
}) => {
  await page.goto('?v=1&view=chips')
  const bars = figure(page, 'bars')
  await expect(marksIn(bars)).not.toHaveCount(0)
  const chart = bars.getByRole('application')
  await chart.focus()
  await page.keyboard.press('Home')
  const spoken = chart.getByRole('status')
  await expect(spoken).toHaveText(/[\d,.]+ TFLOPS/)
  const value = /([\d,.]+) TFLOPS/.exec(await spoken.innerText())?.[1] ?? 'nothing was said'
  await atRest(page)
  const drawn = await marksIn(bars).count()

  await bars.getByRole('button', { name: en.panel.table, exact: true }).click()

  const rows = bars.getByRole('table').locator('tbody tr')
  await expect(rows.first()).toContainText(value)
  await expect.poll(() => rows.count()).toBeGreaterThanOrEqual(drawn)
  await expect(bars.getByRole('application')).toHaveCount(0)
  await bars.getByRole('button', { name: en.panel.chart, exact: true }).click()
  await expect(marksIn(bars)).not.toHaveCount(0)
})

test('a reader changes the language: the page says so, and the figures stay', async ({ page }) => {
  await page.goto('')
  const before = await readFirst(page)
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name: en.header.toOtherLanguage }).click()

  await speaks(page, 'zh')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[一-鿿]/)
  const percentages = (text: string) => text.match(/\d+(\.\d+)?%/g)?.toSorted()
  await expect
    .poll(async () => percentages(await page.getByRole('heading', { level: 1 }).innerText()))
    .toEqual(percentages(title))
  await page.getByRole('button', { name: zh.header.toOtherLanguage, exact: true }).click()

  await speaks(page, 'en')
  expect(await readFirst(page)).toEqual(before)
})

test('a reader from China who comes without a link gets Chinese', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    locale: 'zh-CN',
    ...(baseURL !== undefined && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto('')

  await speaks(page, 'zh')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[一-鿿]/)

  // Nor does the way back to the plain address change it.
  await page.getByRole('button', { name: zh.views.chips, exact: true }).click()
  await expect(page).toHaveURL(/view=chips/)
  await page.goBack()
  await expect(page).not.toHaveURL(/view=chips/)
  await speaks(page, 'zh')
  await context.close()
})

test('a reader walks through the three themes, and the ground follows', async ({ page }) => {
  await page.goto('')
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  // The page has its ground once it stands in place of the opening words.
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const light = await ground()

  await page.getByRole('button', { name: en.header.theme.system }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect.poll(ground).not.toBe(light)
  await page.getByRole('button', { name: en.header.theme.dark }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')

  await expect.poll(ground).toBe(light)
  await page.getByRole('button', { name: en.header.theme.light }).click()
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('a reader with a telephone filters in the sheet and sees the figure follow', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('')
  const opener = page.getByRole('button', { name: en.header.openRail })
  await opener.click()
  const sheet = page.getByRole('dialog', { name: en.rail.name })
  await sheet.getByRole('button', { name: 'Hopper', exact: true }).click()
  await sheet.getByRole('button', { name: en.header.done }).click()

  await expect(sheet).toBeHidden()
  await expect(opener).toBeFocused()
  await expect(figure(page, 'share').getByRole('heading', { level: 2 })).toHaveText(
    en.overview.share.titleOther('NVIDIA'),
  )
})
