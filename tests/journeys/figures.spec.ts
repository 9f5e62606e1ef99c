import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import JSZip from 'jszip'
import Papa from 'papaparse'
import { EVIDENCE_PARTS } from '@/domain/choices'
import { en } from '@/i18n/en'
import { exportWords } from '@/i18n/views/export'
import { expect, figure, settleIn, test, VIEWS } from './fixtures'

const words = exportWords.en

// Each place is a test of its own, so that they can go side by side.
test.describe.configure({ mode: 'parallel' })

/** A frame comes this often, ms. */
const FRAMES_MS = 50

/**
 * Lets the browser make frames while something is made. One without a window makes none while
 * nothing moves, and writes pictures down only in the rests between frames: without any it lets a
 * second pass for each.
 */
async function withFrames<Result>(page: Page, make: () => Promise<Result>): Promise<Result> {
  const timer = await page.evaluate(
    (every) => window.setInterval(() => requestAnimationFrame(() => {}), every),
    FRAMES_MS,
  )
  const result = await make()
  await page.evaluate((id) => window.clearInterval(id), timer)
  return result
}

/** Every place where figures stand; their names are read from the page. */
const PLACES = VIEWS.map((view) => ({
  view,
  parts:
    view === 'evidence'
      ? EVIDENCE_PARTS.map((part) => `view=${view}&part=${part}`)
      : [`view=${view}`],
}))

type Version = {
  language: string
  title: string
  link: string
  sources: unknown[]
  table: { columns: unknown[]; rows: { key: string; cells: (string | number | null)[] }[] } | null
}
type Whole = { figure: string; dataVersion: string; versions: Version[] }

for (const { view, parts } of PLACES)
  test(`a reader takes every figure of ${view} away, in every format and both languages`, async ({
    page,
  }) => {
    test.setTimeout(240_000)
    await page.goto(`?v=1&view=${view}`)
    for (const part of parts) {
      await settleIn(page, `?v=1&${part}`, 'en')
      const sections = page.locator('[data-figure]')
      const ids = await sections.evaluateAll((all) => all.map((one) => one.dataset['figure'] ?? ''))
      expect(ids.length, part).toBeGreaterThan(0)
      for (const id of ids) await test.step(id, () => takeAll(page, id))
    }
  })

async function takeAll(page: Page, id: string): Promise<void> {
  const dialog = await openExport(page, page.locator(`[data-figure="${id}"]`))
  const whole = JSON.parse(String(await take(page, dialog, 'json'))) as Whole
  expect(whole.figure).toBe(id)
  expect(whole.versions.map(({ language }) => language)).toEqual(['en', 'zh'])
  const [english, chinese] = whole.versions.map(({ table }) => table?.rows.map(({ key }) => key))
  expect(chinese, 'the same rows in both languages').toEqual(english)

  if (whole.versions.some(({ table }) => table === null)) {
    await press(dialog, 'csv')
    await expect(dialog.getByRole('status')).toHaveText(words.reasons.noData)
  } else {
    checkCsv(String(await take(page, dialog, 'csv')), whole)
    await checkXlsx(await take(page, dialog, 'xlsx'), whole)
  }
  const size = await checkSvg(page, String(await take(page, dialog, 'svg')), whole)
  // Both languages in one picture, as the SVG has them.
  expect(sizeOfPng(await take(page, dialog, 'png'))).toEqual(size)
  await dialog.getByRole('button', { name: en.header.close }).click()
}

async function openExport(page: Page, section: Locator): Promise<Locator> {
  await section.getByRole('button', { name: en.panel.take, exact: true }).click()
  // Not sought by its role: to tell the roles of a whole page for each step takes longer than the step.
  const dialog = page.locator('dialog[open]')
  await expect(dialog).toHaveAccessibleName(words.actions.export)
  await dialog.getByLabel(words.options.languages.both, { exact: true }).check()
  await dialog.getByLabel(words.options.times(1), { exact: true }).check()
  return dialog
}

const press = (dialog: Locator, format: keyof typeof words.formats) =>
  dialog.getByRole('button', { name: words.formats[format], exact: true }).click()

/** Presses the button of a format and waits for its file. */
async function take(
  page: Page,
  dialog: Locator,
  format: keyof typeof words.formats,
): Promise<Buffer> {
  const make = async () => {
    const begun = page.waitForEvent('download', { timeout: 30_000 })
    await press(dialog, format)
    return begun
  }
  const file = await (format === 'png' ? withFrames(page, make) : make())
  expect(file.suggestedFilename()).toMatch(new RegExp(`^threshold-[a-z-]+-[\\d-]{10}\\.${format}$`))
  return readFile(await file.path())
}

