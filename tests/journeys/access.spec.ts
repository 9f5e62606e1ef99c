import { AxeBuilder } from '@axe-core/playwright'
import { expect, seeAll, test, VIEWS } from './fixtures'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const PAGES = [
  ...VIEWS.map((view) => ({ name: view, query: `view=${view}` })),
  { name: 'a chip page', query: 'view=chips&chip=h20-96gb' },
  { name: 'chips as tables', query: 'view=chips&tables=bars,scatter,trend,multiples,ratios' },
]
/** Every value of each kind, and every pair of values of two kinds. */
const SETTINGS = [
  { width: 1440, language: 'en', theme: 'light' },
  { width: 1440, language: 'zh', theme: 'dark' },
  { width: 390, language: 'en', theme: 'dark' },
  { width: 390, language: 'zh', theme: 'light' },
]
/** Rows of one table are alike; checking all of them takes most of a minute and finds nothing more. */
const LIKE_THE_OTHERS = 'tbody tr:nth-child(n + 7)'

for (const { name, query } of PAGES)
  for (const { width, language, theme } of SETTINGS)
    test(`no obstacle on ${name} at ${width} px, ${language}, ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(`?v=1&${query}&lang=${language}&theme=${theme}`)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await seeAll(page)

      const { violations } = await new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .withTags(WCAG)
        .exclude(LIKE_THE_OTHERS)
        .analyze()

      expect(violations.flatMap(inWords)).toEqual([])
    })

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

const inWords = ({ id, help, nodes }: Violation) =>
  nodes.map(
    ({ target, failureSummary }) =>
      `${id} (${help}): ${String(target)}: ${failureSummary?.split('\n')[1]?.trim()}`,
  )
