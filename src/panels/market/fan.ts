import type { LineSpec } from '@/charts/LinesLayer'
import type { Side } from '@/charts/labels'
import type { PointMark } from '@/charts/PointsLayer'
import type { Localisation } from '@/contract/marketShares'
import { fanLines, type Spread } from '@/domain/market/localisation'
import { yearOf } from '@/domain/market/periods'
import type { Locale } from '@/i18n/locale'
import type { MarketWords } from '@/i18n/views/market'
import { FILLS } from '@/panels/sharePoints'
import { metricShape } from './metricShapes'
import { PLAIN } from './rangeRow'
import { printBound, readingOf, type Reading } from './reading'

/** The year that most publishers have forecast. */
export const SPREAD_YEAR = 2027
/** Beside the marks of the year that it measures, and clear of the next year's. */
const BRACKET_AT = SPREAD_YEAR + 0.36
const SIDES: readonly Side[] = ['left', 'right', 'above', 'below']
const CLEAR_OF_BRACKET: readonly Side[] = ['left', 'below']

export type FanRow = { row: Localisation; reading: Reading }

/** The house without its edition: "Morgan Stanley, May 2025" by its first words, in any language. */
export const shortPublisher = ({ publisher }: Localisation, f: Locale['f']) =>
  f
    .text(publisher)
    .split(/[,(，（]/)[0]
    ?.trim() ?? f.text(publisher)

const beforeColon = (scope: string) => scope.split(/[:：,，(（]/)[0] ?? scope

export function fanReading(row: Localisation, words: MarketWords, locale: Locale): Reading {
  const { f } = locale
  return readingOf(
    row,
    {
      name: words.join.comma(f.text(row.publisher), f.text(row.period.label)),
      value: row.value,
      low: row.low,
      high: row.high,
      unit: '%',
      printed: `${printBound(row, words, f.number)}%`,
      more: [{ label: words.localisation.metric, value: words.localisation.metrics[row.metric] }],
    },
    words,
    locale,
  )
}

export function fanAxis(rows: readonly Localisation[]) {
  const years = rows.map(({ period }) => Math.floor(yearOf(period)))
  const first = Math.min(...years)
  const last = Math.max(...years)
  return {
    title: '',
    domain: [first - 0.5, last + 0.7] as const,
    scale: 'linear' as const,
    ticks: Array.from({ length: last - first + 1 }, (_, at) => first + at),
    format: String,
  }
}

export function fanStrands(rows: readonly Localisation[]): readonly LineSpec[] {
  return fanLines(rows).map(({ key, rows: strand }) => ({
    key,
    points: strand.map((row) => ({ x: yearOf(row.period), y: row.value })),
    color: 'var(--axis-line)',
    width: 1.5,
    ...(strand.some(({ kind }) => kind !== 'measured') && { dash: '5 3' }),
  }))
}

export function fanBrackets(spread: Spread | null, { localisation }: MarketWords, { f }: Locale) {
  if (!spread) return []
  const { low, high } = spread
  return [
    {
      key: 'spread',
      x: BRACKET_AT,
      low: low.value,
      high: high.value,
      label: localisation.spread(f.number(high.value - low.value)),
    },
  ]
}

export function fanPoint({ row, reading }: FanRow, { f }: Locale, wide: boolean): PointMark {
  const value = reading.printed.replace('%', '')
  // A target is known by who set it, a forecast by who made it.
  const house =
    row.metric === 'policyTarget' ? beforeColon(f.text(row.scope)) : shortPublisher(row, f)
  return {
    key: row.id,
    x: yearOf(row.period),
    y: row.value,
    ...(row.low !== undefined && { low: row.low }),
    ...(row.high !== undefined && { high: row.high }),
    rangeOnly: reading.rangeOnly,
    shift: 0,
    shape: metricShape(row.metric, reading.kind),
    fill: reading.kind === null ? 'solid' : FILLS[reading.kind],
    ink: PLAIN.ink,
    strong: reading.kind === 'measured',
    labels: wide ? [`${value} ${house}`, value] : [value],
    // The bracket stands to the right of the year that it measures.
    sides: row.period.startYear === SPREAD_YEAR ? CLEAR_OF_BRACKET : SIDES,
    text: reading.text,
  }
}
