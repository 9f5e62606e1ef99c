import type { MarkText, TipRow } from '@/charts/types'
import type { Bound, Figure, Grade, Text } from '@/contract/common'
import type { Period, ValueKind } from '@/contract/marketCommon'
import { drawnKind } from '@/domain/market/drawnKind'
import type { Locale } from '@/i18n/locale'
import type { MarketWords } from '@/i18n/views/market'
import { showProvenance } from '@/panels/provenanceStore'

/** What every published row of the market says of itself. */
export type Published = {
  id: string
  sourceIds: readonly string[]
  grade: Grade
  verified: boolean
  note: Text | null
  period?: Period
  publisher?: Text | undefined
  kind?: ValueKind
  scope?: Text
  asOf?: string
  bound?: Bound
}

/** One number, ready to be drawn, hovered, spoken, tabled and traced to its source. */
export type Reading = {
  key: string
  name: string
  printed: string
  figure: Figure
  kind: ValueKind | null
  /** Only the ends of its range were published: there is no number between them. */
  rangeOnly: boolean
  text: MarkText
  /** What is known beside the figure, as the window on its source lists it. */
  details: readonly TipRow[]
}

type Shown = {
  /** What the number is of, as title of its window. */
  name: string
  value: number
  unit: string
  printed: string
  low?: number | undefined
  high?: number | undefined
  arithmetic?: string | null
  more?: readonly TipRow[]
}

export function readingOf(
  row: Published,
  shown: Shown,
  words: MarketWords,
  locale: Locale,
): Reading {
  const { f, m } = locale
  const { columns } = words
  const kind = kindOf(row)
  const said = (label: string, value: string | undefined | null): TipRow[] =>
    value == null || value === '' ? [] : [{ label, value }]
  const details = [
    ...said(columns.publisher, row.publisher && f.text(row.publisher)),
    ...said(columns.period, row.period && f.text(row.period.label)),
    ...said(columns.kind, kind && words.kinds[kind]),
    ...said(columns.scope, row.scope && f.text(row.scope)),
    ...(shown.more ?? []),
    ...said(columns.published, shown.arithmetic),
    ...said(columns.asOf, row.asOf === undefined ? null : f.date(row.asOf)),
  ]
  const spoken = [shown.name, shown.printed, row.publisher && f.text(row.publisher)]
  return {
    key: row.id,
    name: shown.name,
    printed: shown.printed,
    kind,
    rangeOnly: row.bound === 'range' && shown.low !== undefined && shown.high !== undefined,
    details,
    figure: {
      value: shown.value,
      unit: shown.unit,
      sourceIds: [...row.sourceIds],
      grade: row.grade,
      verified: row.verified,
      ...(shown.low !== undefined && { low: shown.low }),
      ...(shown.high !== undefined && { high: shown.high }),
      ...(row.note && { note: row.note }),
    },
    text: {
      title: f.join.colon(shown.name, shown.printed),
      rows: [...details, { label: columns.grade, value: row.grade }],
      ...(row.note && { note: f.text(row.note) }),
      spoken: words.join.comma(
        ...spoken.filter((part) => part !== undefined),
        ...(kind === null ? [] : [words.kinds[kind]]),
        m.panel.grade(row.grade),
      ),
    },
  }
}

function kindOf({ kind, period, asOf }: Published): ValueKind | null {
  if (kind === undefined) return null
  return period && asOf !== undefined ? drawnKind({ kind, period, asOf }) : kind
}

/** "≥80", or "40–50" where a range was published. */
export function printBound(
  value: {
    value: number
    low?: number | null | undefined
    high?: number | null | undefined
    bound: Bound
  },
  words: MarketWords,
  print: (value: number) => string,
): string {
  const { low, high } = value
  return low != null && high != null && value.bound === 'range'
    ? `${print(low)}–${print(high)}`
    : `${words.bounds[value.bound]}${print(value.value)}`
}

function showReading({ name, figure, details, rangeOnly }: Reading): void {
  showProvenance({ kind: 'figure', name, figure, details, rangeOnly })
}

/** For charts: opens the source of the mark that was chosen. */
export const chooser = (readings: readonly Reading[]) => (key: string) => {
  const reading = readings.find((candidate) => candidate.key === key)
  if (reading) showReading(reading)
}

export const sourcesOf = (readings: readonly Reading[]): readonly string[] =>
  readings.flatMap(({ figure }) => figure.sourceIds)
