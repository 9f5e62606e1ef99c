import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Language } from '@/domain/choices'
import { expect, settleIn, test } from './fixtures'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What colours and room decide; the other rules look at words and structure. */
const OF_THE_LOOK = [
  'color-contrast',
  'link-in-text-block',
  'target-size',
  'scrollable-region-focusable',
]
/** Rows of one table are alike; checking all of them takes most of a minute and finds nothing more. */
const LIKE_THE_OTHERS = 'tbody tr:nth-child(n + 7)'

/**
 * What stands in the way of a reader who sees, hears or moves otherwise, one line for each place.
 *
 * @param rules all of them, or those whose answer another theme or width could change
 */
export async function obstacles(page: Page, rules: 'all' | 'ofTheLook' = 'all'): Promise<string[]> {
  // What stays in place while the page scrolls covers nothing then.
  await page.evaluate(() => window.scrollTo(0, 0))
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    // Without a second page that sums up those of many frames: there are none.
    .setLegacyMode(true)
    .exclude(LIKE_THE_OTHERS)
  const { violations } = await (
    rules === 'all' ? axe.withTags(WCAG) : axe.withRules(OF_THE_LOOK)
  ).analyze()
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${help}): ${String(target)}: ${failureSummary?.split('\n')[1]?.trim()}`,
    ),
  )
}

/** Each width meets both languages and both themes; all rules, both widths and both languages. */
const looksOf = (narrow: number) =>
  [
    { width: 1440, language: 'en', theme: 'light', rules: 'all' },
    { width: 1440, language: 'zh', theme: 'dark', rules: 'ofTheLook' },
    { width: narrow, language: 'zh', theme: 'light', rules: 'all' },
    { width: narrow, language: 'en', theme: 'dark', rules: 'ofTheLook' },
  ] as const

/**
 * Loads one page and looks at it wide and narrow, in either language, light and dark: nothing may
 * stand in anybody's way.
 *
 * @param query what the page shows, without language and theme
 * @param check what else is asked of each look
 */
export async function expectNoObstacle(
  page: Page,
  query: string,
  narrow: number,
  check: (width: number) => Promise<void> = async () => {},
): Promise<void> {
  const linkTo = ({ language, theme }: { language: Language; theme: string }) =>
    `?v=1&${query}&lang=${language}&theme=${theme}`
  const looks = looksOf(narrow)
  await page.goto(linkTo(looks[0]))
  for (const look of looks) {
    const { width, language, theme, rules } = look
    await test.step(`${width} px, ${language}, ${theme}`, async () => {
      await page.setViewportSize({ width, height: 900 })
      await settleIn(page, linkTo(look), language)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)

      expect(await obstacles(page, rules)).toEqual([])
      await check(width)
    })
  }
}
