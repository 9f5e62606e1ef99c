import { METRIC_IDS, type MetricId } from './chips/metrics'

/**
 * What a reader can choose between. Each list is the one source of its type, its order in
 * menus and its words in links; never rename an entry, only add.
 */
export const VIEW_IDS = ['overview', 'chips', 'policy', 'market', 'scenarios', 'evidence'] as const
export type ViewId = (typeof VIEW_IDS)[number]

export const LANGUAGES = ['en', 'zh'] as const
export type Language = (typeof LANGUAGES)[number]

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

export const SCALES = ['linear', 'log'] as const
export type Scale = (typeof SCALES)[number]

export const SORTS = ['value', 'date'] as const
export type Sort = (typeof SORTS)[number]

/** Columns of the chip table that are not metrics. */
export const TEXT_COLUMNS = ['name', 'release', 'status', 'architecture'] as const
export type TextColumn = (typeof TEXT_COLUMNS)[number]
export type TableColumnId = TextColumn | MetricId
export const TABLE_COLUMNS: readonly TableColumnId[] = [...TEXT_COLUMNS, ...METRIC_IDS]

/** How the chip table is sorted: a column, with "-" before it from the largest down. */
export type TableSort = TableColumnId | `-${TableColumnId}`
export const TABLE_SORTS: readonly TableSort[] = TABLE_COLUMNS.flatMap((id): TableSort[] => [
  id,
  `-${id}`,
])

export const SCENARIO_IDS = ['denial', 'statusQuo', 'managedGap', 'open', 'asObserved'] as const
export type ScenarioId = (typeof SCENARIO_IDS)[number]

/** What the lab's figures can be about. */
export const LAB_OUTPUTS = ['localShare', 'nvidia', 'unmet', 'compute', 'treasury'] as const
export type LabOutput = (typeof LAB_OUTPUTS)[number]

/** The last year of the model's cases, and the first that is modelled. */
export const LAB_YEARS = { first: 2026, last: 2030 } as const

/** The published seed of the draws. */
export const DEFAULT_SEED = 20261124

/** Every figure of the product, in reading order. */
export const FIGURE_IDS = [
  'share',
  'likeForLike',
  'events',
  'bars',
  'scatter',
  'trend',
  'multiples',
  'ratios',
  'systems',
  'measured',
  'table',
  'page',
  'gates',
  'threshold',
  'verdicts',
  'window',
  'camps',
  'beijing',
  'timeline',
  'difference',
  'facets',
  'attribution',
  'tornado',
  'backCheck',
  'labYears',
  'method',
] as const
export type FigureId = (typeof FIGURE_IDS)[number]

/** Names of what can be undone. */
export const ACTIONS = [
  'changeView',
  'filter',
  'clearFilters',
  'pickChips',
  'changeMetric',
  'changeScale',
  'changeSort',
  'changeIndex',
  'changeRatio',
  'changeSystems',
  'openChip',
  'closeChip',
  'changeColumns',
  'sortTable',
  'showTable',
  'changeScenario',
  'changeComparison',
  'moveLever',
  'resetLevers',
  'applyLicence',
  'changeBase',
  'changeOutput',
  'changeSeed',
  'changeDate',
  'drawRules',
  'changeBuyer',
  'openVerdict',
  'designRule',
  'nameRule',
  'testChip',
  'sendLicence',
  'filterEvents',
  'changeLanguage',
  'changeTheme',
  'reset',
] as const
export type Action = (typeof ACTIONS)[number]
