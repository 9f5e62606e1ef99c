import { chipsWords } from '@/i18n/views/chips'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { BarsPanel } from '@/panels/BarsPanel'
import { ChipPage } from '@/panels/ChipPage'
import { MeasuredPanel } from '@/panels/MeasuredPanel'
import { MultiplesPanel } from '@/panels/MultiplesPanel'
import { ProvenanceDialog } from '@/panels/ProvenanceDialog'
import { RatioPanel } from '@/panels/RatioPanel'
import { ScatterPanel } from '@/panels/ScatterPanel'
import { SystemsPanel } from '@/panels/SystemsPanel'
import { TablePanel } from '@/panels/TablePanel'
import { TrendPanel } from '@/panels/TrendPanel'
import { choose, currentChoice } from '@/state/store'
import { marksDrawn, renderAt } from '#tests/render'
import chipsFile from '#mocks/data/chips.json'
import { drawnFigure, figure, keysDrawn, rowsOf, title } from './figure'

const { chips } = chipsFile
const nameOf = (id: string) => chips.find((chip) => chip.id === id)?.name.en ?? ''
const escaped = (text = '') => text.replaceAll(/[()]/g, String.raw`\$&`).trim()
/** The published figures of one format, by chip: what a chart may draw, and nothing else. */
const published = (precision: 'fp16' | 'fp4') =>
  new Map(
    chips.flatMap(({ id, dense }) => {
      const figure = dense[precision]
      return figure ? [[id, figure.value] as const] : []
    }),
  )

test('bars stand in falling order, and a chip without a figure is named and has none', async () => {
  await renderAt('metric=fp4', <BarsPanel />)
  const section = await drawnFigure('bars')
  const values = keysDrawn(section).map((key) => published('fp4').get(key))

  expect(values).not.toContain(undefined)
  expect(values).toEqual(values.toSorted((a = 0, b = 0) => b - a))
  const [before] = chipsWords.en.missing('|').split('|')
  expect(section.querySelector('footer')).toHaveTextContent(new RegExp(`${escaped(before)}.*H20`))
  expect(keysDrawn(section)).not.toContain('h20-96gb')
})

test('no bar stands for an unknown figure, whatever the filter and metric', async () => {
  await renderAt('metric=fp4&arch=Hopper', <BarsPanel />)
  const section = await figure('bars')

  expect(section).toHaveTextContent(chipsWords.en.bars.none)
  expect(marksDrawn(section)).toBe(0)
})

test('bars become multiples of the chip chosen as 1, which itself stands at 1', async () => {
  await renderAt('index=h20-96gb&tables=bars', <BarsPanel />)
  const rows = rowsOf(await figure('bars'))
  const multiple = (name: string) => rows.find(([each]) => each === name)?.[2]

  expect(multiple(nameOf('h20-96gb'))).toBe('1.0×')
  // 989.5 / 148 = 6.69.
  expect(multiple(nameOf('h200-sxm'))).toBe('6.7×')
})

test('a chip without the figure cannot be the measure, which is said', async () => {
  await renderAt('index=h20-96gb&metric=fp4', <BarsPanel />)

  expect(await drawnFigure('bars')).toHaveTextContent(/so nothing can be indexed to it/)
})

test('all bars stand when asked for', async () => {
  const user = await renderAt('', <BarsPanel />)
  const section = await drawnFigure('bars')
  const few = marksDrawn(section)
  await user.click(within(section).getByRole('button', { name: /^Show all \d+$/ }))

  await waitFor(() => expect(marksDrawn(section)).toBe(published('fp16').size))
  expect(few).toBeLessThan(published('fp16').size)
})

test('the scatter draws the chips that have both figures, as many as it says', async () => {
  await renderAt('', <ScatterPanel />)
  const section = await drawnFigure('scatter')
  const both = chips.filter(({ dense, memoryBandwidth_GBps: b }) => dense.fp16 && b)

  expect(keysDrawn(section).toSorted()).toEqual(both.map(({ id }) => id).toSorted())
  expect(section).toHaveTextContent(chipsWords.en.scatter.subtitle(both.length))
})

test('the scatter of one metric against itself says what to do', async () => {
  await renderAt('metric=fp16&against=fp16', <ScatterPanel />)

  expect(await figure('scatter')).toHaveTextContent(chipsWords.en.scatter.same)
})

