import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { test as base, type Locator, type Page } from '@playwright/test'
import type { FigureId, Language, ViewId } from '@/domain/choices'
import { en } from '@/i18n/en'
import { zh } from '@/i18n/zh'
import { FULL_DRAWS } from '@/panels/scenarios/labRunner'
import { watch } from './guard'
import { serve, type StaticServer } from './staticServer'

/** As in playwright.config.ts, for the one page that stands before any test does. */
const READER = { locale: 'en-GB', timezoneId: 'UTC', viewport: { width: 1440, height: 900 } }

/** The built page, made by `npm run build` and `npm run build:single` before. */
export const DIST = resolve(process.env['TEST_DIST'] ?? 'dist')
export const DIST_SINGLE = resolve(process.env['TEST_DIST_SINGLE'] ?? 'dist-single')

type Taken = { answer: string; keyFigures: string[] }
export type Home = Taken & { marks: number }

type Fixtures = {
  /** What a test expects the browser to complain about; anything else fails it. */
  expectedComplaints: RegExp[]
  /** Hosts beside the site's own that a test's page may talk to. */
  allowedHosts: string[]
  nothingComplains: void
}
type WorkerFixtures = {
  site: StaticServer
  /** What a reader at the plain address sees, read once. */
  home: Home
}

/**
 * Every journey runs on the built page, from a plain file server; and fails when the browser
 * writes an error or a warning, when a script throws, or when anything asks another host.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    // Playwright wants the pattern even where nothing is taken.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, give) => {
      for (const folder of [DIST, DIST_SINGLE])
        if (!existsSync(resolve(folder, 'index.html')))
          throw new Error(`${folder} is missing: run npm run build and npm run build:single first`)
      const site = await serve([
        { at: '/', folder: DIST },
        { at: '/a/b/', folder: DIST },
        { at: '/cors/', folder: DIST, cors: true },
        { at: '/single/', folder: DIST_SINGLE },
      ])
      await give(site)
      await site.stop()
    },
    { scope: 'worker' },
  ],
  home: [
    async ({ browser, site }, give) => {
      const context = await browser.newContext({ ...READER, serviceWorkers: 'allow' })
      const complaints = watch(context, [new URL(site.origin).host])
      const page = await context.newPage()
      await page.goto(`${site.origin}/`)
      const first = await readFirst(page)
      const marks = await marksIn(figure(page, 'share')).count()
      base.expect(complaints).toEqual([])
      await context.close()
      await give({ ...first, marks })
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, give) => give(`${site.origin}/`),
  expectedComplaints: [[], { option: true }],
  // oxlint-disable-next-line no-empty-pattern
  allowedHosts: async ({}, give) => give([]),
  nothingComplains: [
    async ({ context, site, expectedComplaints, allowedHosts }, give) => {
      const complaints = watch(context, [new URL(site.origin).host, ...allowedHosts])
      await give()
      const unexpected = complaints.filter(
        (text) => !expectedComplaints.some((expected) => expected.test(text)),
      )
      base.expect(unexpected, 'what the browser complained about').toEqual([])
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'

export type Place = Pick<Page, 'getByRole' | 'getByLabel' | 'locator'>

/** The section of one figure. */
export const figure = (place: Pick<Page, 'locator'>, id: FigureId): Locator =>
  place.locator(`[data-figure="${id}"]`)

/** Marks of data in a chart: points, bars; not axes, keys or icons. */
export const marksIn = (section: Locator): Locator => section.locator('.mark')

/** What the reader takes away first: the answer, its support and the key figures, as text. */
export async function readFirst(place: Place): Promise<Taken> {
  const figures = place.getByLabel(en.overview.kpi.name, { exact: true })
  await modelAnswered(place)
  const answer = place.getByRole('heading', { level: 1 })
  const support = answer.locator('xpath=following-sibling::p')
  return {
    answer: `${await answer.innerText()} ${await support.innerText()}`,
    keyFigures: (await figures.locator('dt, dd').allInnerTexts()).map(plain),
  }
}

/**
 * Sentence and figures stand still when the model has made all its draws, which the note tells. The
 * note may come a frame before the others.
 */
export async function modelAnswered(place: Pick<Page, 'locator'>): Promise<void> {
  const note = figure(place, 'share').locator('footer')
  await base.expect(note).toContainText(ALL_DRAWS, { timeout: 30_000 })
  await atRest(place)
}

/** Waits until nothing in the main column has changed from frame to frame for a while. */
export async function atRest(place: Pick<Page, 'locator'>): Promise<void> {
  await place.locator('main').evaluate(
    (main) =>
      new Promise<void>((resolve) => {
        const FRAMES = 12
        let still = 0
        const observer = new MutationObserver(() => {
          still = 0
        })
        observer.observe(main, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        })
        const frame = () => {
          still += 1
          if (still < FRAMES) requestAnimationFrame(frame)
          else {
            observer.disconnect()
            resolve()
          }
        }
        frame()
      }),
  )
}

/** Draws of a whole run, as the page prints them in either language. */
const ALL_DRAWS = FULL_DRAWS.toLocaleString('en')

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** One of the filters in the rail. */
export const filterButton = (page: Page, group: string, name: string): Locator =>
  page
    .getByRole('complementary', { name: en.rail.name })
    .getByRole('group', { name: group })
    .getByRole('button', { name, exact: true })

/** Waits until all that a page asks for has come: one that is left half loaded may complain. */
export const allCame = (page: Page): Promise<void> => page.waitForLoadState('networkidle')

/** What waits for its code, for its data, or to come near the screen. */
const WAITING = '[data-waiting], [data-figure] > [role="status"]'

/** Brings all that waits for it near the screen in turn, until the whole view is drawn. */
export async function seeAll(page: Page): Promise<void> {
  await page.locator('[data-figure]').first().waitFor()
  const left = () => page.evaluate(passBy, WAITING)
  await base
    .expect(async () => base.expect(await left()).toBe(0))
    .toPass({ intervals: [50], timeout: 30_000 })
}

/** Runs in the page; gives how many still wait at the end. */
async function passBy(waiting: string): Promise<number> {
  // The browser may stop making frames for a while: then the page is passed by once more.
  const shown = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      setTimeout(resolve, 1000)
    })
  for (const one of document.querySelectorAll(waiting)) {
    // What waits has no size of its own.
    one.parentElement?.scrollIntoView({ block: 'center' })
    await shown()
  }
  return document.querySelectorAll(waiting).length
}

/** Takes a page that stands to another link without loading it anew, as Back and Forward do. */
async function followLink(page: Page, query: string): Promise<void> {
  await page.evaluate((link) => {
    window.history.pushState(null, '', link)
    window.dispatchEvent(new PopStateEvent('popstate'))
  }, query)
}

/** Waits until the page speaks a language: its words come a moment after the choice. */
export async function speaks(page: Page, language: Language): Promise<void> {
  await base.expect(page.locator('html')).toHaveAttribute('lang', language)
  const { views } = { en, zh }[language].header
  await page.getByRole('navigation', { name: views, exact: true }).waitFor()
}

/** Follows a link to the page in a language, and waits until the whole view is drawn and still. */
export async function settleIn(page: Page, query: string, language: Language): Promise<void> {
  await followLink(page, query)
  await speaks(page, language)
  await seeAll(page)
  await atRest(page)
}

/** Views that stand; add one here when it is finished, and every general journey goes there too. */
export const VIEWS: readonly ViewId[] = [
  'overview',
  'chips',
  'policy',
  'market',
  'scenarios',
  'evidence',
]
