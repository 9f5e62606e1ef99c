import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import JSZip from 'jszip'
import { slideOf } from '@/domain/brief/compose'
import type { Deck } from '@/domain/brief/deck'
import { briefWords } from '@/i18n/views/brief'
import { exportWords } from '@/i18n/views/export'
import { deckHash } from '@/state/deckLink'
import { expect, test } from './fixtures'

const words = briefWords.en

const DECK: Deck = {
  id: 'twoSlides',
  title: 'Two slides',
  slides: [
    slideOf('one', 'share', '', 'First'),
    slideOf('two', 'gaps', 'v=1&view=market', 'Second'),
  ],
}

/** The deck in the editor, taken from a link. */
async function openDeck(page: Page): Promise<void> {
  await page.goto(`?v=1${await deckHash(DECK)}`)
  await page.getByRole('button', { name: words.arrived.take }).click()
  await expect(powerPoint(page)).toBeEnabled()
}

const powerPoint = (page: Page) => page.getByRole('button', { name: words.powerPoint, exact: true })
const kept = (page: Page) => page.evaluate(() => JSON.stringify(Object.entries(localStorage)))

test('a reader takes a deck to PowerPoint in both languages, the share figure with its bands', async ({
  page,
}) => {
  await openDeck(page)
  await page
    .getByRole('combobox', { name: words.fileLanguage })
    .selectOption({ label: words.fileLanguages.both })
  const download = page.waitForEvent('download', { timeout: 60_000 })
  // Looked for in each frame: a file of two slides is not long in the making.
  const told = page.waitForFunction(
    (text) => document.body.innerText.includes(text),
    words.working('1', '2'),
  )
  await powerPoint(page).click()
  await told
  const file = await download
  expect(file.suggestedFilename()).toBe('Two-slides-en-zh.pptx')

  const zip = await JSZip.loadAsync(await readFile(await file.path()))
  const parts = await Promise.all(
    ['slides/slide2', 'slides/slide3', 'charts/chart1'].map(async (name) =>
      zip.file(`ppt/${name}.xml`)?.async('string'),
    ),
  )
  const [share = '', gaps = '', band = ''] = parts
  expect(share).toMatch(/NVIDIA’s share fell[\s\S]*英伟达份额已跌/)
  expect(gaps).toMatch(/7 things[\s\S]*7 件事/)
  // The scenario's band: p5 and four layers over it, then the median.
  expect(band.match(/<c:ser>/g)).toHaveLength(6)
  expect(band).toContain('<c:areaChart>')
})

test('a reader gives up a PowerPoint file: it says so, and the deck is as it was', async ({
  page,
}) => {
  await openDeck(page)
  const before = await kept(page)
  await powerPoint(page).click()
  await page.getByRole('button', { name: words.cancel, exact: true }).click()

  await expect(page.getByText(words.cancelled)).toBeVisible()
  await expect(powerPoint(page)).toBeEnabled()
  expect(await kept(page)).toBe(before)
})

test.describe('a part that does not load', () => {
  test.use({ expectedComplaints: [/Failed to load resource/] })

  test('a PowerPoint file that cannot be made says why, and the deck is as it was', async ({
    page,
  }) => {
    await openDeck(page)
    const before = await kept(page)
    await page.route(/deckToPptx/, (route) => route.abort())
    await powerPoint(page).click()

    await expect(page.getByRole('alert')).toHaveText(
      words.exportFailed(exportWords.en.reasons.notLoaded),
    )
    expect(await kept(page)).toBe(before)
  })
})
