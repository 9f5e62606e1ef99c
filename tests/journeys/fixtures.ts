import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { test as base, type Locator, type Page } from '@playwright/test'
import type { FigureId, ViewId } from '@/domain/choices'
import { en } from '@/i18n/en'
import { FULL_DRAWS } from '@/panels/scenarios/labRunner'
import { watch } from './guard'
import { serve, type StaticServer } from './staticServer'

/** The built page, made by `npm run build` and `npm run build:single` before. */
export const DIST = resolve(process.env['TEST_DIST'] ?? 'dist')
export const DIST_SINGLE = resolve(process.env['TEST_DIST_SINGLE'] ?? 'dist-single')

type Fixtures = {
  /** What a test expects the browser to complain about; anything else fails it. */
  expectedComplaints: RegExp[]
  /** Hosts beside the site's own that a test's page may talk to. */
  allowedHosts: string[]
  nothingComplains: void
}
type WorkerFixtures = { site: StaticServer }

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

type Place = Pick<Page, 'getByRole' | 'getByLabel' | 'locator'>

/** The section of one figure. */
export const figure = (place: Pick<Page, 'locator'>, id: FigureId): Locator =>
  place.locator(`[data-figure="${id}"]`)

/** Marks of data in a chart: points, bars; not axes, keys or icons. */
export const marksIn = (section: Locator): Locator => section.locator('.mark')

/** What the reader takes away first: the answer, its support and the key figures, as text. */
export async function readFirst(place: Place): Promise<{ answer: string; keyFigures: string[] }> {
  const figures = place.getByLabel(en.overview.kpi.name, { exact: true })
  await modelAnswered(place)
  const answer = place.getByRole('heading', { level: 1 })
  const support = answer.locator('xpath=following-sibling::p')
  return {
    answer: `${await answer.innerText()} ${await support.innerText()}`,
    keyFigures: (await figures.locator('dt, dd').allInnerTexts()).map(plain),
  }
}

/** Sentence and figures stand still when the model has made all its draws, which the note tells. */
export async function modelAnswered(place: Pick<Page, 'locator'>): Promise<void> {
  const note = figure(place, 'share').locator('footer')
  await base.expect(note).toContainText(ALL_DRAWS, { timeout: 30_000 })
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

/** Brings every figure near the screen in turn, so that all that waits for it is drawn. */
export async function seeAll(page: Page): Promise<void> {
  const sections = page.locator('[data-figure]')
  await sections.first().waitFor()
  for (const section of await sections.all()) await section.scrollIntoViewIfNeeded()
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
