import { expect, seeAll, test } from './fixtures'
import { englishIn, foreignWords, marksAmiss, textsIn } from './foreignWords'

test('the check for English sentences finds those of the English page', async ({ page }) => {
  await page.goto('?v=1&view=chips&lang=en')
  await seeAll(page)

  expect(englishIn(await textsIn(page)).length).toBeGreaterThan(20)
})

test('the check for marks finds those of English beside Chinese, and leaves a law its own', () => {
  const wrong = ['可信度: 高', '英伟达, %', '数值 (低)', '结论： 逐案审查', '一。 二']
  for (const text of wrong) expect(marksAmiss([text]), text).toHaveLength(1)

  expect(marksAmiss(['可信度：高', 'H200 的 76%。其余', '4A090 (b)(iii) 继续有效', '1:2'])).toEqual(
    [],
  )
})

test('a Chinese reader asks where a number comes from, and only titles of sources are English', async ({
  page,
}) => {
  await page.goto('?v=1&view=chips&chip=h200-sxm&lang=zh')
  await page.getByRole('table').getByRole('row').nth(4).getByRole('button').first().click()
  await page.getByRole('dialog').getByRole('listitem').first().waitFor()

  expect(await foreignWords(page)).toEqual([])
})
