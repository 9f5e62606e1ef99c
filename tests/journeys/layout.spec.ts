import { chipsWords } from '@/i18n/views/chips'
import type { Page } from '@playwright/test'
import { LANGUAGES } from '@/domain/choices'
import {
  atRest,
  expect,
  figure,
  marksIn,
  modelAnswered,
  seeAll,
  settleIn,
  test,
  VIEWS,
} from './fixtures'
import { foreignWords } from './foreignWords'
import { watchTouched } from './touched'

// Each page is a test of its own, so that they can go side by side.
test.describe.configure({ mode: 'parallel', timeout: 180_000 })

const WIDTHS = [1440, 1024, 768, 390, 360]
const PAGES = [
  ...VIEWS.map((view) => ({ name: view, query: `view=${view}` })),
  { name: 'a chip page', query: 'view=chips&chip=ascend-910c' },
]

for (const { name, query } of PAGES)
  test(`nothing is clipped on ${name} and no word is of the other language, from 360 to 1440 px`, async ({
    page,
  }) => {
    await page.goto(`?v=1&${query}`)
    for (const language of LANGUAGES) {
      await settleIn(page, `?v=1&${query}&lang=${language}`, language)
      expect(await foreignWords(page)).toEqual([])
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 })
        await seeAll(page)
        // Charts measure themselves anew after the window: they may need a moment to fit.
        await expect
          .poll(() => beyondTheEdge(page), { message: `at ${width} px in ${language}` })
          .toEqual([])
      }
    }
  })

/**
 * What stands out of the window to the right or left, or is cut by a box that does not scroll. Text
 * hidden on purpose (for ears only) is 1 px wide and does not count.
 */
function beyondTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
        scrolls(element.parentElement))
    const forEarsOnly = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== 'none' || forEarsOnly(element.parentElement))
    const found = document.documentElement.scrollWidth > width ? ['the page scrolls sideways'] : []
    for (const element of document.querySelectorAll('body *')) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      if (!own || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue
      const box = element.getBoundingClientRect()
      if (box.width < 2 || scrolls(element) || forEarsOnly(element)) continue
      if (box.right > width + 1 || box.left < -1)
        found.push(
          `“${element.textContent?.trim().slice(0, 50)}” from ${Math.round(box.left)} to ${Math.round(box.right)}`,
        )
    }
    for (const label of document.querySelectorAll('main svg text')) {
      const svg = label.closest('svg')
      const box = label.getBoundingClientRect()
      if (!svg || box.width === 0 || getComputedStyle(svg).overflow === 'visible') continue
      const chart = svg.getBoundingClientRect()
      const out = Math.max(
        chart.left - box.left,
        box.right - chart.right,
        chart.top - box.top,
        box.bottom - chart.bottom,
      )
      if (out > 2)
        found.push(
          `“${label.textContent}” is cut by ${Math.round(out)} px at the edge of its chart`,
        )
    }
    return found
  })
}

const TELEPHONE = { width: 390, name: 'a telephone' }
const DESK = { width: 1440, name: 'a desk' }

for (const view of VIEWS)
  // On a desk the views differ little in how they load; on a telephone each has an order of its own.
  for (const { width, name } of view === 'overview' ? [TELEPHONE, DESK] : [TELEPHONE])
    test(`nothing moves while ${view} loads on ${name}, four times slower`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      const slow = await brake(page)
      await slow(4)
      await page.addInitScript(watchShifts)

      await page.goto(`?v=1&view=${view}`)
      await expect(marksIn(page.locator('[data-figure]').first())).not.toHaveCount(0, {
        timeout: 60_000,
      })
      if (view === 'overview') await modelAnswered(page)
      // What is farther down is drawn as the reader comes near: no part of loading.
      await slow(1)
      await seeAll(page)
      await expect(marksIn(page.locator('main'))).not.toHaveCount(0)

      const { score, moved } = await page.evaluate(() => window.shifts())
      expect(score, moved.join('\n')).toBeLessThanOrEqual(0.02)
    })

test('a change of scale redraws scatter and trend, and touches nothing else', async ({ page }) => {
  await page.goto('?v=1&view=chips&scale=linear')
  await seeAll(page)
  for (const id of ['bars', 'scatter', 'trend', 'multiples'] as const)
    await expect(marksIn(figure(page, id))).not.toHaveCount(0)
  await figure(page, 'scatter').scrollIntoViewIfNeeded()
  await atRest(page)
  const touched = await watchTouched(page)

  await figure(page, 'scatter').getByRole('radio', { name: chipsWords.en.scales.log }).check()

  for (const id of ['scatter', 'trend'] as const)
    await expect(figure(page, id).locator('svg').first()).toContainText('log')
  await expect.poll(touched).toEqual(['multiples', 'scatter', 'trend'])
})

declare global {
  // Set in the page by watchShifts.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Window {
    shifts: () => { score: number; moved: string[] }
  }
}

/** Runs in the page before its own scripts: adds up what moves without the reader's doing. */
function watchShifts(): void {
  type Shift = PerformanceEntry & {
    value: number
    hadRecentInput: boolean
    sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[]
  }
  let score = 0
  const moved: string[] = []
  const take = (entries: readonly PerformanceEntry[]) => {
    for (const entry of entries as Shift[]) {
      if (entry.hadRecentInput) continue
      score += entry.value
      for (const { node, previousRect: from, currentRect: to } of entry.sources)
        moved.push(
          `${entry.value.toFixed(4)} at ${Math.round(entry.startTime)} ms: “${node?.textContent?.slice(0, 40) ?? node?.nodeName}” ${from.y}+${from.height} → ${to.y}+${to.height}`,
        )
    }
  }
  const observer = new PerformanceObserver((list) => take(list.getEntries()))
  observer.observe({ type: 'layout-shift', buffered: true })
  window.shifts = () => {
    take(observer.takeRecords())
    return { score, moved }
  }
}

/** Makes the page's processor so many times slower; 1 lets it go. */
async function brake(page: Page): Promise<(rate: number) => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  return async (rate) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate })
  }
}
