import type { Page } from '@playwright/test'
import { expect, seeAll, test, VIEWS } from './fixtures'

const PAGES = [
  ...VIEWS.map((view) => ({ name: view, query: `view=${view}` })),
  { name: 'a Chinese chip', query: 'view=chips&chip=ascend-910c' },
  { name: 'an American chip', query: 'view=chips&chip=h20-96gb' },
  {
    name: 'the tables of all figures',
    query: 'view=chips&tables=bars,scatter,trend,multiples,ratios',
  },
]

/** Four words of Latin letters on end: a sentence that nobody has translated. */
const SENTENCE = /(?:\b[A-Za-z][A-Za-z’'-]*[ ,;:.]+){3,}[A-Za-z][A-Za-z’'-]*/g
/** Names that stay as their owners write them. */
const NAMES = [
  /\b(?:NVIDIA|AMD|Google|Intel|Huawei|Ascend|Cambricon)(?: [A-Z0-9][\w-]*)+/g,
  /\b(?:Epoch AI|ML Hardware|Machine Learning Hardware|CC BY|Bernstein Research)\b/g,
]

for (const { name, query } of PAGES)
  test(`a Chinese reader of ${name} meets no English sentence`, async ({ page }) => {
    await page.goto(`?v=1&${query}&lang=zh`)
    await seeAll(page)

    expect(await sentencesIn(page)).toEqual([])
  })

test('the check for English sentences finds those of the English page', async ({ page }) => {
  await page.goto('?v=1&view=chips&lang=en')
  await seeAll(page)

  expect((await sentencesIn(page)).length).toBeGreaterThan(20)
})

test('a Chinese reader asks where a number comes from, and only titles of sources are English', async ({
  page,
}) => {
  await page.goto('?v=1&view=chips&chip=h200-sxm&lang=zh')
  await page.getByRole('table').getByRole('row').nth(4).getByRole('button').first().click()
  await page.getByRole('dialog').getByRole('listitem').first().waitFor()

  expect(await sentencesIn(page)).toEqual([])
})

test('an English reader meets no Chinese, but where it is marked as such', async ({ page }) => {
  for (const { query } of PAGES) {
    await page.goto(`?v=1&${query}&lang=en`)
    await seeAll(page)
    const texts = await textsIn(page)

    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter((text) => /[一-鿿]/.test(text))).toEqual([])
  }
})

/** What is left of the page's texts once names are taken out, where it reads like English. */
async function sentencesIn(page: Page): Promise<string[]> {
  const texts = await textsIn(page)
  expect(texts.length).toBeGreaterThan(20)
  return [
    ...new Set(
      texts.flatMap((text) => {
        const rest = NAMES.reduce((left, name) => left.replaceAll(name, '·'), text)
        return rest.match(SENTENCE) ?? []
      }),
    ),
  ]
}

/** All that is seen or heard, except titles of sources (links) and what is marked as another language. */
function textsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const language = document.documentElement.lang
    const texts: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.replaceAll(/\s+/g, ' ').trim()
      if (!element || !text || !element.checkVisibility()) continue
      const marked = element.closest('[lang]')?.getAttribute('lang')
      if (element.closest('a[href^="http"]') || marked !== language) continue
      texts.push(text)
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]'))
      for (const name of ['aria-label', 'title', 'placeholder']) {
        const text = element.getAttribute(name)
        if (text && element.closest('[lang]')?.getAttribute('lang') === language) texts.push(text)
      }
    return texts
  })
}
