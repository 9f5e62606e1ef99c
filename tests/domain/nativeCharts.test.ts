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
    'en',
  )

  expect(charts).toMatchObject([
    { kind: 'bar', categories: ['B200', 'H20'], series: [{ values: [2250, 148] }] },
  ])
})

const BY_VENDOR = table(
  { chip: 'Chip', value: 'FP16, TFLOPS', x: 'Memory, GB', vendor: 'Vendor' },
  [
    ['B200', 2250, 192, 'NVIDIA'],
    ['Ascend 910C', 800, 128, 'Huawei'],
    ['BR100', 1000, 64, 'Biren'],
    ['H20', 148, 96, 'NVIDIA'],
    ['K100', 100, 64, 'Hygon'],
  ],
)

test('bars stand in the colours of their vendors, each in its place, the others in one grey', () => {
  expect(nativeCharts('bars', BY_VENDOR, 'en')).toMatchObject([
    {
      categories: ['B200', 'Ascend 910C', 'BR100', 'H20', 'K100'],
      series: [
        { name: 'NVIDIA', color: '#4D9C76', values: [2250, null, null, 148, null] },
        { name: 'Huawei', color: '#981C0F', values: [null, 800, null, null, null] },
        { name: 'Biren, Hygon', color: '#6A6F78', values: [null, null, 1000, null, 100] },
      ],
    },
  ])
})

test('points stand in the colours of their vendors', () => {
  const [chart] = nativeCharts(
    'scatter',
    {
      ...BY_VENDOR,
      columns: BY_VENDOR.columns.map((column) =>
        column.key === 'value' ? { ...column, key: 'y' } : column,
      ),
    },
    'zh',
  )

  expect(chart).toMatchObject({
    series: [
      { name: 'NVIDIA', points: [{ label: 'B200' }, { label: 'H20' }] },
      { name: 'Huawei', points: [{ label: 'Ascend 910C' }] },
      { name: 'Biren\uff0cHygon', color: '#6A6F78' },
    ],
  })
})

test('a map on logarithmic axes holds logarithms, says so, and leaves out what has none', () => {
  const [chart] = nativeCharts(
    'threshold',
    table({ chip: 'Chip', tpp: 'TPP', pd: 'Density', status: 'Washington' }, [
      ['A', 1000, 10, 'denied'],
      ['B', 0, 5, 'denied'],
      ['C', 100, null, 'free'],
      ['D', 100, 1, 'free'],
    ]),
    'en',
  )

  expect(chart).toMatchObject({
    kind: 'scatter',
    log: true,
    xTitle: 'log10(TPP)',
    series: [
      { name: 'denied', points: [{ label: 'A', x: 3, y: 1 }] },
      { name: 'free', points: [{ label: 'D', x: 2, y: 0 }] },
    ],
  })
})

test('what moves nothing, or has no result at one end, is left out of the bars from end to end', () => {
  const charts = nativeCharts(
    'tornado',
    table({ name: 'Lever', atLow: 'Low', atHigh: 'High' }, [
      ['Ceiling', 60, 90],
      ['Levy', 85, 85],
      ['Date', null, 80],
    ]),
    'en',
  )

  expect(charts).toMatchObject([
    { kind: 'range', categories: ['Ceiling'], from: { values: [60] }, to: { values: [90] } },
  ])
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
    'en',
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
      // A year of B lacks an end: a shifted band would be worse than none.
      { name: 'B', bands: [] },
    ],
  ])
})

const SHARES = {
  vendor: 'Vendor',
  share: 'Share, %',
  rangeLow: '',
  rangeHigh: '',
  kind: 'Kind',
  basis: 'Basis',
  publisher: 'Publisher',
  middle: 'Middle',
  halfLow: '',
  halfHigh: '',
}
const keyed = (rows: Record<string, readonly Datum[]>): DataTable => ({
  ...table(SHARES, []),
  rows: Object.entries(rows).map(([key, cells]) => ({ key, cells })),
})
const said = (vendor: string, share: number, kind: string, basis: string, middle: number) =>
  [vendor, share, null, null, kind, basis, 'IDC', middle, null, null] as const
