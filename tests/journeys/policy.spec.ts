import type { Locator, Page } from '@playwright/test'
import { en } from '@/i18n/en'
import { gatesWords } from '@/i18n/views/gates'
import { policyWords } from '@/i18n/views/policy'
import { allCame, expect, figure, marksIn, test } from './fixtures'

const words = policyWords.en
const gates = gatesWords.en

/** One chip's row in the verdict table, and what stands under a rule in it. */
const row = (page: Page, chip: string): Locator =>
  figure(page, 'verdicts').locator(`tr[data-chip="${chip}"]`)
const verdict = (page: Page, chip: string, rule: string): Locator =>
  row(page, chip).locator(`td[data-rule="${rule}"]`)
/** The arithmetic of one rule in the open row. */
const proof = (page: Page, rule: string): Locator =>
  figure(page, 'verdicts').locator(`section[data-proof="${rule}"]`)

async function openRow(page: Page, chip: string, name: string): Promise<void> {
  const button = row(page, chip).getByRole('button', { name, exact: true })
  await button.click()
  await expect(button).toHaveAttribute('aria-expanded', 'true')
}

const rail = (page: Page) => page.getByRole('complementary', { name: en.rail.name })

test('was the A100 under the October 2022 rule, and by how much?', async ({ page }) => {
  await page.goto('?v=1&view=policy&day=2023-01-15&verdicts=~')

  await expect(verdict(page, 'a100-80gb-sxm', 'US-2022-3A090')).toContainText(words.truths.met)
  await openRow(page, 'a100-80gb-sxm', 'A100')
  const lines = proof(page, 'US-2022-3A090')
  // 4,992 − 4,800 = 192, 4% of 4,800; its links stand on the line, and the line counts.
  await expect(lines).toContainText('TPP 4,992 > 4,800')
  await expect(lines).toContainText('192 above the line, 4%')
  await expect(lines).toContainText('Chip-to-chip I/O 600 = 600 GB/s')
  await expect(lines).toContainText(words.proof.on)

  await lines.getByRole('button', { name: /source/ }).click()
  await expect(page.getByRole('dialog').getByRole('link').first()).toHaveAttribute(
    'href',
    /^https:/,
  )
})

test('why was the A800 legal then and not a year later?', async ({ page }) => {
  await page.goto('?v=1&view=policy&day=2023-01-15&verdicts=a800-80gb-sxm')

  await expect(row(page, 'a800-80gb-sxm')).toContainText(gates.washington.unrestricted)
  // 600 − 400.
  await expect(proof(page, 'US-2022-3A090')).toContainText('Chip-to-chip I/O 400 < 600 GB/s')
  await expect(proof(page, 'US-2022-3A090')).toContainText('200 below the line, 33%')

  await page
    .getByRole('button', {
      name: `${words.slider.periods.rule2023a} ${words.slider.tests.rule2023a}`,
    })
    .click()

  await expect(page).toHaveURL(/day=2023-11-17/)
  await expect(row(page, 'a800-80gb-sxm')).toContainText(gates.washington.licenceDenial)
  await expect(proof(page, 'US-2023-3A090a')).toContainText('TPP 4,992 > 4,800')
})

test('why is the H20 outside 3A090 and still stopped?', async ({ page }) => {
  await page.goto('?v=1&view=policy&day=2025-05-01&verdicts=h20-96gb')

  await expect(verdict(page, 'h20-96gb', 'US-2023-3A090a')).toContainText(words.truths.notMet)
  await expect(verdict(page, 'h20-96gb', 'US-2023-3A090b')).toContainText(words.truths.notMet)
  await expect(verdict(page, 'h20-96gb', 'US-2025-H20-LETTER')).toHaveText(
    new RegExp(`^● ${words.truths.met}$`),
  )
  await expect(row(page, 'h20-96gb')).toContainText(gates.washington.licenceDenial)
  // 148 × 16 = 2,368, 32 under 2,400; 4,000 GB/s against a line of 1,400.
  await expect(proof(page, 'US-2023-3A090b')).toContainText('32 below the line, 1.3%')
  await expect(proof(page, 'US-2025-H20-LETTER')).toContainText(
    'Memory bandwidth 4,000 > 1,400 GB/s',
  )
})

test('which chips pass the 2026 window, which by less than 5%, and which fail?', async ({
  page,
}) => {
  await page.goto('?v=1&view=policy')

  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'reaches six US chips, up to the MI325X at 99.6% of the limit',
  )
  // Of each chip its own button; its percentage is another, within the reason.
  const names = (list: string) =>
    expect(figure(page, 'window').getByRole('region', { name: list }).locator('li > button'))
  await names(words.window.passes).toHaveText([
    'A100',
    'A100 40GB',
    'H100',
    'H200',
    'MI300X',
    'MI325X',
  ])
  await names(words.window.close('5%')).toHaveText(['MI300X', 'MI325X'])
  await names(words.window.fails).toHaveText([
    'A800',
    'H800',
    'B200',
    'B300',
    'GB200',
    'GB300',
    'B30A',
  ])
})