function checkCsv(csv: string, { versions, dataVersion }: Whole): void {
  expect(csv.startsWith('\uFEFF# ')).toBe(true)
  for (const text of [dataVersion, ...versions.map(({ link }) => link)]) expect(csv).toContain(text)
  const table = csv.slice(1).replaceAll(/^#.*\r\n/gm, '')
  const { data, errors } = Papa.parse<string[]>(table, { delimiter: ',', newline: '\r\n' })
  expect(errors).toEqual([])
  const [heads = [], ...rows] = data.slice(0, -1)
  const shown = versions[0]?.table?.rows ?? []
  expect(rows).toHaveLength(shown.length)
  // All cells at once: an expectation for each of thousands would take longer than the file.
  expect(rows.filter((row) => row.length !== heads.length)).toEqual([])
  const lost = shown.flatMap(({ key, cells }, at) =>
    numbersOf(cells).flatMap((cell) => (rows[at]?.includes(String(cell)) ? [] : [[key, cell]])),
  )
  expect(lost, 'numbers that are not in their row').toEqual([])
}

const numbersOf = (cells: readonly unknown[]) => cells.filter((cell) => typeof cell === 'number')

async function checkXlsx(file: Buffer, { versions }: Whole): Promise<void> {
  const zip = await JSZip.loadAsync(file)
  const sheets = await Promise.all(
    [1, 2, 3].map((number) =>
      Promise.resolve(zip.file(`xl/worksheets/sheet${number}.xml`)?.async('string')),
    ),
  )
  const rows = versions[0]?.table?.rows ?? []
  expect(sheets[0]?.match(/<row /g)).toHaveLength(rows.length + 1)
  const lost = rows
    .flatMap(({ cells }) => numbersOf(cells))
    .filter((number) => !sheets[0]?.includes(`<v>${number}</v>`))
  expect(lost, 'numbers that are not in the sheet').toEqual([])
  expect(sheets.every((sheet) => sheet !== undefined && !sheet.includes('<f>'))).toBe(true)
}

/** Reads the picture as a browser would that has nothing else, language by language; gives its size. */
async function checkSvg(page: Page, svg: string, { versions, dataVersion }: Whole) {
  expect(
    svg.match(/\shref=|<foreignObject|<image|<use|url\((?!#)|@import|NaN|undefined/g),
  ).toBeNull()
  const read = await page.evaluate((xml) => {
    const file = new DOMParser().parseFromString(xml, 'image/svg+xml')
    const root = file.documentElement
    const ids = [...file.querySelectorAll('[id]')].map(({ id }) => id)
    return {
      fault: file.querySelector('parsererror')?.textContent ?? null,
      twice: ids.filter((id, at) => ids.indexOf(id) !== at),
      parts: [...root.querySelectorAll(':scope > svg')].map((part) => ({
        language: part.getAttribute('xml:lang'),
        title: part.querySelector('title')?.textContent,
        words: [...part.querySelectorAll('text')].map(({ textContent }) => textContent).join(''),
      })),
      width: Number(root.getAttribute('width')),
      height: Number(root.getAttribute('height')),
    }
  }, svg)
  const dense = (text: string) => text.replaceAll(/\s/g, '')
  expect(read.fault).toBeNull()
  expect(read.twice).toEqual([])
  expect(read.parts.map(({ language }) => language)).toEqual(['en', 'zh-CN'])
  expect(read.parts.map(({ title }) => title)).toEqual(versions.map(({ title }) => title))
  for (const [at, { title, link }] of versions.entries()) {
    const said = dense(read.parts[at]?.words ?? '')
    for (const text of [title, dataVersion, link]) expect(said).toContain(dense(text))
  }
  return { width: read.width, height: read.height }
}

function sizeOfPng(file: Buffer) {
  expect(file.subarray(1, 4).toString()).toBe('PNG')
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
}

test('a reader takes one figure as a picture for print, four times as fine, as one to paste, and in Chinese alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('?v=1&view=policy')
  const section = figure(page, 'threshold')
  await section.locator('footer').waitFor()
  const dialog = await openExport(page, section)
  const small = sizeOfPng(await take(page, dialog, 'png'))
  await withFrames(page, async () => {
    await dialog.getByRole('button', { name: words.actions.copyImage }).click()
    await expect(dialog.getByRole('status')).toHaveText(words.actions.copied)
  })
  const pasted = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const picture = await createImageBitmap((await item?.getType('image/png')) ?? new Blob())
    return { width: picture.width, height: picture.height }
  })
  await dialog.getByLabel(words.options.times(4), { exact: true }).check()
  const large = sizeOfPng(await take(page, dialog, 'png'))

  await dialog.getByLabel(words.options.times(1), { exact: true }).check()
  await dialog.getByLabel(words.options.languages.zh, { exact: true }).check()
  const chinese = sizeOfPng(await take(page, dialog, 'png'))

  expect(pasted).toEqual(small)
  // One language is a part of the picture of both: as wide, and lower.
  expect(chinese.width).toBe(small.width)
  expect(chinese.height).toBeLessThan(0.7 * small.height)
  expect(large).toEqual({ width: small.width * 4, height: small.height * 4 })
})
