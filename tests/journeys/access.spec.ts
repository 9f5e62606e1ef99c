import { test, VIEWS } from './fixtures'
import { expectNoObstacle } from './obstacles'

// Each page is a test of its own, so that they can go side by side.
test.describe.configure({ mode: 'parallel', timeout: 180_000 })

const PAGES = [
  ...VIEWS.map((view) => ({ name: view, query: `view=${view}` })),
  { name: 'a chip page', query: 'view=chips&chip=h20-96gb' },
  { name: 'chips as tables', query: 'view=chips&tables=bars,scatter,trend,multiples,ratios' },
]
for (const { name, query } of PAGES)
  test(`no obstacle on ${name}, wide and light in English, narrow and dark in Chinese`, async ({
    page,
  }) => {
    await expectNoObstacle(page, query, 390)
  })