test('a change of scale redraws the same points', async () => {
  const user = await renderAt('', <ScatterPanel />)
  const section = await drawnFigure('scatter')
  const before = keysDrawn(section)
  await user.click(within(section).getByRole('radio', { name: chipsWords.en.scales.linear }))

  expect(currentChoice().scale).toBe('linear')
  await waitFor(() => expect(section).not.toHaveTextContent('log scale'))
  expect(keysDrawn(section)).toEqual(before)
})

test('the trend tells a doubling time with its interval and the method', async () => {
  await renderAt('metric=memory_GB', <TrendPanel />)
  const section = await drawnFigure('trend')
  const [years] = numbersIn(title(section))
  const [low, high] = numbersIn(section.querySelector('h2 + p')?.textContent.split('interval')[1])

  expect(Number(low)).toBeLessThanOrEqual(Number(years))
  expect(Number(high)).toBeGreaterThanOrEqual(Number(years))
  expect(section).toHaveTextContent('Least squares on the logarithm')
})

const numbersIn = (text = '') => text.match(/\d+\.\d/g) ?? []

test('two chips are too few for a trend, which is said', async () => {
  await renderAt('metric=fp4&arch=Blackwell+Ultra', <TrendPanel />)

  expect(title(await figure('trend'))).toBe(chipsWords.en.trend.titleFew(en.chip.metrics.fp4))
})

test('each architecture has a facet that draws its chips before all the others', async () => {
  await renderAt('', <MultiplesPanel />)
  const section = await drawnFigure('multiples')
  const facets = within(section).getAllByRole('heading', { level: 3 })

  expect(facets.length).toBeGreaterThan(5)
  await waitFor(() => expect(marksDrawn(section)).toBeGreaterThan(facets.length * 10))
})

test('the ratio sheet has only fields that both chips publish, and names the others', async () => {
  await renderAt('ratio=ascend-910c,h200-sxm&tables=ratios', <RatioPanel />)
  const section = await figure('ratios')
  const rows = rowsOf(section)

  expect(rows.find(([field]) => field === en.chip.metrics.fp16)).toEqual(
    // 752 / 989.5 = 0.76.
    expect.arrayContaining(['752', '989.5', '0.76×']),
  )
  expect(rows.map(([field]) => field)).not.toContain(en.chip.metrics.fp8)
  expect(section).toHaveTextContent(/Only H200.*: .*Dense FP8.*, so no ratio\./)
})

test('the guard says what 13.4 times mixes, and gives 6.7 times like for like', async () => {
  const user = await renderAt('ratio=h200-sxm,h20-96gb', <RatioPanel />)
  const section = await figure('ratios')
  const [first, second] = within(section).getAllByRole('combobox', { name: /: Rate$/ })
  if (!first || !second) throw new Error('two lists of rates are wanted')
  await user.selectOptions(first, 'fp8.sparse')
  await user.selectOptions(second, 'fp8.dense')

  // 3,958 / 296 = 13.37; 1,979 / 296 = 6.69.
  const result = within(section).getAllByRole('status').at(-1)
  expect(result).toHaveTextContent(/3,958.* \/ 296.* = 13\.4×/)
  expect(result).toHaveTextContent(chipsWords.en.ratios.precision.sparseAgainstDense)
  expect(result).toHaveTextContent('like for like: FP8 6.7×')
})

test('two chips swap places', async () => {
  const user = await renderAt('ratio=ascend-910c,h200-sxm', <RatioPanel />)
  const section = await figure('ratios')
  await user.click(within(section).getByRole('button', { name: chipsWords.en.ratios.swap }))

  expect(currentChoice().ratioChipIds).toEqual(['h200-sxm', 'ascend-910c'])
})

test('the table holds every chip, the largest known figure first and unknown ones last', async () => {
  await renderAt('tsort=-fp8', <TablePanel />)
  const section = await figure('table')
  const heads = within(section).getAllByRole('columnheader')
  const at = heads.findIndex((head) => head.textContent.startsWith(en.chip.short.fp8))
  const column = rowsOf(section).map((row) => row[at] ?? '')
  const unknown = column.indexOf(en.panel.noData)

  expect(column).toHaveLength(chips.length)
  expect(unknown).toBeGreaterThan(0)
  expect(column.slice(unknown).every((cell) => cell === en.panel.noData)).toBe(true)
  const known = column.slice(0, unknown).map((cell) => Number.parseFloat(cell.replaceAll(',', '')))
  expect(known).toEqual(known.toSorted((a, b) => b - a))
})

