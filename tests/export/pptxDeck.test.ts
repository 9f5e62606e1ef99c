import { expect, test } from 'vitest'
import type { DeckSlide } from '@/domain/figures/deckSlide'
import { deckToPptx } from '@/export/pptx/deckToPptx'
import { CHARTS, makeFigureSlide, makeSnapshot, SOURCES, TABLE } from './pptxDeck'
import { openDeck, parseXml, textOf, wordsOf } from './pptxFile'
import { OPTIONS } from './pptxOptions'

const figure = (title: string) =>
  makeFigureSlide(makeSnapshot({ charts: [CHARTS.column] }), { title })

const cellsOf = (row: Element) => [...row.getElementsByTagName('a:tc')].map(textOf)

const titlesOf = (slides: readonly string[]) =>
  slides.map((slide) => {
    const title = [...parseXml(slide).getElementsByTagName('p:sp')].find((shape) =>
      shape.outerHTML.includes('type="title"'),
    )
    return title?.getElementsByTagName('p:txBody')[0]?.textContent
  })

test('a reader finds the title first, then the slides in order, then the sources', async () => {
  const { slides } = await openDeck([figure('One'), figure('Two')])

  expect(titlesOf(slides)).toEqual(['A briefing', 'One', 'Two', 'Sources'])
  expect(wordsOf(slides[0] ?? '')).toContain('Data 1.0, to 24 Nov 2026; exported 24 Nov 2026')
})

test('each figure says where its numbers are from, of which day, and links to the live one', async () => {
  const { slides, parts } = await openDeck([figure('One')])
  const words = wordsOf(slides[1] ?? '')
  const links = [
    ...parseXml(parts.get('ppt/slides/_rels/slide2.xml.rels') ?? '').getElementsByTagName(
      'Relationship',
    ),
  ].filter((one) => one.getAttribute('TargetMode') === 'External')

  expect(words).toContain('Sources: IDC via Reuters 2026-04 [B]; Bernstein via press 2026-04 [B]')
  expect(words).toContain('Counterpoint 2026-04 [C, not verified]')
  expect(words).toContain('Data 1.0, to 24 Nov 2026; exported 24 Nov 2026. Open the live figure')
  expect(links.map((one) => one.getAttribute('Target'))).toEqual([makeSnapshot().link])
  expect(slides[1]).toContain('type="slidenum"')
})

test('a figure on a file of the reader’s own machine gets no link that leads nowhere', async () => {
  const snapshot = makeSnapshot({ charts: [CHARTS.column], link: 'file:///home/me/threshold.html' })
  const { slides, notes } = await openDeck([makeFigureSlide(snapshot, { title: 'One' })])

  expect(wordsOf(slides[1] ?? '')).not.toContain('Open the live figure')
  expect(wordsOf(notes[1] ?? '')).toContain('file:///home/me/threshold.html')
})

test('the last slides name every source once, each with its address', async () => {
  const { slides, parts } = await openDeck([figure('One'), figure('Two')])
  const words = wordsOf(slides.at(-1) ?? '')
  const links = parts.get(`ppt/slides/_rels/slide${slides.length}.xml.rels`) ?? ''

  for (const { title, url } of SOURCES) {
    expect(words.split(title)).toHaveLength(2)
    if (url !== null) expect(links).toContain(url.replace('&', '&amp;'))
  }
})

test('the speaker’s notes hold what is said, then note, settings, full sources and link', async () => {
  const second = { title: '标题', subtitle: null, notes: '慢慢说。' }
  const slide = makeFigureSlide(makeSnapshot({ charts: [CHARTS.line] }), { title: 'One', second })
  const { notes } = await openDeck([slide], { language2: 'zh' })

  expect(
    wordsOf(notes[1] ?? '')
      .split('\n')
      .filter(Boolean),
  ).toEqual([
    'Say it slowly.',
    'Then wait.',
    '慢慢说。',
    'On the figure',
    'Marks of one year stand side by side where they would touch.',
    'Settings',
    'Scenario: managed gap',
    'Seed: 20261124',
    'Sources',
    '[B] IDC via Reuters, IDC via Reuters on China’s AI-accelerator market & its makers, Apr 2026 https://example.org/idc?a=1&b=2',
    '[B] Bernstein via press, Bernstein via press on China’s AI-accelerator market & its makers, Apr 2026 https://example.org/bernstein?a=1&b=2',
    '[C, not verified] Counterpoint, Counterpoint on China’s AI-accelerator market & its makers, Apr 2026 https://example.org/counterpoint?a=1&b=2',
    '[A] 工业和信息化部, 关于人工智能芯片的公告, no date',
    'Data 1.0, to 24 Nov 2026; exported 24 Nov 2026',
    `Link: ${makeSnapshot().link}`,
    '2',
  ])
})

test('a question comes without its answer, which is on the next slide with the figure', async () => {
  const slide: DeckSlide = {
    ...figure('How many had arrived?'),
    kind: 'question',
    answer: 'One in forty.',
  }
  const { slides, notes } = await openDeck([slide])

  expect(titlesOf(slides)).toEqual([
    'A briefing',
    'How many had arrived?',
    'One in forty.',
    'Sources',
  ])
  expect(slides[1]).not.toContain('One in forty')
  expect(slides[1]).not.toContain('graphicFrame')
  expect(slides[2]).toContain('graphicFrame')
  expect(wordsOf(notes[1] ?? '')).toContain('Answer: One in forty.')
})

