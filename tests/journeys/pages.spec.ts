import { EVIDENCE_PARTS, type EvidencePart } from '@/domain/choices'
import { beyondTheEdge } from './beyondTheEdge'
import { atRest, expect, seeAll, settleIn, test, VIEWS } from './fixtures'
import { foreignWords } from './foreignWords'
import { obstacles } from './obstacles'

// Each page is a test of its own, so that they can go side by side.
test.describe.configure({ mode: 'parallel', timeout: 180_000 })

const WIDTHS = [1440, 1024, 768, 390, 360]

/** Opposite corners: each language and theme once, the widest and the narrowest for obstacles. */
const LOOKS = [
  { language: 'en', theme: 'light', obstaclesAt: 1440 },
  { language: 'zh', theme: 'dark', obstaclesAt: 360 },
] as const

/** What a part of Evidence is looked at with: a claim open, and few of the many sources, which are all alike. */
const SHOWING: Partial<Record<EvidencePart, string>> = {
  claims: '&claim=N10',
  sources: '&sgrade=A&search=nvidia',
}

const PAGES = [
  ...VIEWS.filter((view) => view !== 'evidence').map((view) => ({
    name: view,
    query: `view=${view}`,
  })),
  ...EVIDENCE_PARTS.map((part) => ({
    name: `the ${part} of evidence`,
    query: `view=evidence&part=${part}${SHOWING[part] ?? ''}`,
  })),
  { name: 'an American chip', query: 'view=chips&chip=h20-96gb' },
  { name: 'a Chinese chip', query: 'view=chips&chip=ascend-910c' },
  { name: 'chips as tables', query: 'view=chips&tables=bars,scatter,trend,multiples,ratios' },
]

for (const { name, query } of PAGES)
  test(`on ${name} nothing is clipped from 360 to 1440 px, no word is of the other language, and nothing is in anybody’s way`, async ({
    page,
  }) => {
    await page.goto(`?v=1&${query}`)
    for (const { language, theme, obstaclesAt } of LOOKS) {
      const link = `?v=1&${query}&lang=${language}&theme=${theme}`
      await settleIn(page, link, language)
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      expect(await foreignWords(page)).toEqual([])
      for (const width of WIDTHS)
        await test.step(`${width} px, ${language}, ${theme}`, async () => {
          await page.setViewportSize({ width, height: 900 })
          await seeAll(page)
          // Charts measure themselves anew after the window: they may need a moment to fit.
          await expect.poll(() => beyondTheEdge(page)).toEqual([])
          if (width !== obstaclesAt) return
          await atRest(page)
          expect(await obstacles(page)).toEqual([])
        })
    }
  })
