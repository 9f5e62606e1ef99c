import type { Page } from '@playwright/test'
import axe from 'axe-core'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** Rows of one table are alike; checking all of them takes most of a minute and finds nothing more. */
const LIKE_THE_OTHERS = 'tbody tr:nth-child(n + 7)'

declare global {
  // Set in the page by axe itself.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface Window {
    axe: typeof axe
  }
}

/** What stands in the way of a reader who sees, hears or moves otherwise, one line for each place. */
export async function obstacles(page: Page): Promise<string[]> {
  // What stays in place while the page scrolls covers nothing then.
  await page.evaluate(() => window.scrollTo(0, 0))
  // Once for each page: to read the library takes a quarter of the time of a look.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const violations = await page.evaluate(
    async ({ rules, like }) => {
      const options = { runOnly: rules, resultTypes: ['violations' as const], preload: false }
      return (await window.axe.run({ exclude: [[like]] }, options)).violations
    },
    { rules: WCAG, like: LIKE_THE_OTHERS },
  )
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${help}): ${String(target)}: ${failureSummary?.split('\n')[1]?.trim()}`,
    ),
  )
}
