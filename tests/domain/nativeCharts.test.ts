// @vitest-environment node
import { expect, test } from 'vitest'
import { nativeCharts } from '@/domain/figures/nativeCharts'
import type { DataTable, Datum } from '@/domain/figures/snapshot'

const table = (heads: Record<string, string>, rows: readonly Datum[][]): DataTable => ({
  columns: Object.entries(heads).map(([key, name]) => ({ key, name, unit: null, numeric: true })),
  rows: rows.map((cells, at) => ({ key: String(at), cells })),
})

test('bars keep the order of the table, and a chip without a figure has none', () => {
  const charts = nativeCharts(
    'bars',
    table({ chip: 'Chip', value: 'FP16, TFLOPS' }, [
      ['B200', 2250],
      ['Unknown', null],
      ['H20', 148],
    ]),
  )

  expect(charts).toMatchObject([
    { kind: 'bar', categories: ['B200', 'H20'], series: [{ values: [2250, 148] }] },
  ])
})

test('a map on logarithmic axes holds logarithms, says so, and leaves out what has none', () => {
  const [chart] = nativeCharts(
    'threshold',
    table({ chip: 'Chip', tpp: 'TPP', pd: 'Density' }, [
      ['A', 1000, 10],
      ['B', 0, 5],
      ['C', 100, null],
    ]),
  )

  expect(chart).toMatchObject({
    kind: 'scatter',
    log: true,
    xTitle: 'log10(TPP)',
    series: [{ points: [{ label: 'A', x: 3, y: 1 }] }],
  })
})

test('bands stand scenario by scenario, with all their percentiles in order', () => {
  const heads = {
    year: 'Year',
    scenario: 'Scenario',
    median: 'Median, %',
    halfLow: '',
    halfHigh: '',
    mostLow: '',
    mostHigh: '',
  }
  const charts = nativeCharts(
    'difference',
    table(heads, [
      ['2026', 'A', 50, 40, 60, 30, 70],
      ['2026', 'B', 5, 4, 6, 3, 7],
      ['2027', 'A', 51, 41, 61, 31, 71],
      ['2027', 'B', 5, 4, 6, 3, null],
    ]),
  )

  expect(charts.map((chart) => chart.kind === 'bands' && chart.series)).toMatchObject([
    [
      {
        name: 'A',
        bands: [
          { p5: 30, p25: 40, p50: 50, p75: 60, p95: 70 },
          { p5: 31, p25: 41, p50: 51, p75: 61, p95: 71 },
        ],
      },
    ],
    // A year of B lacks an end: a shifted band would be worse than none.
    [{ name: 'B', bands: [] }],
  ])
})

test('a vendor keeps its colour in either language, and a figure of prose has no chart', () => {
  const shares = (vendor: string) =>
    nativeCharts(
      'share',
      table({ vendor: 'Vendor', year: 'Year', share: 'Share', kind: 'Kind', publisher: 'By' }, [
        [vendor, '2025', 40, 'estimate', 'Bernstein'],
      ]),
    )

  expect(shares('华为')).toMatchObject([
    { series: [{ color: colorIn(shares('Huawei')), points: [{ x: 2025, y: 40 }] }] },
  ])
  expect(nativeCharts('howMade', table({}, []))).toEqual([])
})

const colorIn = ([chart]: ReturnType<typeof nativeCharts>) =>
  chart?.kind === 'scatter' ? chart.series[0]?.color : undefined
