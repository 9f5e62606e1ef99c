import type { DeckSlide } from '@/domain/figures/deckSlide'
import type { FigureSnapshot, NativeChart, SnapshotSource } from '@/domain/figures/snapshot'

const NVIDIA = '#4D9C76'
const HUAWEI = '#981C0F'

const source = (id: string, publisher: string, grade: SnapshotSource['grade']): SnapshotSource => ({
  id,
  title: `${publisher} on China’s AI-accelerator market & its makers`,
  publisher,
  date: '2026-04',
  url: `https://example.org/${id}?a=1&b=2`,
  grade,
  verified: grade !== 'C',
})

export const SOURCES: readonly SnapshotSource[] = [
  source('idc', 'IDC via Reuters', 'B'),
  source('bernstein', 'Bernstein via press', 'B'),
  source('counterpoint', 'Counterpoint', 'C'),
  {
    ...source('lawless', '工业和信息化部', 'A'),
    title: '关于人工智能芯片的公告',
    date: null,
    url: null,
  },
]

/** A figure of the sort that the page hands out, with what a test wants of it. */
export const makeSnapshot = (parts: Partial<FigureSnapshot> = {}): FigureSnapshot => ({
  id: 'share',
  language: 'en',
  title: 'Share of China’s AI-accelerator market',
  subtitle: 'By publisher, then the model’s revenue share under the managed gap',
  note: 'Marks of one year stand side by side where they would touch.',
  table: null,
  charts: [],
  sources: SOURCES,
  settings: [
    { name: 'Scenario', value: 'managed gap' },
    { name: 'Seed', value: '20261124' },
  ],
  dataVersion: '1.0',
  dataTo: '2026-11-24',
  takenOn: '2026-11-24',
  link: 'https://example.org/threshold/?v=1&view=overview&lang=en#share',
  ...parts,
})

type Texts = { title: string; lead?: string; notes?: string; second?: DeckSlide['second'] }

export const makeFigureSlide = (snapshot: FigureSnapshot | null, texts: Texts): DeckSlide => ({
  kind: 'figure',
  lead: 'Market',
  notes: 'Say it slowly.\nThen wait.',
  second: null,
  snapshot,
  ...texts,
})

const spread = (p50: number, width: number) => ({
  p5: p50 - width * 1.8,
  p25: p50 - width * 0.7,
  p50,
  p75: p50 + width * 0.6,
  p95: p50 + width * 1.5,
})

/** One chart of every kind, with gaps, as the page has them. */
export const CHARTS = {
  bar: {
    kind: 'bar',
    categories: ['B300', 'H200', 'Ascend 950PR', 'MI325X', 'H20', 'Ascend 910C', 'BR104'],
    series: [
      { name: 'NVIDIA', color: NVIDIA, values: [5000, 989.5, null, null, 148, null, null] },
      { name: 'Huawei', color: HUAWEI, values: [null, null, 1000, null, null, 752.3, null] },
      { name: 'AMD', color: '#B36F0A', values: [null, null, null, 1307.4, null, null, null] },
      { name: 'Others', color: '#6A6F78', values: [null, null, null, null, null, null, 512] },
    ],
    xTitle: 'Chip',
    yTitle: 'Dense FP16, TFLOPS',
  },
  column: {
    kind: 'column',
    categories: ['2021', '2022', '2023', '2024', '2025'],
    series: [
      { name: 'Domestic', color: HUAWEI, values: [4.2, 8, 14.5, null, 41] },
      { name: 'Foreign', color: NVIDIA, values: [95.8, 92, 85.5, 70, 59] },
    ],
    xTitle: '',
    yTitle: '% of cards',
  },
  line: {
    kind: 'line',
    categories: ['2021', '2022', '2023', '2024', '2025', '2026'],
    series: [
      { name: 'NVIDIA', color: NVIDIA, values: [95, 90, null, 66, 55, 40] },
      { name: 'Huawei', color: HUAWEI, values: [null, 2, 9, 23, 20, 50] },
    ],
    xTitle: '',
    yTitle: '% of China’s market',
  },
  scatter: {
    kind: 'scatter',
    log: true,
    series: [
      {
        name: 'NVIDIA',
        color: NVIDIA,
        points: [
          { label: 'H20', x: Math.log10(2368), y: Math.log10(2.9) },
          { label: 'H100 · H800 · H200', x: Math.log10(15824), y: Math.log10(19.4) },
          { label: 'B300', x: Math.log10(40000), y: Math.log10(25) },
        ],
      },
      {
        name: 'Huawei',
        color: HUAWEI,
        points: [
          { label: 'Ascend 910C', x: Math.log10(12032), y: Math.log10(9.1) },
          { label: 'Ascend 910B', x: Math.log10(5120), y: Math.log10(7.7) },
        ],
      },
    ],
    xTitle: 'log10(Total processing performance, TPP)',
    yTitle: 'log10(Performance density, TPP/mm²)',
  },
  range: {
    kind: 'range',
    categories: ['Ceiling', 'Admission', 'Levy'],
    from: { name: 'Result at low, %', values: [62.5, 91, 84] },
    to: { name: 'Result at high, %', values: [95, 71.25, 85] },
    color: '#14181F',
    xTitle: 'Lever',
    yTitle: 'Result, %',
  },
  bands: {
    kind: 'bands',
    categories: ['2025', '2026', '2027', '2028', '2029', '2030'],
    series: [
      {
        name: 'Huawei',
        color: HUAWEI,
        bands: [40, 40.1, 43, 47.3, 51, 54.9].map((value, index) =>
          spread(value, 0.01 + index * 2),
        ),
      },
      {
        name: 'NVIDIA',
        color: NVIDIA,
        bands: [40, 32.4, 26.7, 21.8, 17.9, 14.5].map((value, index) =>
          spread(value, 0.01 + index),
        ),
      },
    ],
    xTitle: '',
    yTitle: '% of China’s market',
  },
} satisfies Record<NativeChart['kind'], NativeChart>

export const TABLE: FigureSnapshot['table'] = {
  columns: [
    { key: 'chip', name: 'Chip', unit: null, numeric: false },
    { key: 'year', name: 'Year', unit: null, numeric: true },
    { key: 'tpp', name: 'Performance', unit: 'TPP', numeric: true },
    { key: 'why', name: 'What the rule says of it', unit: null, numeric: false },
  ],
  rows: Array.from({ length: 40 }, (_, index) => ({
    key: `row-${index}`,
    cells: [
      `Chip ${index}`,
      2020 + (index % 7),
      index % 5 === 0 ? null : 1000.5 * index,
      'Licence case by case, with a share of the revenue for the United States treasury, and a volume cap that depends on sales at home.',
    ],
  })),
}
