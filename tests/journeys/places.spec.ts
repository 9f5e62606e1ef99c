import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import {
  DIST_SINGLE,
  expect,
  figure,
  marksIn,
  readFirst,
  test,
  type Home,
  type Place,
} from './fixtures'
import { PLAYWRIGHTS_OWN } from './guard'

/** Another place must show what the plain address does. */
async function expectSame(place: Place, { answer, keyFigures, marks }: Home) {
  expect(await readFirst(place)).toEqual({ answer, keyFigures })
  await expect(marksIn(figure(place, 'share'))).toHaveCount(marks)
}

test('a reader at the plain address sees an answer and four key figures with numbers', ({
  home,
}) => {
  const { answer, keyFigures, marks } = home

  expect(answer).toMatch(/\d/)
  // Four labels, four values.
  expect(keyFigures).toHaveLength(8)
  expect(keyFigures.filter((_, at) => at % 2 === 1).every((text) => /\d/.test(text))).toBe(true)
  expect(marks).toBeGreaterThan(10)
})

test('a reader under a sub-path sees the same figures', async ({ page, site, home }) => {
  await page.goto(`${site.origin}/a/b/`)

  await expectSame(page, home)
  const elsewhere = site.asked.slice(site.asked.lastIndexOf('/a/b/'))
  expect(elsewhere.filter((path) => !path.startsWith('/a/b/'))).toEqual([])
})

test.describe('with service workers blocked', () => {
  test.use({ serviceWorkers: 'block' })

  test('a reader sees the same figures, and none was needed', async ({ page, context, home }) => {
    await page.goto('')

    await expectSame(page, home)
    expect(context.serviceWorkers()).toEqual([])
  })
})

test('a reader who opens the one file from disk sees the same figures', async ({ page, home }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))

  await page.goto(pathToFileURL(join(DIST_SINGLE, 'index.html')).href)

  await expectSame(page, home)
  expect(asked.filter((url) => url.startsWith('http'))).toEqual([])
})

for (const { name, path } of [
  { name: 'the one file', path: '/single/index.html' },
  { name: 'the normal build, where the host allows it,', path: '/cors/' },
])
  test(`a reader of a page that frames ${name} in a sandbox sees the same figures`, async ({
    page,
    site,
    home,
  }) => {
    await page.goto(`${site.origin}/frame?src=${encodeURIComponent(path)}`)

    await expectSame(page.frameLocator('iframe'), home)
  })

test('the page keeps the console to the reader: it writes nothing there', async ({ page }) => {
  const written: string[] = []
  page.on('console', (message) => written.push(`${message.type()}: ${message.text()}`))
  await page.goto('')
  await readFirst(page)

  expect(written.filter((text) => !text.endsWith(PLAYWRIGHTS_OWN))).toEqual([])
})
