import { chipsWords } from '@/i18n/views/chips'
import type { Page } from '@playwright/test'
import { atRest, expect, figure, marksIn, modelAnswered, seeAll, test, VIEWS } from './fixtures'
import { watchTouched } from './touched'

// Each page is a test of its own, so that they can go side by side.
test.describe.configure({ mode: 'parallel', timeout: 180_000 })

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
