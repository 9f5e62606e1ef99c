import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportApiCommand } from '@/cli/exportApiCommand'
import { en } from '@/i18n/en'
import { offlineWords } from '@/i18n/views/offline'
import { builtAnew } from './builtAnew'
import { expect, figure, marksIn, readFirst, test as base } from './fixtures'
import { serve, type Fault, type StaticServer } from './staticServer'

/** Longest that the page waits for a server, ms: src/data/getJson.ts. */
const PATIENCE = 30_000

type Api = { server: StaticServer; page: StaticServer }

/** The built page told to use a real server, and that server: a folder of exported files. */
const test = base.extend<object, { api: Api }>({
  api: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, give) => {
      const exported = mkdtempSync(join(tmpdir(), 'threshold-api-'))
      const { code, err } = await exportApiCommand([exported], () => Promise.resolve(''))
      expect(code, err).toBe(0)
      const server = await serve([{ at: '/data/', folder: exported, cors: true }])
      const built = builtAnew([], { VITE_API_BASE_URL: `${server.origin}/data/` })
      const page = await serve([{ at: '/', folder: built.folder }])
      await give({ server, page })
      await Promise.all([server.stop(), page.stop()])
      built.clear()
      rmSync(exported, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  allowedHosts: async ({ api }, give) =>
    give([new URL(api.server.origin).host, new URL(api.page.origin).host]),
})

test.beforeEach(({ api }) => {
  api.server.faults.clear()
  api.server.asked.length = 0
})

test('a reader whose page uses a real server sees the same figures as the built-in ones', async ({
  page,
  api,
  home,
}) => {
  await page.goto(`${api.page.origin}/`)

  const { marks, ...builtIn } = home
  expect(await readFirst(page)).toEqual(builtIn)
  await expect(marksIn(figure(page, 'share'))).toHaveCount(marks)
  expect(api.server.asked).toEqual(
    expect.arrayContaining(
      ['meta', 'chips', 'market', 'facts', 'events'].map((name) => `/data/api/v1/${name}.json`),
    ),
  )
})

test.describe('kept on the device', () => {
  test.use({
    serviceWorkers: 'allow',
    expectedComplaints: [/net::ERR_INTERNET_DISCONNECTED/],
  })
  test.describe.configure({ timeout: 180_000 })

  test('a reader who came once sees the server’s figures without a connection, and is told so', async ({
    page,
    context,
    api,
  }) => {
    await page.goto(`${api.page.origin}/`)
    await expect(page.getByText(offlineWords.en.kept)).toBeVisible({ timeout: 60_000 })
    const told = page.getByRole('status').filter({ hasText: offlineWords.en.lastVisit })
    await expect(told).toHaveCount(0)

    // A second visit keeps nothing anew: the data is of the same version.
    api.server.asked.length = 0
    await page.reload()
    await expect(page.getByText(offlineWords.en.kept)).toBeVisible({ timeout: 60_000 })
    expect(api.server.asked.filter((path) => path.endsWith('glossary.json'))).toEqual([])

    // Lost on the way: figures of two times never stand side by side.
    await context.setOffline(true)
    await page.getByRole('navigation').getByRole('button', { name: en.views.policy }).click()
    await expect(page.getByRole('alert').first()).toContainText(en.faults.unreachable)
    await expect(told).toHaveCount(0)

    await page.reload()
    await expect(told).toBeVisible()
    await expect(marksIn(figure(page, 'threshold'))).not.toHaveCount(0)
    await page.goto(`${api.page.origin}/?v=1`)
    await readFirst(page)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})

/** Ways to fail, and what the reader is told of each. */
const FAILURES: readonly (readonly [Exclude<Fault, 'silent'>, RegExp])[] = [
  ['500', /error 500/],
  ['html', /not JSON.*<!doctype html>/s],
  ['halfJson', /not JSON.*\{/s],
  ['wrongShape', /does not keep the contract at “\S+”/],
]

test.describe('when the server of the market data fails', () => {
  test.use({ expectedComplaints: [/Failed to load resource: .* 500/] })

  test('in one way after another, the reader is told what and where each time, and tries again until it answers', async ({
    page,
    api,
  }) => {
    const share = figure(page, 'share')
    const alert = share.getByRole('alert')
    const retry = share.getByRole('button', { name: en.panel.retry })

    for (const [at, [fault, message]] of FAILURES.entries())
      await test.step(fault, async () => {
        api.server.faults.set('market', fault)
        await (at === 0 ? page.goto(`${api.page.origin}/`) : retry.click())

        await expect(alert).toContainText(en.panel.failed(en.overview.share.name))
        await expect(alert).toContainText(message)
        await expect(alert).toContainText(`${api.server.origin}/data/api/v1/market.json`)
        await expect(marksIn(share)).toHaveCount(0)
        await expect(marksIn(figure(page, 'likeForLike'))).not.toHaveCount(0)
        await figure(page, 'events').scrollIntoViewIfNeeded()
        await expect(marksIn(figure(page, 'events'))).not.toHaveCount(0)
      })

    api.server.faults.clear()
    await retry.click()
    await expect(marksIn(share)).not.toHaveCount(0)
    await expect(alert).toHaveCount(0)
    await readFirst(page)
  })
})

test('when the market server says nothing for 30 s, the reader is told so and tries again', async ({
  page,
  api,
}) => {
  // The page's clock is moved on; the browser's own AbortSignal.timeout would not follow it.
  await page.clock.install()
  await page.addInitScript(() => {
    AbortSignal.timeout = (ms) => {
      const controller = new AbortController()
      setTimeout(() => controller.abort(new DOMException('silence', 'TimeoutError')), ms)
      return controller.signal
    }
  })
  api.server.faults.set('market', 'silent')
  await page.goto(`${api.page.origin}/`)
  const share = figure(page, 'share')
  await expect(marksIn(figure(page, 'likeForLike'))).not.toHaveCount(0)

  await page.clock.fastForward(PATIENCE - 5_000)
  await expect(share.getByRole('status')).toContainText(en.panel.loading(en.overview.share.name))
  await page.clock.fastForward(6_000)

  await expect(share.getByRole('alert')).toContainText(en.faults.timeout(PATIENCE / 1000))
  await expect(marksIn(figure(page, 'likeForLike'))).not.toHaveCount(0)
  api.server.faults.clear()
  await share.getByRole('button', { name: en.panel.retry }).click()
  await expect(marksIn(share)).not.toHaveCount(0)
})