test('a reader turns the order of the table round and takes a column out', async () => {
  const user = await renderAt('', <TablePanel />)
  const section = await figure('table')
  const head = () =>
    within(section).getByRole('columnheader', { name: new RegExp(`^${en.chip.short.fp16}`) })
  expect(head()).toHaveAttribute('aria-sort', 'descending')
  await user.click(within(head()).getByRole('button'))

  await waitFor(() => expect(head()).toHaveAttribute('aria-sort', 'ascending'))
  await user.click(within(section).getByRole('checkbox', { name: en.chip.metrics.tdp_W }))
  await waitFor(() =>
    expect(
      within(section).queryByRole('columnheader', { name: new RegExp(`^${en.chip.short.tdp_W}`) }),
    ).not.toBeInTheDocument(),
  )
})

test('systems are compared per system, per chip and per kilowatt', async () => {
  await renderAt('', <SystemsPanel />)
  const section = await figure('systems')
  const pod = () => rowsOf(section).find(([name]) => /CloudMatrix 384/.test(name ?? ''))
  expect(pod()?.[1]).toBe('384')
  const whole = pod()?.[2]
  choose('changeSystems', { systemBasis: 'chip' })

  await waitFor(() => expect(pod()?.[2]).not.toBe(whole))
  const perChip = pod()?.[2] ?? ''
  choose('changeSystems', { systemBasis: 'kilowatt' })
  await waitFor(() => expect(pod()?.[2]).not.toBe(perChip))
})

test('beside the ratios stands what was measured, with kind, date, grade and sources', async () => {
  await renderAt('', <MeasuredPanel />)
  const items = within(await figure('measured')).getAllByRole('listitem')

  expect(items.length).toBeGreaterThan(0)
  for (const item of items) {
    expect(item).toHaveTextContent(/\d source/)
    expect(within(item).getByRole('img', { name: /evidence grade [A-D]/ })).toBeVisible()
  }
})

test('a chip’s page has every field with grade and sources, unknown ones named, and the article beside it', async () => {
  const user = await renderAt(
    '',
    <>
      <ChipPage id="h20-96gb" />
      <ProvenanceDialog />
    </>,
  )
  const section = await figure('page')
  const rows = rowsOf(section)

  expect(rows.length).toBeGreaterThanOrEqual(25)
  expect(rows.filter(([, value]) => value === en.panel.noData).length).toBeGreaterThan(0)
  expect(rows.filter(([, value]) => value === '' || value === '0')).toEqual([])
  expect(within(section).getByRole('heading', { name: chipsWords.en.page.article })).toBeVisible()
  expect(section).not.toHaveTextContent(chipsWords.en.page.articleNone)

  await user.click(
    within(section).getByRole('button', {
      name: new RegExp(`${en.chip.metrics.memory_GB}: where`),
    }),
  )
  const dialog = await screen.findByRole('dialog')
  expect(await within(dialog).findAllByRole('listitem')).not.toHaveLength(0)
  expect(dialog).toHaveTextContent('96 GB')
})

test('a chip that is not in the data is said to be missing', async () => {
  await renderAt('', <ChipPage id="no-such-chip" />)

  expect(await screen.findByText(chipsWords.en.page.notFound('no-such-chip'))).toBeVisible()
})

test('in Chinese the same chips stand in the same order under Chinese names', async () => {
  await renderAt('lang=zh&arch=Da+Vinci', <BarsPanel />)
  const section = await drawnFigure('bars')

  expect(section).toHaveTextContent('昇腾')
  expect(section).toHaveTextContent(chipsWords.zh.bars.note)
  expect(keysDrawn(section)).toContain('ascend-910c')
})

test('a system whose sources differ by more than a tenth is named under the table, with what they say', async () => {
  await renderAt('?v=1&view=chips', <SystemsPanel />)
  await screen.findByRole('table', { name: chipsWords.en.systems.name })

  // GB200 NVL72: 120 to 145 kW; its memory, 13.4 to 13.8 TB, differs by less.
  const section = document.querySelector('[data-figure="systems"] footer')
  expect(section).toHaveTextContent(chipsWords.en.disputed(chipsWords.en.systems.power))
  expect(section).toHaveTextContent('120–145')
  expect(section).not.toHaveTextContent('13.4–13.8')
})
