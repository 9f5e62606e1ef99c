import { atRest, expect, followLink, seeAll, speaks, test, VIEWS } from './fixtures'
import { obstacles } from './obstacles'

// Each page is a test of its own, so that they can go side by side.
test.describe.configure({ mode: 'parallel', timeout: 180_000 })

const PAGES = [
  ...VIEWS.map((view) => ({ name: view, query: `view=${view}` })),
  { name: 'a chip page', query: 'view=chips&chip=h20-96gb' },
  { name: 'chips as tables', query: 'view=chips&tables=bars,scatter,trend,multiples,ratios' },
]
/** Every width with every theme; all rules at both widths and in both languages. */
const SETTINGS = [
  { width: 1440, language: 'en', theme: 'light', rules: 'all' },
  { width: 1440, language: 'zh', theme: 'dark', rules: 'ofTheLook' },
  { width: 390, language: 'zh', theme: 'light', rules: 'all' },
  { width: 390, language: 'en', theme: 'dark', rules: 'ofTheLook' },
] as const

for (const { name, query } of PAGES)
  test(`no obstacle on ${name}, wide or narrow, in either language, light or dark`, async ({
    page,
  }) => {
    const linkTo = ({ language, theme }: (typeof SETTINGS)[number]) =>
      `?v=1&${query}&lang=${language}&theme=${theme}`
    await page.goto(linkTo(SETTINGS[0]))
    for (const setting of SETTINGS) {
      const { width, language, theme, rules } = setting
      await test.step(`${width} px, ${language}, ${theme}`, async () => {
        await page.setViewportSize({ width, height: 900 })
        await followLink(page, linkTo(setting))
        await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
        await speaks(page, language)
        await seeAll(page)
        await atRest(page)

        expect(await obstacles(page, rules)).toEqual([])
      })
    }
  })
