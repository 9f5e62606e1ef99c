import type { Page } from '@playwright/test'

/**
 * Watches the main column from now on.
 *
 * @returns tells the figures that something was written into since then, sorted; what stands in none
 *   is "the frame"
 */
export async function watchTouched(page: Page): Promise<() => Promise<string[]>> {
  const touched = await page.evaluateHandle(() => {
    const names = new Set<string>()
    new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement
        names.add(element?.closest('[data-figure]')?.getAttribute('data-figure') ?? 'the frame')
      }
    }).observe(document.querySelector('main') ?? document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
    return names
  })
  return () => touched.evaluate((names) => [...names].toSorted())
}