test('in a bilingual deck a slide of words and an answer stand in both languages', async () => {
  const both = { lead: null, notes: '', snapshot: null }
  const { slides } = await openDeck(
    [
      {
        ...both,
        kind: 'words',
        title: 'What is not known',
        body: ['No count is public.'],
        second: { title: '尚不知道', subtitle: null, notes: '', body: ['没有公开的统计。'] },
      },
      {
        ...both,
        kind: 'question',
        title: 'How many?',
        answer: 'About 75,000',
        second: { title: '有多少？', subtitle: null, notes: '', answer: '约 7.5 万' },
      },
    ],
    { language2: 'zh', title2: '简报' },
  )
  const [cover, words, question, answer] = slides.map(wordsOf)

  expect(cover).toContain('简报')
  expect(words).toMatch(/No count is public\.\n没有公开的统计。/)
  expect(question).toContain('有多少？')
  expect(question).not.toContain('7.5')
  expect(answer).toMatch(/About 75,000[\s\S]*约 7.5 万/)
})

test('a bilingual deck shows the second language under each title, and one language alone does not', async () => {
  const second = { title: '任何一块 H200 到货之前', subtitle: null, notes: '' }
  const slides = [
    makeFigureSlide(makeSnapshot({ charts: [CHARTS.line] }), { title: 'One', second }),
  ]
  const both = await openDeck(slides, { language2: 'zh', title2: '简报' })
  const alone = await openDeck(slides)

  expect(wordsOf(both.slides[0] ?? '')).toContain('简报')
  expect(wordsOf(both.slides[1] ?? '')).toContain(second.title)
  expect(alone.slides.join('')).not.toContain(second.title)
})

test('a figure without a chart comes as a table, and no row of a long one is lost', async () => {
  const slide = makeFigureSlide(makeSnapshot({ table: TABLE }), { title: 'A table' })
  const { slides, notes } = await openDeck([slide])
  const shown = slides.flatMap((one) => [...parseXml(one).getElementsByTagName('a:tr')])
  const chips = new Set([
    ...shown.map((row) => cellsOf(row)[0]),
    ...notes.flatMap((one) =>
      wordsOf(one)
        .split('\n')
        .map((line) => line.split(' | ')[0]),
    ),
  ])
  const lost = TABLE?.rows.map(({ cells }) => cells[0]).filter((chip) => !chips.has(String(chip)))

  expect(lost).toEqual([])
  expect(slides.join('')).toMatch(/The remaining \d+ rows are in the notes of this slide\./)
  expect(shown.map(cellsOf)[1]?.[2]).toBe('–')
})

test('a table beside charts comes only if asked for', async () => {
  const table = TABLE && { ...TABLE, rows: TABLE.rows.slice(0, 3) }
  const slides = [makeFigureSlide(makeSnapshot({ charts: [CHARTS.bar], table }), { title: 'One' })]
  const without = await openDeck(slides)
  const asked = await openDeck(slides, { tables: true })

  expect(without.slides).toHaveLength(3)
  expect(asked.slides).toHaveLength(4)
  expect(asked.slides[2]).toContain('<a:tbl>')
})

test('forty slides tell how far they are, and all of them arrive', async () => {
  const told: [number, number][] = []
  const slides = Array.from({ length: 40 }, (_, index) => figure(`Slide ${index}`))
  const deck = await openDeck(slides, { onProgress: (done, total) => told.push([done, total]) })
  const total = 40 + 2 + 1 // cover and sources, then packing

  expect(told).toEqual(Array.from({ length: total }, (_, index) => [index + 1, total]))
  expect(deck.charts).toHaveLength(40)
})

test('a reader who cancels gets no file, and nothing more is done', async () => {
  const controller = new AbortController()
  const told: number[] = []
  const work = deckToPptx(
    Array.from({ length: 40 }, (_, index) => figure(`Slide ${index}`)),
    {
      ...OPTIONS,
      signal: controller.signal,
      onProgress: (done) => {
        told.push(done)
        if (done === 3) controller.abort()
      },
    },
  )

  await expect(work).rejects.toSatisfy(
    (reason) => reason instanceof DOMException && reason.name === 'AbortError',
  )
  expect(told).toEqual([1, 2, 3])
})

test('a slide that cannot be written is named, with the reason and what to do', async () => {
  const broken = makeFigureSlide(makeSnapshot({ charts: [CHARTS.bar], dataTo: '2026-no-day' }), {
    title: 'Broken',
  })

  await expect(deckToPptx([figure('Whole'), broken], OPTIONS)).rejects.toThrow(
    /slide 2 \(“Broken”\) could not be written: .+\. Leave that slide out/,
  )
  await expect(deckToPptx([], OPTIONS)).rejects.toThrow('Add a slide to the deck first')
})

test('a long title falls in size until it fits two lines', async () => {
  const title =
    'NVIDIA’s share of China had halved before any H200 arrived, and opening the gate only slows the fall of a share that Beijing’s own buyers, domestic supply and the price of licences would have lowered in any case, whatever Washington decides next'
  const { slides } = await openDeck([figure('Short'), figure(title)])
  const sizes = slides.map((slide) => Number(/name="Title">.*? sz="(\d+)"/s.exec(slide)?.[1]))

  expect(sizes[1]).toBe(2800)
  expect(sizes[2]).toBeLessThan(2000)
})
