import type { Page } from '@playwright/test'
import type { FigureId, ViewId } from '@/domain/choices'
import { embedWords } from '@/i18n/views/embed'
import { expect, figure, marksIn, test } from './fixtures'
import { obstacles } from './obstacles'

const words = embedWords.en

/** One figure of each view. */
const FIGURES: Record<ViewId, FigureId> = {
  overview: 'share',
  chips: 'scatter',
  policy: 'threshold',
  market: 'localisation',
  scenarios: 'backCheck',
  evidence: 'claimVerdicts',
}
const fullPage = (place: Pick<Page, 'getByRole'>) => place.getByRole('link', { name: words.full })

for (const [view, id] of Object.entries(FIGURES))
  test(`a reader of another page sees ${id} alone, with its sources and the way to ${view}`, async ({
    page,
    context,
  }) => {
    await page.goto(`?v=1&embed=${id}&arch=Hopper`)
    await expect(marksIn(figure(page, id)).first()).toBeVisible()
    await expect(page.getByText(/^Sources: ./)).toBeVisible()
    await expect(page.locator('[data-figure]')).toHaveCount(1)
    await expect(page.getByRole('banner')).toHaveCount(0)
    await expect(page.getByRole('complementary')).toHaveCount(0)

    const opened = context.waitForEvent('page')
    await fullPage(page).click()

    const full = await opened
    await expect(figure(full, id)).toBeInViewport()
    await expect(full.getByRole('banner')).toBeVisible()
    const asked = new URL(full.url()).searchParams
    expect([asked.get('view') ?? 'overview', asked.get('arch')]).toEqual([view, 'Hopper'])
    expect(asked.has('embed')).toBe(false)
  })

test('what leads to another view opens it in a tab of its own, and the figure stays', async ({
  page,
  context,
}) => {
  await page.goto('?v=1&embed=share')
  const opened = context.waitForEvent('page')
  await figure(page, 'share').getByRole('button', { name: 'Claims' }).click()

  await expect((await opened).locator('[data-figure="claims"]')).toBeVisible()
  await expect(marksIn(figure(page, 'share')).first()).toBeVisible()
})

/** A page of somebody else's: it gives the frame the height that it hears of. */
async function obeyFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.addEventListener('message', ({ data }) => {
      if (data?.type !== 'threshold:height') return
      const frame = document.querySelector('iframe')
      if (frame) frame.style.height = `${data.height}px`
      document.title = `${data.figure} ${data.height}`
    })
  })
}

for (const { name, path } of [
  { name: 'the normal build', path: '/cors/?v=1&embed=bars' },
  { name: 'the one file', path: '/single/index.html?v=1&embed=bars' },
])
  test(`a sandboxed frame of ${name} grows and shrinks with its figure`, async ({ page, site }) => {
    await obeyFrames(page)
    await page.goto(`${site.origin}/frame?src=${encodeURIComponent(path)}`)
    const frame = page.frameLocator('iframe')
    const bars = figure(frame, 'bars')
    await expect(marksIn(bars).first()).toBeVisible()
    const fits = () =>
      frame
        .locator('html')
        .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
    await expect.poll(fits).toBe(0)
    await expect(page).toHaveTitle(/^bars \d{3,}$/)
    const asChart = await page.title()

    await bars.getByRole('button', { name: 'Table' }).click()

    await expect(bars.getByRole('table')).toBeVisible()
    await expect(page).not.toHaveTitle(asChart)
    await expect.poll(fits).toBe(0)
    await expect(frame.getByText(/If this frame opens no tab/)).toBeVisible()
  })

test('a reader of a frame for a figure that is not there is told so, and can go on', async ({
  page,
}) => {
  await page.goto('?embed=shares&theme=dark')

  await expect(page.getByRole('alert')).toHaveText(words.unknown('shares'))
  await expect(fullPage(page)).toHaveAttribute('href', /theme=dark/)
})

for (const { width, language, theme } of [
  { width: 1280, language: 'en', theme: 'light' },
  { width: 390, language: 'zh', theme: 'dark' },
])
  test(`no obstacle in a frame at ${width} px, ${language}, ${theme}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await page.goto(`?v=1&embed=share&lang=${language}&theme=${theme}`)
    await expect(marksIn(figure(page, 'share')).first()).toBeVisible()
    await expect(page.getByText('CC BY 4.0')).toBeVisible()

    expect(await obstacles(page)).toEqual([])
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(width)
  })
