import { AxeBuilder } from '@axe-core/playwright'
import { LANGUAGES } from '@/domain/choices'
import { expect, seeAll, test, VIEWS } from './fixtures'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const PAGES = [
  ...VIEWS.map((view) => ({ name: view, query: `view=${view}` })),
  { name: 'a chip page', query: 'view=chips&chip=h20-96gb' },
  { name: 'chips as tables', query: 'view=chips&tables=bars,scatter,trend,multiples,ratios' },
]
const WIDTHS = [1440, 390]

for (const { name, query } of PAGES)
  for (const width of WIDTHS)
    test(`no obstacle on ${name} at ${width} px, in either theme and language`, async ({
      page,
    }) => {
      test.setTimeout(120_000)
      await page.setViewportSize({ width, height: 900 })
      const found: string[] = []
      for (const language of LANGUAGES)
        for (const theme of ['light', 'dark']) {
          await page.goto(`?v=1&${query}&lang=${language}&theme=${theme}`)
          await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
          await seeAll(page)
          const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
          for (const { id, help, nodes } of violations)
            for (const { target, failureSummary } of nodes)
              found.push(
                `${language} ${theme} ${id} (${help}): ${String(target)}: ${failureSummary?.split('\n')[1]?.trim()}`,
              )
        }

      expect(found).toEqual([])
    })
