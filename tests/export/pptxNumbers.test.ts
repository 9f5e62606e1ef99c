import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BandSeries, NativeChart } from '@/domain/figures/snapshot'
import { CHARTS, makeFigureSlide, makeSnapshot } from './pptxDeck'
import { column, drawn, openDeck, type OpenedChart } from './pptxFile'

const chartsOf = async (...charts: readonly NativeChart[]): Promise<readonly OpenedChart[]> => {
  const deck = await openDeck([makeFigureSlide(makeSnapshot({ charts }), { title: 'A figure' })])
  return deck.charts
}
const chartOf = async (chart: NativeChart): Promise<OpenedChart> => {
  const [opened] = await chartsOf(chart)
  if (!opened) throw new Error('no chart in the file')
  return opened
}

/** Any number that a figure may hold, the smallest and the largest too. −0 is 0 to a reader. */
const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
const names = fc.string({ minLength: 1, maxLength: 12 })
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const letter = (index: number) => LETTERS[index] ?? ''

/** A rectangle of values with gaps: categories down, series across. */
const grids = fc.integer({ min: 1, max: 8 }).chain((rows) =>
  fc.record({
    categories: fc.array(names, { minLength: rows, maxLength: rows }),
    series: fc.array(
      fc.record({
        name: names,
        color: fc.constantFrom('#4D9C76', '#981C0F', '#123456'),
        values: fc.array(fc.option(numbers, { freq: 3 }), { minLength: rows, maxLength: rows }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
)

test('bars, columns and lines hold the numbers of the page, and a gap where nothing is known', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('bar', 'column', 'line'), grids, async (kind, grid) => {
      const { data, xml } = await chartOf({ kind, ...grid, xTitle: 'x', yTitle: 'y' })
      const count = grid.categories.length
      const held = grid.series.map((_, index) => column(data, letter(index + 1), count))

      expect(held).toEqual(grid.series.map(({ values }) => values))
      expect(drawn(xml, 'c:val')).toEqual(grid.series.map(({ values }) => values))
    }),
    { numRuns: 10 },
  )
})

test('points hold x and y of the page, each series its own', async () => {
  const points = fc.array(fc.record({ label: names, x: numbers, y: numbers }), {
    minLength: 1,
    maxLength: 6,
  })
  const series = fc.array(fc.record({ name: names, color: fc.constant('#981C0F'), points }), {
    minLength: 1,
    maxLength: 4,
  })
  await fc.assert(
    fc.asyncProperty(series, async (all) => {
      const chart = { kind: 'scatter', log: false, series: all, xTitle: 'x', yTitle: 'y' } as const
      const { data, xml } = await chartOf(chart)
      const rows = all.flatMap((one, index) => one.points.map((point) => ({ ...point, index })))

      expect(column(data, 'B', rows.length)).toEqual(rows.map(({ x }) => x))
      expect(
        rows.map(({ index }, row) => data.get(`${letter(index + 2)}${row + 2}`)?.value),
      ).toEqual(rows.map(({ y }) => y))
      expect(drawn(xml, 'c:xVal')).toEqual(all.map(() => rows.map(({ x }) => x)))
      expect(drawn(xml, 'c:yVal')).toEqual(
        all.map((_, series) => rows.map(({ y, index }) => (index === series ? y : null))),
      )
    }),
    { numRuns: 10 },
  )
})

test('bands hold p5 to p95 in columns of their own, and layers that follow them', async () => {
  const percentiles = fc.record({
    p5: numbers,
    p25: numbers,
    p50: numbers,
    p75: numbers,
    p95: numbers,
  })
  const bands = fc.array(percentiles, { minLength: 2, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(bands, async (rows) => {
      const series: BandSeries[] = [{ name: 'NVIDIA', color: '#4D9C76', bands: rows }]
      const categories = rows.map((_, index) => String(2025 + index))
      const { data } = await chartOf({ kind: 'bands', categories, series, xTitle: '', yTitle: '' })
      const held = ['B', 'C', 'D', 'E', 'F'].map((name) => column(data, name, rows.length))

      expect(held).toEqual([
        rows.map(({ p5 }) => p5),
        rows.map(({ p25 }) => p25),
        rows.map(({ p50 }) => p50),
        rows.map(({ p75 }) => p75),
        rows.map(({ p95 }) => p95),
      ])
      expect(['G', 'H', 'I', 'J'].map((name) => data.get(`${name}3`)?.formula)).toEqual([
        'C3-B3',
        'D3-C3',
        'E3-D3',
        'F3-E3',
      ])
    }),
    { numRuns: 10 },
  )
})

test('a band is drawn from p5 up in four layers, with the median as its line', async () => {
  const [huawei, nvidia] = await chartsOf(CHARTS.bands)
  const [series] = CHARTS.bands.series
  const layers = drawn(huawei?.xml ?? '', 'c:val')
  const drawnBand = series?.bands.map((band, index) => ({
    p5: layers[0]?.[index],
    p95: layers.slice(0, 5).reduce((sum, layer) => sum + (layer[index] ?? Number.NaN), 0),
    p50: layers[5]?.[index],
    band,
  }))

  expect(drawnBand).toHaveLength(6)
  for (const { p5, p95, p50, band } of drawnBand ?? []) {
    expect(p5).toBe(band.p5)
    expect(p95).toBeCloseTo(band.p95, 10)
    expect(p50).toBe(band.p50)
  }
  expect(nvidia?.data.get('D7')?.value).toBe(14.5)
})

test('bands of one chart share a scale, also where each has a place of its own', async () => {
  const series = ['a', 'b', 'c', 'd'].map((name, index) => ({
    name,
    color: '#323EA3',
    bands: [1, 2].map((p50) => ({
      p5: p50 * index,
      p25: p50 * index + 1,
      p50: p50 * index + 2,
      p75: p50 * index + 3,
      p95: p50 * index + 4,
    })),
  }))
  const charts = await chartsOf({
    ...CHARTS.bands,
    yTitle: 'EFLOPS',
    categories: ['2026', '2027'],
    series,
  })
  const scales = charts.map(
    ({ xml }) => /<c:max val="([^"]+)"\/><c:min val="([^"]+)"/.exec(xml)?.[0],
  )

  expect(charts).toHaveLength(4)
  expect(new Set(scales).size).toBe(1)
  // The highest p95 is 2 × 3 + 4 = 10, with a little room above it in steps of 2.
  expect(scales[0]).toContain('<c:max val="12"/><c:min val="0"')
})

test('bars from one number to another hold both, and are drawn between them', async () => {
  const { data, xml } = await chartOf(CHARTS.range)
  const { from, to } = CHARTS.range

  expect(column(data, 'B', 3)).toEqual(from.values)
  expect(column(data, 'C', 3)).toEqual(to.values)
  expect([data.get('D2'), data.get('E2')]).toEqual([
    { value: 62.5, formula: 'MIN(B2,C2)' },
    { value: 32.5, formula: 'ABS(C2-B2)' },
  ])
  expect(drawn(xml, 'c:val')).toEqual([
    [62.5, 71.25, 84],
    [32.5, 19.75, 1],
  ])
})

test('of very many bars the first are drawn, which is said, and the sheet holds them all', async () => {
  const categories = Array.from({ length: 40 }, (_, at) => `Lever ${at}`)
  const chart: NativeChart = {
    ...CHARTS.range,
    categories,
    from: { name: 'low', values: categories.map((_, at) => at) },
    to: { name: 'high', values: categories.map((_, at) => at + 1) },
  }
  const slide = makeFigureSlide(makeSnapshot({ charts: [chart] }), { title: 'Many' })
  const { charts, slides } = await openDeck([slide])

  expect(slides[1]).toContain('The first 16 of 40 are drawn')
  expect(drawn(charts[0]?.xml ?? '', 'c:val')[0]).toHaveLength(16)
  expect(charts[0]?.data.get('C41')?.value).toBe(40)
})

test('a log map holds the logarithms and says so on the slide and in its sheet', async () => {
  const slide = makeFigureSlide(makeSnapshot({ charts: [CHARTS.scatter] }), { title: 'A map' })
  const { slides, charts } = await openDeck([slide])

  expect(slides[1]).toContain('Both axes are base-10 logarithms')
  expect(charts[0]?.data.get('B1')?.value).toBe('log10(Total processing performance, TPP)')
  expect(charts[0]?.data.get('B2')?.value).toBe(Math.log10(2368))
})

test('a chart that is copied elsewhere still says in its workbook what it is', async () => {
  const [chart] = await chartsOf(CHARTS.column)
  const said = [...(chart?.about.values() ?? [])].map(({ value }) => value)

  expect(said).toEqual(
    expect.arrayContaining([
      'Share of China’s AI-accelerator market',
      '% of cards',
      'managed gap',
      '1.0',
    ]),
  )
})

test('bands that come as one chart each lie in one place if they measure the same', async () => {
  const apart = CHARTS.bands.series.map((series) => ({ ...CHARTS.bands, series: [series] }))
  const slide = makeFigureSlide(makeSnapshot({ charts: apart }), { title: 'Two scenarios' })
  const { slides, charts } = await openDeck([slide])

  expect(charts).toHaveLength(2)
  expect(slides[1]?.match(/<p:grpSp>/g)).toHaveLength(1)
})

test('bands under points keep every percentile in a column of its own and stand on the points’ years', async () => {
  const { categories, series: bands } = CHARTS.bands
  const slide = makeFigureSlide(
    makeSnapshot({
      charts: [
        {
          kind: 'scatter',
          log: false,
          series: [
            {
              name: 'NVIDIA, counted',
              color: '#4D9C76',
              points: [{ label: 'IDC', x: 2021, y: 95 }],
            },
          ],
          under: { categories, series: bands },
          xTitle: 'Year',
          yTitle: 'Share, %',
        },
      ],
    }),
    { title: 'Shares' },
  )
  const { charts, slides } = await openDeck([slide])
  const [huawei, , points] = charts

  expect(charts).toHaveLength(3)
  expect(slides[1]?.match(/<p:grpSp>/g)).toHaveLength(1)
  expect(column(huawei?.data ?? new Map(), 'A', 6)).toEqual(categories)
  for (const [letterOf, percentile] of Object.entries({
    B: 'p5',
    C: 'p25',
    D: 'p50',
    E: 'p75',
    F: 'p95',
  }))
    expect(column(huawei?.data ?? new Map(), letterOf, 6)).toEqual(
      bands[0]?.bands.map((band) => band[percentile as 'p5']),
    )
  const [full, inner] = [points, huawei].map((chart) => placeOf(chart?.xml ?? ''))
  // The points' axis goes from 2020 to 2030; the bands begin in its middle, and end where it ends.
  expect(inner?.x).toBeCloseTo((full?.x ?? 0) + (full?.w ?? 0) / 2, 3)
  expect((inner?.x ?? 0) + (inner?.w ?? 0)).toBeCloseTo((full?.x ?? 0) + (full?.w ?? 0), 3)
  expect([inner?.y, inner?.h]).toEqual([full?.y, full?.h])
  expect(points?.xml).toContain('<c:max val="2030"/><c:min val="2020"/>')
})

/** Where the plot stands in its frame, as parts of it. */
function placeOf(chart: string) {
  const [, inner = ''] = /<c:plotArea><c:layout>([\s\S]*?)<\/c:layout>/.exec(chart) ?? []
  const at = (name: string) => Number(new RegExp(`<c:${name} val="([\\d.]+)"`).exec(inner)?.[1])
  return { x: at('x'), y: at('y'), w: at('w'), h: at('h') }
}

test('a line among points is drawn without marks, is named in its place and not in the key', async () => {
  const corners = [
    { label: 'Rule A', x: 2.5, y: 4 },
    { label: '4,800', x: 2.5, y: 1 },
    { label: '', x: 4, y: 1 },
  ]
  const { data, xml } = await chartOf({
    kind: 'scatter',
    log: true,
    series: [
      { name: 'free', color: '#981C0F', points: [{ label: 'H20', x: 3.5, y: 3.5 }] },
      { name: 'denied', color: '#123456', points: [{ label: 'B200', x: 3, y: 2 }] },
      { name: 'Rule A', color: '#4A515C', joined: 'dotted', named: true, points: corners },
    ],
    xTitle: 'x',
    yTitle: 'y',
  })
  const line = xml.split('<c:ser>').at(-1) ?? ''

  expect(column(data, 'E', 5)).toEqual([null, null, 4, 1, 1])
  expect(line).toContain('<a:prstDash val="sysDot"/>')
  expect(line).toContain('<c:marker><c:symbol val="none"/>')
  expect(line).toContain('<a:t>Rule A</a:t>')
  // The line goes down from its beginning and comes down to its corner, then right.
  expect(line).toMatch(/<a:t>4,800<\/a:t>.*?<c:dLblPos val="l"\/>/s)
  expect(xml).toContain('<c:legendEntry><c:idx val="2"/><c:delete val="1"/></c:legendEntry>')
})
