import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import { LANGUAGES } from '@/domain/choices'
import { en } from '@/i18n/en'
import { offlineWords } from '@/i18n/views/offline'
import { builtAnew } from './builtAnew'
import {
  DIST,
  expect,
  marksIn,
  modelAnswered,
  seeAll,
  settleIn,
  test as base,
  VIEWS,
} from './fixtures'
import { serve, type StaticServer } from './staticServer'

const words = offlineWords.en

/** A host of the page's own for each test, which can be taken away or given a newer version. */
const test = base.extend<{ host: StaticServer }, { newer: string }>({
  // oxlint-disable-next-line no-empty-pattern
  host: async ({}, give) => {
    const host = await serve([{ at: '/a/b/', folder: DIST }])
    await give(host)
    await host.stop()
  },
  allowedHosts: async ({ host }, give) => give([new URL(host.origin).host]),
  /** The same sources built otherwise: every file has another content, and another name. */
  newer: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, give) => {
      const { folder, clear } = builtAnew(['--minify=false'])
      await give(folder)
      clear()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

/** All files of the site are fetched for it: on a slow machine that takes its time. */
const isKept = (page: Page) => expect(page.getByText(words.kept)).toBeVisible({ timeout: 60_000 })
const notice = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })
const openView = (page: Page, name: string) =>
  page.getByRole('navigation').getByRole('button', { name, exact: true }).click()

/** Names of the scripts that the page as it stands has loaded. */
const scriptsOf = async (page: Page): Promise<string[]> => {
  const urls = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  )
  return urls
    .filter((url) => url.endsWith('.js') && !url.endsWith('/sw.js'))
    .map((url) => basename(url))
}
const assetsOf = (folder: string) => readdirSync(join(folder, 'assets'))

test.describe('kept on the device', () => {
  test.use({ serviceWorkers: 'allow' })
  // Twelve views, and two versions of one.
  test.describe.configure({ timeout: 180_000 })

  test('a reader who came once opens every view in both languages without a connection', async ({
    page,
    context,
    host,
  }) => {
    await page.goto(`${host.origin}/a/b/`)
    await isKept(page)
    expect(host.asked.filter((path) => path.endsWith('threshold.html'))).toEqual([])
    await host.stop()

    for (const language of LANGUAGES) {
      await page.goto(`${host.origin}/a/b/?v=1&lang=${language}`)
      for (const view of VIEWS) {
        await settleIn(page, `?v=1&view=${view}&lang=${language}`, language)
        await expect(marksIn(page.locator('main')).first()).toBeAttached()
        await expect(page.locator('[role="alert"]')).toHaveCount(0)
      }
    }
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...document.fonts].some(
            ({ family, status }) => family.includes('Inter Variable') && status === 'loaded',
          ),
        ),
      )
      .toBe(true)

    await context.setOffline(true)
    await expect(page.getByText(offlineWords.zh.offline)).toBeVisible()
  })

  test('a reader stays with one version until asking for the newer one, and loses nothing', async ({
    page,
    context,
    host,
    newer,
  }) => {
    await page.goto(`${host.origin}/a/b/`)
    await isKept(page)
    const other = await context.newPage()
    await other.goto(`${host.origin}/a/b/?v=1&view=policy`)
    await isKept(other)

    host.mount({ at: '/a/b/', folder: newer })
    await page.bringToFront()
    await page.reload()
    // All files of the newer version are fetched before.
    await expect(notice(page, words.ready)).toBeVisible({ timeout: 60_000 })
    await openView(page, en.views.market)
    await seeAll(page)
    await expect(page.getByRole('alert')).toHaveCount(0)
    expect(assetsOf(DIST)).toEqual(expect.arrayContaining(await scriptsOf(page)))

    await reloadBy(page)
    await seeAll(page)
    expect(assetsOf(newer)).toEqual(expect.arrayContaining(await scriptsOf(page)))
    await expect(page).toHaveURL(/view=market/)
    await expect(notice(page, words.ready)).toHaveCount(0)

    // The other window still shows the older version, whose parts are gone, and says so.
    await other.bringToFront()
    await reloadBy(other)
    expect(assetsOf(newer)).toEqual(expect.arrayContaining(await scriptsOf(other)))
    await expect(other).toHaveURL(/view=policy/)
  })
})

/** Takes the newer version, and waits until the page stands again. */
async function reloadBy(page: Page): Promise<void> {
  const loaded = page.waitForEvent('load')
  await notice(page, words.ready).getByRole('button', { name: words.reload }).click()
  await loaded
  // A page that is being left answers no question: asked again until it stands.
  await expect(async () => expect((await scriptsOf(page)).length).toBeGreaterThan(10)).toPass()
}

test.describe('without a worker', () => {
  test.use({
    expectedComplaints: [/404|Failed to fetch dynamically imported module|Unable to preload CSS/],
  })

  test('a reader whose next view was replaced on the host is told so, and goes on after a reload', async ({
    page,
    host,
    newer,
  }) => {
    await page.goto(`${host.origin}/a/b/`)
    await modelAnswered(page)

    host.mount({ at: '/a/b/', folder: newer })
    await openView(page, en.views.market)
    await notice(page, words.missing).getByRole('button', { name: words.reload }).click()

    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await seeAll(page)
    await expect(page).toHaveURL(/view=market/)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })
})
