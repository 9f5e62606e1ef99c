import type { Country, ReleaseStatus } from '@/contract/chips'
import type { BaseId } from '@/contract/scenarios'
import type { MetricId } from '@/domain/chips/metrics'
import type { SystemBasis } from '@/domain/chips/systems'
import {
  DEFAULT_SEED,
  LAB_YEARS,
  type FigureId,
  type LabOutput,
  type Language,
  type Scale,
  type ScenarioId,
  type Sort,
  type TableColumnId,
  type TableSort,
  type Theme,
  type ViewId,
} from '@/domain/choices'
import type { LeverId } from '@/domain/lab/leverIds'

export type Levers = Readonly<Partial<Record<LeverId, number>>>

/** All that the reader chose, and nothing that can be worked out from it. */
export type Choice = {
  view: ViewId
  /** The highlighted chips; ids that the data does not hold are kept and named on the page. */
  chipIds: readonly string[]
  /** Filters: an empty list lets everything through. */
  architectures: readonly string[]
  vendors: readonly string[]
  countries: readonly Country[]
  statuses: readonly ReleaseStatus[]
  metric: MetricId
  /** The other axis of the scatter. */
  against: MetricId
  /** Scale of the scatter and the trend; bars always start at 0. */
  scale: Scale
  sort: Sort
  /** The chip that counts as 1, or null for plain values. */
  indexChipId: string | null
  /** "A over B" of the ratio sheet. */
  ratioChipIds: readonly [string, string]
  /** How systems are compared. */
  systemBasis: SystemBasis
  /** The chip whose page is open. */
  openChipId: string | null
  /** Columns of the chip table beside the name; null means the usual ones. */
  columns: readonly TableColumnId[] | null
  tableSort: TableSort
  /** Figures that show their table. */
  tables: readonly FigureId[]
  scenario: ScenarioId
  compareWith: ScenarioId
  /** Numbers moved away from the named scenario's or from the model's assumptions. */
  levers: Levers
  /** Whose base year the model starts from. */
  base: BaseId
  /** Of the random draws, unsigned 32 bits. */
  seed: number
  /** What the lab's figures are about. */
  output: LabOutput
  /** The year that tornado and attribution look at. */
  labYear: number
  language: Language
  theme: Theme
}

/** The article's five chips: what it compares, by the names this dataset gives them. */
const ARTICLE_CHIPS = ['h20-96gb', 'h200-sxm', 'b200', 'ascend-910c', 'cambricon-mlu590'] as const

export const DEFAULT_CHOICE: Choice = {
  view: 'overview',
  chipIds: ARTICLE_CHIPS,
  architectures: [],
  vendors: [],
  countries: [],
  statuses: [],
  metric: 'fp16',
  against: 'memoryBandwidth_GBps',
  scale: 'log',
  sort: 'value',
  indexChipId: null,
  ratioChipIds: ['ascend-910c', 'h200-sxm'],
  systemBasis: 'system',
  openChipId: null,
  columns: null,
  tableSort: '-fp16',
  tables: [],
  scenario: 'managedGap',
  compareWith: 'statusQuo',
  levers: {},
  base: 'bernsteinDec2025',
  seed: DEFAULT_SEED,
  output: 'localShare',
  labYear: LAB_YEARS.last,
  language: 'en',
  theme: 'system',
}
