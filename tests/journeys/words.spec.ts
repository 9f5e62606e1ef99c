import { expect, seeAll, test } from './fixtures'
import { englishIn, foreignWords, textsIn } from './foreignWords'

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
