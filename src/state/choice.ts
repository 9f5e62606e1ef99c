import type { Country, ReleaseStatus } from '@/contract/chips'
import type { MetricId } from '@/domain/chips/metrics'
import type { SystemBasis } from '@/domain/chips/systems'
import type {
  FigureId,
  Language,
  Scale,
  ScenarioId,
  Sort,
  TableColumnId,
  TableSort,
  Theme,
  ViewId,
} from '@/domain/choices'

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
  language: 'en',
  theme: 'system',
}