test('a reader draws a line, names the rule, sends it to the lab, and the link keeps all of it', async ({
  page,
}) => {
  await page.goto('?v=1&view=policy')
  const tpp = rail(page).getByLabel(words.designer.lines.tpp, { exact: true }).last()
  const typed = rail(page).getByRole('spinbutton', { name: words.designer.lines.tpp })
  await expect(tpp).toBeVisible()

  await typed.fill('40000')
  await typed.press('Enter')
  await expect(page).toHaveURL(/design=tpp:40000,dram_GBps:6500/)
  await rail(page).getByLabel(words.designer.name).fill('Forty')
  await rail(page).getByLabel(words.designer.name).press('Enter')
  await rail(page).getByRole('button', { name: words.designer.send }).click()
  await expect(page).toHaveURL(/licence=maxTpp:40000,maxBandwidth_GBps:6500/)
  await expect(rail(page).getByText(words.designer.sent)).toBeVisible()
  await allCame(page)
  await page.goto(page.url())

  await expect(rail(page).getByLabel(words.designer.name)).toHaveValue('Forty')
  await expect(typed).toHaveValue('40000')
  await expect(rail(page).getByText(words.designer.sent)).toBeVisible()
  await expect(figure(page, 'threshold').locator('svg').first()).toContainText(
    'Forty: TPP < 40,000',
  )
})

test('the designed line moves by keyboard and by hand, and one undo takes each move back', async ({
  page,
}) => {
  await page.goto('?v=1&view=policy')
  const line = figure(page, 'threshold').getByRole('slider', {
    name: words.designer.drag(words.quantities.tpp),
  })
  await expect(line).toHaveAttribute('aria-valuenow', '31000')

  await line.press('ArrowLeft')
  // 31,000 / 1.01 to three figures.
  await expect(line).toHaveAttribute('aria-valuenow', '30700')
  const grip = line.locator('rect')
  // Waits until it stands still.
  await grip.scrollIntoViewIfNeeded()
  const box = await grip.boundingBox()
  if (!box) throw new Error('the grip is not drawn')
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 60, from.y, { steps: 6 })
  await page.mouse.move(from.x + 120, from.y, { steps: 6 })
  await page.mouse.up()
  await expect
    .poll(async () => Number(await line.getAttribute('aria-valuenow')))
    .toBeGreaterThan(35_000)

  await page.getByRole('button', { name: en.header.undo('designRule') }).click()
  await expect(line).toHaveAttribute('aria-valuenow', '30700')
  await page.getByRole('button', { name: en.header.undo('designRule') }).click()
  await expect(line).toHaveAttribute('aria-valuenow', '31000')
})

test('the date moves by keyboard; regions, title and both gates follow it', async ({ page }) => {
  await page.goto('?v=1&view=policy&day=2022-10-21')
  const slider = figure(page, 'threshold').getByRole('slider', { name: words.slider.name })
  await expect(slider).toHaveAttribute('aria-valuetext', '21 Oct 2022')
  await expect(figure(page, 'threshold').locator('[data-region="US-2022-3A090"]')).toHaveCount(1)

  await slider.press('ArrowLeft')

  await expect(page).toHaveURL(/day=2022-10-20/)
  await expect(figure(page, 'threshold').locator('[data-region]')).toHaveCount(0)
  await expect(figure(page, 'threshold').getByRole('heading', { level: 2 })).toHaveText(
    words.threshold.titleLetter,
  )
  await expect(row(page, 'h100-sxm')).toContainText(gates.washington.licenceDenial)
  await expect(row(page, 'h200-sxm')).toContainText(gates.washington.unrestricted)
})

test('a reader tests a chip that does not exist, and its verdicts follow every figure', async ({
  page,
}) => {
  await page.goto('?v=1&view=policy')
  const result = rail(page).getByRole('status', { name: words.test.verdicts })
  await expect(result).toContainText('600 × 16 = 9,600 TPP')
  await expect(result).toContainText(gates.washington.licenceCaseByCase)

  await rail(page).getByLabel(words.test.figures.rate).fill('1400')

  // 1,400 × 16 = 22,400, over 21,000.
  await expect(result).toContainText('22,400 TPP')
  await expect(result).toContainText(gates.washington.licenceDenial)
  await expect(page).toHaveURL(/test=rate:1400/)
})

test('on the Overview each highlighted chip has its way through both gates', async ({ page }) => {
  await page.goto('?v=1')
  const section = figure(page, 'gates')
  await section.scrollIntoViewIfNeeded()
  await expect(section.locator('[data-row]')).toHaveCount(5)

  await section.getByRole('button', { name: en.panel.table }).click()

  const h200 = section.getByRole('row', { name: /^H200/ })
  await expect(h200).toContainText('case by case, 25%')
  await expect(h200).toContainText('≈20,000 let in')
  await expect(section.getByRole('row', { name: /^B200/ })).toContainText(gates.notReached)
})

test('a reader of the timeline finds what Beijing loosened, and the rules of that day', async ({
  page,
}) => {
  await page.goto('?v=1&view=policy')
  const section = figure(page, 'timeline')
  await section.scrollIntoViewIfNeeded()

  await section.getByRole('button', { name: words.timeline.sides.china, exact: true }).click()
  await section.getByRole('button', { name: words.timeline.effects.loosen, exact: true }).click()
  await expect(page).toHaveURL(/sides=china/)
  await section.getByRole('searchbox').fill('tencent 10,000')

  const items = section.getByRole('listitem')
  await expect(items).toHaveCount(1)
  await expect(items).toContainText('ByteDance and Tencent')
  await items.getByRole('button', { name: words.timeline.goTo }).click()
  await expect(page).toHaveURL(/day=2026-08-18/)
  await expect(page).toHaveURL(/find=tencent/)
})

test('with no chip left by the filters the maps say so and draw nothing', async ({ page }) => {
  await page.goto('?v=1&view=policy&arch=Ampere&vendors=huawei')

  await expect(figure(page, 'threshold')).toContainText(words.threshold.none)
  await expect(marksIn(figure(page, 'threshold'))).toHaveCount(0)
})
