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
type TextColumn = (typeof TEXT_COLUMNS)[number]
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

/** Whose shares the market view shows: vendor by vendor, or Chinese and foreign vendors in all. */
export const SHARE_SUBJECTS = ['vendors', 'totals'] as const
export type ShareSubjects = (typeof SHARE_SUBJECTS)[number]

/** Parts of the evidence view. */
export const EVIDENCE_PARTS = ['claims', 'outlook', 'sources', 'dictionary', 'method'] as const
export type EvidencePart = (typeof EVIDENCE_PARTS)[number]

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
  'marketShares',
  'articleShares',
  'nvidiaChina',
  'nvidiaSums',
  'marketSize',
  'localisation',
  'ascendOutput',
  'vendorRevenue',
  'prices',
  'baseline',
  'conflicts',
  'gaps',
  'alsoReported',
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
  'claimVerdicts',
  'claims',
  'outlook',
  'sources',
  'terms',
  'fields',
  'howMade',
  'changelog',
] as const
export type FigureId = (typeof FIGURE_IDS)[number]

/** Figures with an axis of time, over which the events of the policy view can be laid. */
export const TIME_FIGURES = [
  'share',
  'trend',
  'marketShares',
  'nvidiaChina',
  'localisation',
  'vendorRevenue',
  'difference',
] as const satisfies readonly FigureId[]
export type TimeFigure = (typeof TIME_FIGURES)[number]

/** Names of what can be undone. */
export const ACTIONS = [
  'changeShares',
  'changeMoney',
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
  'showEvents',
  'changeScenario',
  'changeComparison',
  'moveLever',
  'resetLevers',
  'dropLicence',
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
  'changePart',
  'openClaim',
  'closeClaim',
  'filterClaims',
  'filterSources',
  'search',
  'changeLanguage',
  'changeTheme',
  'reset',
] as const
export type Action = (typeof ACTIONS)[number]
