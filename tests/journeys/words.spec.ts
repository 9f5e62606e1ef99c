import { LANGUAGES } from '@/domain/choices'
import { expect, seeAll, settleIn, test } from './fixtures'
import { englishIn, foreignWords, textsIn } from './foreignWords'

/** Beside the pages of layout.spec.ts, which are read for words as well. */
const PAGES = [
  { name: 'an American chip', query: 'view=chips&chip=h20-96gb' },
  {
    name: 'the tables of all figures',
    query: 'view=chips&tables=bars,scatter,trend,multiples,ratios',
  },
]

for (const { name, query } of PAGES)
  test(`a reader of ${name} meets no word of the other language`, async ({ page }) => {
    await page.goto(`?v=1&${query}`)
    for (const language of LANGUAGES) {
      await settleIn(page, `?v=1&${query}&lang=${language}`, language)
      expect(await foreignWords(page)).toEqual([])
    }
  })

test('the check for English sentences finds those of the English page', async ({ page }) => {
  await page.goto('?v=1&view=chips&lang=en')
  await seeAll(page)

  expect(englishIn(await textsIn(page)).length).toBeGreaterThan(20)
})

test('a Chinese reader asks where a number comes from, and only titles of sources are English', async ({
  page,
}) => {
  await page.goto('?v=1&view=chips&chip=h200-sxm&lang=zh')
  await page.getByRole('table').getByRole('row').nth(4).getByRole('button').first().click()
  await page.getByRole('dialog').getByRole('listitem').first().waitFor()

  expect(await foreignWords(page)).toEqual([])
})
