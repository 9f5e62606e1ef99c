import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { DIST_SINGLE, expect, figure, marksIn, readFirst, test } from './fixtures'

/** What any place must show: read once from the plain address, and compared with every other. */
async function atHome(page: Page) {
  await page.goto('')
  const first = await readFirst(page)
  await expect(marksIn(figure(page, 'share'))).not.toHaveCount(0)
  return { ...first, marks: await marksIn(figure(page, 'share')).count() }
}

test('a reader at the plain address sees an answer and four key figures with numbers', async ({
  page,
}) => {
  const { answer, keyFigures, marks } = await atHome(page)

  expect(answer).toMatch(/\d/)
  // Four labels, four values.
  expect(keyFigures).toHaveLength(8)
  expect(keyFigures.filter((_, at) => at % 2 === 1).every((text) => /\d/.test(text))).toBe(true)
  expect(marks).toBeGreaterThan(10)
})

test('a reader under a sub-path sees the same figures', async ({ page, site }) => {
  const expected = await atHome(page)

  await page.goto(`${site.origin}/a/b/`)

  expect(await readFirst(page)).toEqual({
    answer: expected.answer,
    keyFigures: expected.keyFigures,
  })
  await expect(marksIn(figure(page, 'share'))).toHaveCount(expected.marks)
  const elsewhere = site.asked.slice(site.asked.lastIndexOf('/a/b/'))
  expect(elsewhere.filter((path) => !path.startsWith('/a/b/'))).toEqual([])
})

test.describe('with service workers blocked', () => {
  test.use({ serviceWorkers: 'block' })

  test('a reader sees the same figures, and none was needed', async ({
    page,
    context,
    browser,
    baseURL,
  }) => {
    const plain = await browser.newContext({
      serviceWorkers: 'allow',
      ...(baseURL !== undefined && { baseURL }),
    })
    const expected = await atHome(await plain.newPage())
    await plain.close()

    await page.goto('')

    expect(await readFirst(page)).toEqual({
      answer: expected.answer,
      keyFigures: expected.keyFigures,
    })
    await expect(marksIn(figure(page, 'share'))).toHaveCount(expected.marks)
    expect(context.serviceWorkers()).toEqual([])
  })
})

test('a reader who opens the one file from disk sees the same figures', async ({ page }) => {
  const expected = await atHome(page)
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))

  await page.goto(pathToFileURL(join(DIST_SINGLE, 'index.html')).href)

  expect(await readFirst(page)).toEqual({
    answer: expected.answer,
    keyFigures: expected.keyFigures,
  })
  await expect(marksIn(figure(page, 'share'))).toHaveCount(expected.marks)
  expect(asked.filter((url) => url.startsWith('http'))).toEqual([])
})

for (const { name, path } of [
  { name: 'the one file', path: '/single/index.html' },
  { name: 'the normal build, where the host allows it,', path: '/cors/' },
])
  test(`a reader of a page that frames ${name} in a sandbox sees the same figures`, async ({
    page,
    site,
  }) => {
    const expected = await atHome(page)

    await page.goto(`${site.origin}/frame?src=${encodeURIComponent(path)}`)
    const frame = page.frameLocator('iframe')

    expect(await readFirst(frame)).toEqual({
      answer: expected.answer,
      keyFigures: expected.keyFigures,
    })
    await expect(marksIn(figure(frame, 'share'))).toHaveCount(expected.marks)
  })

test('the page keeps the console to the reader: it writes nothing there', async ({ page }) => {
  const written: string[] = []
  page.on('console', (message) => written.push(`${message.type()}: ${message.text()}`))
  await page.goto('')
  await readFirst(page)

  expect(written).toEqual([])
})
