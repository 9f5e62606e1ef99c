import type { Locator, Page } from '@playwright/test'
import { slideOf } from '@/domain/brief/compose'
import { wordsIn, type Deck } from '@/domain/brief/deck'
import { en } from '@/i18n/en'
import { briefWords } from '@/i18n/views/brief'
import { briefingWords } from '@/i18n/views/briefing'
import { scenarioBandWords } from '@/i18n/views/scenarioBand'
import { deckHash } from '@/state/deckLink'
import { writeDeckText } from '@/state/deckSchema'
import { allCame, expect, figure, test } from './fixtures'

const words = briefWords.en
const topics = briefingWords.en.slides

const stage = (page: Page) => page.getByRole('region', { name: words.show.name })
/** The slide in sight; others stand ready behind it. */
const onScreen = (page: Page) => page.locator('[data-current] article')
const slideTitle = (page: Page) => onScreen(page).getByRole('heading', { level: 2 })
const list = (page: Page) => page.getByRole('navigation', { name: words.slides })
const slides = (page: Page) => list(page).getByRole('button', { name: /^Slide \d+:/ })

const TITLE = 'From a colleague'
const DECK: Deck = {
  id: 'fromacolleague',
  title: TITLE,
  slides: [
    slideOf('one', 'gates', 'v=1&view=policy', 'First'),
    slideOf('two', 'gaps', 'v=1&view=market', 'Second'),
    slideOf('three', 'likeForLike', '', 'Third'),
  ],
}

test('a reader captures two figures, orders them, presents them with a live control, and finds the page as it was', async ({
  page,
}) => {
  await page.goto('?v=1&scenario=open')
  const share = figure(page, 'share')
  await expect(share.getByRole('heading')).toContainText('open sales')
  const address = page.url()
  for (const [id, n] of [
    ['share', '1'],
    ['gates', '2'],
  ] as const) {
    await figure(page, id).getByRole('button', { name: en.panel.addToBrief }).click()
    await expect(figure(page, id).getByRole('button', { name: en.panel.added(n) })).toBeVisible()
  }
  await page.getByRole('button', { name: en.header.brief, exact: true }).click()

  await expect(slides(page)).toHaveCount(2)
  await slides(page).nth(1).click()
  await list(page).getByRole('button', { name: words.up }).click()
  await expect(slides(page).nth(1)).toHaveAccessibleName(/open sales/)
  await page.getByRole('button', { name: words.undo, exact: true }).click()
  await expect(slides(page).nth(0)).toHaveAccessibleName(/open sales/)
  await page.getByRole('button', { name: words.redo, exact: true }).click()
  await expect(slides(page).nth(1)).toHaveAccessibleName(/open sales/)

  await page.getByRole('button', { name: words.start, exact: true }).click()
  // It listens to keys by the time it takes the focus.
  await expect(stage(page)).toBeFocused()
  await page.keyboard.press('PageDown')
  await expect(slideTitle(page)).toContainText('open sales')
  await stage(page)
    .getByRole('combobox', { name: words.controls.scenario })
    .selectOption({ label: scenarioBandWords.en.names.managedGap })
  await expect(slideTitle(page)).toContainText('managed gap')

  // Away and back: what was changed on the slide is still there.
  await page.keyboard.press('Home')
  await page.keyboard.press('2')
  await page.keyboard.press('Enter')
  await expect(slideTitle(page)).toContainText('managed gap')

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: words.close }).click()
  await expect(share.getByRole('heading')).toContainText('open sales')
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('button', { name: en.header.brief, exact: true })).toBeFocused()
})

test('the built-in briefing asks the room first, shows the answer, and fits a small and a large screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.goto('?v=1#brief=builtin/2')
  await expect(slideTitle(page)).toHaveText(topics.gap.question)
  const guess = onScreen(page).getByRole('slider', { name: words.show.guess.prompt })
  await guess.fill('13.4')
  await page.getByRole('button', { name: words.show.guess.show }).click()

  // H200 1,979 dense FP8 over H20 296: 6.7.
  await expect(onScreen(page)).toContainText(
    words.show.guess.far({ guess: '13.4×', answer: '6.7×' }),
  )
  for (const [width, height] of [
    [1280, 720],
    [3840, 2160],
  ] as const) {
    await page.setViewportSize({ width, height })
    await expect.poll(() => sizeOf(onScreen(page))).toEqual({ width, height })
  }

  await page.keyboard.press('b')
  await expect(page.getByText(words.show.blackHint)).toBeVisible()
  await page.keyboard.press('PageDown')
  await expect(page.getByText(words.show.blackHint)).toBeHidden()
  await page.keyboard.press('1')
  await page.keyboard.press('3')
  await page.keyboard.press('Enter')
  await expect(onScreen(page)).toContainText(topics.systems.topic)
})

