import { chromium } from '@playwright/test'
import { BROWSER_ARGS, findBrowser } from './browser'
import { serve } from './journeys/staticServer'

/**
 * The scripts that a reader of the first view has loaded after seeing every figure of it, as the
 * server was asked for them: workers, charts and data included, other views not.
 */
export async function scriptsOfFirstView(dist: string, language: string): Promise<string[]> {
  const executablePath = findBrowser()
  const server = await serve([{ at: '/', folder: dist }])
  const browser = await chromium.launch({
    ...(executablePath !== null && { executablePath }),
    args: BROWSER_ARGS,
  })
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      // Which would fetch all the rest as well, once the first view is finished.
      serviceWorkers: 'block',
    })
    await page.goto(`${server.origin}/?lang=${language}`)
    await page.locator('[data-figure] .mark').first().waitFor()
    for (const section of await page.locator('[data-figure]').all())
      await section.scrollIntoViewIfNeeded()
    // Nothing asked for half a second: here this is the question itself.
    await page.waitForLoadState('networkidle')
    return [...new Set(server.asked)]
      .filter((path) => path.endsWith('.js'))
      .map((path) => path.slice(1))
  } finally {
    await browser.close()
    await server.stop()
  }
}