const modelled = (share: number, publisher: string, year: number) =>
  [
    '华为',
    share,
    share - 9,
    share + 9,
    '模型',
    '金额',
    publisher,
    year,
    share - 4,
    share + 4,
  ] as const

test('the share figure has its points, the scenario’s bands under them, and the other’s median', () => {
  const [chart, ...others] = nativeCharts(
    'share',
    keyed({
      SH1: said('华为', 40, '估计', '金额', 2025.25),
      'huawei-a-2025': modelled(40, '代差管控', 2025),
      'huawei-a-2026': modelled(50, '代差管控', 2026),
      'huawei-b-2026': modelled(60, '维持现状', 2026),
    }),
    'zh',
  )

  expect(others).toEqual([])
  expect(chart).toMatchObject({
    kind: 'scatter',
    series: [
      { name: '华为\uFF0C估计', points: [{ label: 'IDC', x: 2025.25, y: 40 }] },
      { name: '华为\uFF0C维持现状', joined: 'dashed', points: [{ x: 2026, y: 60 }] },
    ],
    under: {
      categories: ['2025', '2026'],
      series: [
        {
          name: '华为\uFF0C代差管控',
          bands: [
            { p5: 31, p25: 36, p50: 40, p75: 44, p95: 49 },
            { p5: 41, p25: 46, p50: 50, p75: 54, p95: 59 },
          ],
        },
      ],
    },
  })
})

test('marks of one kind have one shape whoever is meant, and cards stand apart from money', () => {
  const charts = nativeCharts(
    'marketShares',
    keyed({
      SH1: said('NVIDIA', 55, 'counted', 'cards', 2025),
      SH2: said('NVIDIA', 40, 'estimate', 'money', 2025),
      SH3: said('Huawei', 40, 'estimate', 'money', 2025),
    }),
    'en',
  )

  expect(charts.map(({ yTitle }) => yTitle)).toEqual(['Share, %, cards', 'Share, %, money'])
  expect(charts[1]).toMatchObject({
    series: [
      { name: 'NVIDIA, estimate', shape: 0 },
      { name: 'Huawei, estimate', shape: 0 },
    ],
  })
})

test('a vendor keeps its colour in either language, and a figure of prose has no chart', () => {
  const colors = ['华为', 'Huawei'].map((vendor) => {
    const rows = keyed({ SH1: said(vendor, 40, 'estimate', 'money', 2025) })
    const [chart] = nativeCharts('share', rows, 'en')
    return chart?.kind === 'scatter' && chart.series[0]?.color
  })

  expect(colors).toEqual(['#981C0F', '#981C0F'])
  expect(nativeCharts('howMade', table({}, []), 'en')).toEqual([])
})

test('the lines of a map’s rules stand among its points, corner by corner, each named at its beginning', () => {
  const [chart] = nativeCharts(
    'threshold',
    {
      ...table({ chip: 'Chip', tpp: 'TPP', pd: 'Density', status: 'Washington' }, [
        ['A', 1000, 10, 'denied'],
      ]),
      lines: [
        {
          name: '3A090.a',
          dash: 'solid',
          corners: [
            { x: 100, y: 100, text: '' },
            { x: 100, y: 1, text: '100' },
            { x: 1000, y: 1, text: '1' },
          ],
        },
      ],
    },
    'en',
  )

  expect(chart).toMatchObject({
    series: [
      { name: 'denied' },
      {
        name: '3A090.a',
        joined: 'solid',
        named: true,
        points: [
          { label: '3A090.a', x: 2, y: 2 },
          { label: '100', x: 2, y: 0 },
          { label: '1', x: 3, y: 0 },
        ],
      },
    ],
  })
})
