import type { Page } from '@playwright/test'
import { VIEWS, atRest, expect, seeAll, test } from './fixtures'

/**
 * What is no number of the data: controls, axes and marks (read by pointer and keys, and chosen for
 * their source), names of rows and columns, formulas, and the page's own words on itself.
 */
const QUIET =
  'button, a, [role=application], input, select, label, option, output, .visually-hidden, nav, ' +
  'h1, h2, h3, h4, dt, th, thead, summary, math, [role=status], main > footer, blockquote, ' +
  // How many random draws were made is no finding.
  '[role=group] > div > p'
/**
 * Sentences worked out from the figures under them, and notes that a figure's own sources stand
 * beside. The lab's worked example prints every step that leads to a number.
 */
const TOLD_ELSEWHERE = 'h1 ~ p, [data-part], [data-figure="method"], [data-figure="camps"] td'
/** With its kind or its decimals: "25%", "6.7×", "80 GB", "≈20,000", "4.8". */
const MEASURED =
  /\d[\d,.]*\s?(?:%|×|GB|TB|kW|W\b|TFLOPS|PFLOPS|POPS|USD|bn|mm²|pp\b)|[≈≥≤]\s?\d|\d[.,]\d/

/** Numbers that stand where nothing opens what they rest on, with their figure. */
const withoutSource = (page: Page): Promise<string[]> =>
  page.evaluate(
    ({ quiet, pattern }) => {
      const measured = new RegExp(pattern)
      const found: string[] = []
      const walker = document.createTreeWalker(
        document.querySelector('main') ?? document.body,
        NodeFilter.SHOW_TEXT,
      )
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.textContent?.trim() ?? ''
        const element = node.parentElement
        if (!element || !measured.test(text) || element.closest(quiet)) continue
        if (!element.checkVisibility()) continue
        const places = [
          element.closest('li, tr, dl > div, section[data-proof]'),
          element.closest('p, dd, td'),
        ]
        if (places.some((place) => place?.querySelector('button'))) continue
        const figure = element.closest('[data-figure]')?.getAttribute('data-figure') ?? 'page'
        found.push(`${figure}: ${text}`)
      }
      return found
    },
    { quiet: `${QUIET}, ${TOLD_ELSEWHERE}`, pattern: MEASURED.source },
  )

/**
 * The table of everything has a source behind each number; what is not known has none; and the
 * model's own sums rest on the levers, where the sources stand.
 */
const WITHOUT_LIST: readonly string[] = ['table', 'gaps', 'attribution', 'tornado']

for (const view of VIEWS)
  test(`in ${view} each number opens its provenance, in place or beside it, and each figure lists its sources`, async ({
    page,
  }) => {
    await page.goto(`?v=1&lang=en&view=${view}`)
    await seeAll(page)
    await expect(page.locator('[data-figure]:not(:has(footer))')).toHaveCount(0, {
      timeout: 30_000,
    })
    await atRest(page)

    expect(await withoutSource(page)).toEqual([])
    for (const section of await page.locator('[data-figure]').all()) {
      if (WITHOUT_LIST.includes((await section.getAttribute('data-figure')) ?? '')) continue
      await section
        .locator('footer')
        .getByRole('button', { name: /^\d+ sources?$/ })
        .last()
        .click()
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('listitem')).not.toHaveCount(0)
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
    }
  })