/** In whole px. */
async function sizeOf(place: Locator) {
  const box = await place.boundingBox()
  return box && { width: Math.round(box.width), height: Math.round(box.height) }
}

test('the presenter window and the slides stay in step, and either comes back after a reload', async ({
  page,
}) => {
  await page.goto('?v=1#brief=builtin/4')
  await expect(slideTitle(page)).toContainText('NVIDIA')
  await expect(stage(page)).toBeFocused()
  const [desk] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('n')])
  const onDesk = (at: number) =>
    expect(desk.getByText(words.presenter.onScreen(String(at), '15'))).toBeVisible()
  await onDesk(4)
  await expect(desk.getByText('Same year, two measures.')).toBeVisible()

  await desk.keyboard.press('ArrowRight')
  await onDesk(5)

  await Promise.all([desk, page].map(allCame))
  await desk.reload()
  await onDesk(5)
  await Promise.all([desk, page].map(allCame))
  await page.reload()
  await expect(onScreen(page)).toContainText(topics.lines.topic)
  await expect(stage(page)).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await onDesk(4)
  await allCame(page)

  const [closed] = await Promise.all([desk.waitForEvent('close'), page.keyboard.press('Escape')])
  expect(closed.isClosed()).toBe(true)
})

test('a damaged deck file gives its good slides and says what is wrong with the other', async ({
  page,
}) => {
  const text = writeDeckText(DECK).replace('"figure": "gaps"', '"figure": "gone"')
  await page.goto('?v=1#brief')
  await page
    .getByLabel(words.openFile)
    .last()
    .setInputFiles({
      name: 'colleague.threshold-deck.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })

  const notice = page.getByRole('alert')
  await expect(notice).toContainText(words.problems.badSlide('2', ' (“Second”)', 'figure'))
  await notice.getByRole('button', { name: words.arrived.take }).click()

  await expect(slides(page)).toHaveCount(2)
  await allCame(page)
  await page.reload()
  await expect(slides(page)).toHaveCount(2)
  await expect(list(page).getByText('Third').first()).toBeVisible()
})

test('a link carries a deck, and nothing is taken before the reader agrees', async ({ page }) => {
  await page.goto(`?v=1${await deckHash(DECK)}`)
  await expect(page.getByText(words.arrived.what(TITLE, 3))).toBeVisible()
  await page.getByRole('button', { name: words.arrived.leave }).click()
  await expect(page.getByText(words.arrived.what(TITLE, 3))).toBeHidden()
  await expect(page.getByLabel(words.deck)).not.toContainText(TITLE)

  await allCame(page)
  await page.goto('about:blank')
  await page.goto(`?v=1&lang=zh${await deckHash(DECK)}`)
  await page.getByRole('button', { name: briefWords.zh.arrived.take }).click()
  await page.getByRole('button', { name: briefWords.zh.start, exact: true }).click()
  await expect(onScreen(page)).toContainText('First')
})

test('the hand-out prints every slide on a sheet of A4 with its notes, once all are drawn', async ({
  page,
}) => {
  const noted = DECK.slides.map((slide) => ({
    ...slide,
    note: `Notes of ${wordsIn(slide.topic, 'en')}`,
  }))
  await page.goto(`?v=1${await deckHash({ ...DECK, slides: noted })}`)
  await page.getByRole('button', { name: words.arrived.take }).click()
  await page.evaluate(() => {
    window.print = () => {
      document.body.dataset['printed'] = String(document.querySelectorAll('.mark').length)
    }
  })
  await page.getByRole('button', { name: words.handOut, exact: true }).click()
  await page.getByRole('button', { name: words.print.print }).click()

  await expect(page.locator('body')).toHaveAttribute('data-printed', /^[1-9]/)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Notes of Second')).toBeVisible()
  await expect(page.getByRole('button', { name: words.print.print })).toBeHidden()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(3)
})
