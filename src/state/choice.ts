import type {
  BaseId,
  Country,
  Currency,
  EventEffect,
  EventSide,
  FlagQuantity,
  ReleaseStatus,
  ShareBasis,
  Verdict,
} from '@/contract/lists'
import type { Grade } from '@/contract/common'
import type { MetricId } from '@/domain/chips/metrics'
import type { SystemBasis } from '@/domain/chips/systems'
import type { SourceKind } from '@/domain/claims/filterSources'
import type { Topic } from '@/domain/claims/tally'
import {
  DEFAULT_SEED,
  LAB_YEARS,
  type EvidencePart,
  type FigureId,
  type LabOutput,
  type Language,
  type Scale,
  type ScenarioId,
  type ShareSubjects,
  type Sort,
  type TableColumnId,
  type TableSort,
  type Theme,
  type TimeFigure,
  type ViewId,
} from '@/domain/choices'
import type { LeverId } from '@/domain/lab/leverIds'

import type { Place } from '@/domain/policy/lists'
import type { DesignedLicence } from '@/domain/policy/designer'
import type { DraftLines, TestFigures } from '@/domain/policy/drafts'

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
  /** Figures over whose time axis the events are laid. */
  eventsOver: readonly TimeFigure[]
  /** Whose shares, and by which measure; null sets all measures side by side. */
  shareSubjects: ShareSubjects
  shareBasis: ShareBasis | null
  /** What sums of money are read in. */
  currency: Currency
  scenario: ScenarioId
  compareWith: ScenarioId
  /** The day whose rules are shown; null is the day of the data. */
  ruleDay: string | null
  /** Ids of the rules drawn on the maps. */
  rulesDrawn: readonly string[]
  /** Who would run the chip, for Beijing's gate. */
  buyer: Place
  /** Chips whose verdict stands open with its arithmetic. */
  openVerdicts: readonly string[]
  /** The reader's own rule: its lines, and its name or null. */
  design: DraftLines
  designName: string | null
  /** A chip that does not exist: its figures, and which of the flags hold. */
  testFigures: TestFigures
  testFlags: readonly FlagQuantity[]
  /** The designed limits handed to the scenario lab; null where the scenario's own hold. */
  licence: DesignedLicence['licence'] | null
  /** Filters of the timeline of events; empty lists and null let everything through. */
  eventSides: readonly EventSide[]
  eventEffects: readonly EventEffect[]
  eventChipId: string | null
  eventWords: string | null
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
  /** Which part of the evidence view is open, and the claim that stands open in it. */
  evidencePart: EvidencePart
  openClaimId: string | null
  /** Filters of the claims and of the sources; empty lists and null let everything through. */
  claimVerdicts: readonly Verdict[]
  claimTopics: readonly Topic[]
  sourceGrades: readonly Grade[]
  sourceKind: SourceKind | null
  sourceYear: string | null
  /** Words looked for in the sources, or in the dictionary. */
  evidenceWords: string | null
  language: Language
  theme: Theme
}

/** The article's five chips: what it compares, by the names this dataset gives them. */
const ARTICLE_CHIPS = ['h20-96gb', 'h200-sxm', 'b200', 'ascend-910c', 'cambricon-mlu590'] as const

/** The rules that sort chips today; a duty and a bill are drawn when asked for. */
const DEFAULT_RULES_DRAWN = [
  'US-2022-3A090',
  'US-2023-3A090a',
  'US-2023-3A090b',
  'US-2025-H20-LETTER',
  'US-2026-CBC',
] as const

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
  eventsOver: [],
  shareSubjects: 'vendors',
  shareBasis: null,
  currency: 'USD',
  scenario: 'managedGap',
  compareWith: 'statusQuo',
  ruleDay: null,
  rulesDrawn: DEFAULT_RULES_DRAWN,
  buyer: 'market',
  openVerdicts: ['h200-sxm'],
  // A draft to begin with, at what lets the B30A in on performance: the question of November 2025.
  design: { tpp: 31_000, dram_GBps: 6500 },
  designName: null,
  testFigures: { rate: 600, bits: 16, dieArea_mm2: 700, dram_GBps: 4000 },
  testFlags: ['dataCentre', 'usAvailable'],
  licence: null,
  eventSides: [],
  eventEffects: [],
  eventChipId: null,
  eventWords: null,
  levers: {},
  base: 'bernsteinDec2025',
  seed: DEFAULT_SEED,
  output: 'localShare',
  labYear: LAB_YEARS.last,
  evidencePart: 'claims',
  openClaimId: null,
  claimVerdicts: [],
  claimTopics: [],
  sourceGrades: [],
  sourceKind: null,
  sourceYear: null,
  evidenceWords: null,
  language: 'en',
  theme: 'system',
}
