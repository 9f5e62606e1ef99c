import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import type * as singleFile from '@/brief/singleFile'
import { offlineWords } from '@/i18n/views/offline'
import { DIST, DIST_SINGLE, expect, figure, marksIn, test as base } from './fixtures'

declare global {
  var saving: typeof singleFile
}

const FILE = join(DIST_SINGLE, 'index.html')
/** Ends script and comment, and is more than Latin. */
const deckOf = (title: string) => JSON.stringify({ title, note: '</script><!-- 算力 😀' })

/** The page's own saving, put into it anew: the built page has it under no name. */
const test = base.extend<object, { saving: string }>({
  saving: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, give) => {
      const [made] = [
        await build({
          configFile: false,
          logLevel: 'error',
          build: {
            write: false,
            lib: { entry: 'src/brief/singleFile.ts', name: 'saving', formats: ['iife'] },
          },
        }),
      ].flat()
      if (!made || !('output' in made)) throw new Error('not built')
      await give(`${made.output[0].code};globalThis.saving = saving`)
    },
    { scope: 'worker' },
  ],
})

async function save(page: Page, saving: string, deck: string): Promise<string> {
  await page.evaluate(saving)
  return page.evaluate(async (json) => {
    const file = await globalThis.saving.singleFileWith(json)
    return file.text()
  }, deck)
}

async function deckIn(page: Page, saving: string): Promise<string | null> {
  await page.evaluate(saving)
  return page.evaluate(() => globalThis.saving.embeddedDeck())
}

test('the one file beside the site is the one file', () => {
  expect(readFileSync(join(DIST, 'threshold.html'), 'utf8')).toBe(readFileSync(FILE, 'utf8'))
})

test('a deck saved from the site opens from disk, and is saved anew from there', async ({
  page,
  saving,
}, info) => {
  await page.goto('')
  const saved = info.outputPath('deck.html')
  writeFileSync(saved, await save(page, saving, deckOf('first')))

  await page.goto(pathToFileURL(saved).href)
  await expect(marksIn(figure(page, 'share')).first()).toBeVisible()
  await expect(page.getByText(offlineWords.en.oneFile)).toBeVisible()
  const held = await deckIn(page, saving)
  expect(JSON.parse(held ?? '')).toEqual(JSON.parse(deckOf('first')))

  // What the file saves is the file itself, byte for byte, with the other deck in it.
  const again = await save(page, saving, deckOf('second'))
  expect(again.replace('second', 'first')).toBe(readFileSync(saved, 'utf8'))
})
