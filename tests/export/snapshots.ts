import { chipsResponseSchema } from '@/contract/chips'
import { sourcesResponseSchema } from '@/contract/sources'
import { metaResponseSchema } from '@/contract/meta'
import type { Language } from '@/domain/choices'
import type { DataColumn, Datum, FigureSnapshot } from '@/domain/figures/snapshot'
import chipsJson from '#mocks/data/chips.json'
import metaJson from '#mocks/data/meta.json'
import sourcesJson from '#mocks/data/sources.json'

const { chips } = chipsResponseSchema.parse(chipsJson)
const { sources } = sourcesResponseSchema.parse(sourcesJson)
const meta = metaResponseSchema.parse(metaJson)

const WORDS = {
  en: {
    title: 'Memory: 41 chips, & what <nobody> published',
    subtitle: 'Per package',
    note: 'Unknown stays unknown: never 0.',
    heads: ['Chip', 'Maker', 'Memory', 'Bandwidth', 'Price', 'Status'],
    settings: [
      { name: 'Scenario', value: 'Managed gap' },
      { name: 'Lever: Demand in 2025', value: '$38bn' },
      { name: 'Seed', value: '20261124' },
    ],
  },
  zh: {
    title: '显存：41 款芯片，以及“未公布”的部分',
    subtitle: '每个封装',
    note: '未知就是未知，从不写作 0。',
    heads: ['芯片', '厂商', '显存', '带宽', '价格', '状态'],
    settings: [
      { name: '情景', value: '代差管控' },
      { name: '杠杆：2025 年需求', value: '380 亿美元' },
      { name: '随机种子', value: '20261124' },
    ],
  },
}
const COLUMNS: readonly Omit<DataColumn, 'name'>[] = [
  { key: 'chip', unit: null, numeric: false },
  { key: 'maker', unit: null, numeric: false },
  { key: 'memory', unit: 'GB', numeric: true },
  { key: 'bandwidth', unit: 'GB/s', numeric: true },
  { key: 'price', unit: 'USD', numeric: true },
  { key: 'status', unit: null, numeric: false },
]

/** A figure as the page gives it out, of every chip of the built-in data. */
export function snapshotIn(
  language: Language,
  changes: Partial<FigureSnapshot> = {},
): FigureSnapshot {
  const { title, subtitle, note, heads, settings } = WORDS[language]
  return {
    id: 'likeForLike',
    language,
    title,
    subtitle,
    note,
    table: {
      columns: COLUMNS.map((column, at) => ({ ...column, name: heads[at] ?? '' })),
      rows: chips.map((chip) => ({
        key: chip.id,
        cells: [
          chip.name[language],
          meta.vendors.find(({ id }) => id === chip.vendorId)?.name[language] ?? null,
          chip.memory_GB?.value ?? null,
          chip.memoryBandwidth_GBps?.value ?? null,
          chip.price_usd?.value ?? null,
          chip.release.status,
        ],
      })),
    },
    charts: [],
    sources: sources.slice(0, 12).map((source) => ({
      id: source.id,
      title: source.title,
      publisher: source.publisher[language],
      date: source.date,
      url: source.url,
      grade: source.grade,
      verified: source.checked !== 'none',
    })),
    settings,
    dataVersion: meta.dataVersion,
    dataTo: meta.dataTo,
    takenOn: '2026-11-24',
    link: `https://threshold.example/?v=1&view=overview&chips=h200,h20&lang=${language}#likeForLike`,
    ...changes,
  }
}

/** The same with a table of the given cells. */
export const withCells = (
  language: Language,
  columns: readonly DataColumn[],
  cells: readonly (readonly Datum[])[],
): FigureSnapshot =>
  snapshotIn(language, {
    table: { columns, rows: cells.map((row, at) => ({ key: String(at), cells: row })) },
  })

export const cellsOf = (snapshot: FigureSnapshot): readonly (readonly Datum[])[] =>
  snapshot.table?.rows.map(({ cells }) => cells) ?? []
