import type { LabOutput, ScenarioId } from '@/domain/choices'
import { isShare, OUTPUT_KEY, seriesOf, type Series } from '@/domain/lab/series'
import type { Band, BandTable } from '@/domain/model/bands'
import type { OutputKey } from '@/domain/model/outputs'
import type { Formats } from '@/i18n/formats'
import type { scenariosWords } from '@/i18n/views/scenarios'
import type { LabResult } from './labStore'
import { JOINS } from '@/i18n/joins'
import { fixed, interval, printBands, signed } from './printing'

export type LabWords = (typeof scenariosWords)['en']

/** How one output is printed: its unit, and the factor from per cent or billions of dollars. */
export type Print = {
  key: OutputKey
  factor: number
  unit: string
  /** Of a difference: points, not per cent. */
  changeUnit: string
  value: (value: number) => string
  change: (value: number) => string
  /** An interval of differences, with words between its ends. */
  changes: (low: number, high: number) => string
  range: (low: number, high: number) => string
  /** Half of the draws and nine in ten, with the same decimals. */
  bands: (band: Band) => { half: string; most: string }
  /** Parts of one statement, a comma between them. */
  comma: (...parts: string[]) => string
}

export function printOf(output: LabOutput, { language }: Formats, words: LabWords): Print {
  return printOfKey(OUTPUT_KEY[output], language, words)
}

export function printOfKey(key: OutputKey, language: Formats['language'], words: LabWords): Print {
  const isMoney = key.endsWith('_bnUSD')
  const unit = isShare(key)
    ? words.units.percent
    : isMoney
      ? words.units.money
      : words.units.compute
  const changeUnit = isShare(key) ? words.units.points : unit
  const decimals = isMoney && language === 'en' ? 1 : 0
  const withUnit = (text: string, of: string) => (of === '%' ? `${text}%` : `${text} ${of}`)
  const atLeast = (v: number, d: number) => fixed(v, Math.max(d, decimals))
  return {
    key,
    factor: isMoney && language === 'zh' ? 10 : 1,
    unit,
    changeUnit,
    value: (value) => withUnit(fixed(value, decimals), unit),
    change: (value) => withUnit(signed(value, decimals), changeUnit),
    changes: (low, high) =>
      interval(low, high, words.difference.to, (v, d) => signed(v, Math.max(d, decimals))),
    comma: JOINS[language].comma,
    range: (low, high) => interval(low, high, '–', atLeast),
    bands: (band) => printBands(band, atLeast),
  }
}

/** One output of the two scenarios and of their paired difference, as printed. */
export type LabSeries = { a: Series; b: Series; difference: Series }

export function labSeries(
  result: LabResult,
  { key, factor }: Pick<Print, 'key' | 'factor'>,
): LabSeries {
  const of = (table: BandTable): Series =>
    seriesOf(table, key).map(({ year, band }) => ({ year, band: times(band, factor) }))
  const { a, b, difference } = result.tables
  return { a: of(a), b: of(b), difference: of(difference) }
}

const times = ({ p5, p25, p50, p75, p95 }: Band, by: number): Band => ({
  p5: p5 * by,
  p25: p25 * by,
  p50: p50 * by,
  p75: p75 * by,
  p95: p95 * by,
})

export type ScenarioInk = { mark: string; text: string; dash?: string }

const TOKENS: Record<ScenarioId, { mark: string; text: string }> = {
  denial: { mark: 'var(--denial)', text: 'var(--denial-text)' },
  statusQuo: { mark: 'var(--status-quo)', text: 'var(--status-quo)' },
  managedGap: { mark: 'var(--managed-gap)', text: 'var(--managed-gap-text)' },
  open: { mark: 'var(--open)', text: 'var(--open-text)' },
  asObserved: { mark: 'var(--as-observed)', text: 'var(--as-observed)' },
}
const STALE: ScenarioInk = { mark: 'var(--axis-line)', text: 'var(--muted)' }

const ACCENT = { mark: 'var(--accent)', text: 'var(--accent)' }
const EDITED_DASH = '7 3'

/**
 * Colours of the two scenarios. One that the reader edited is dashed; it keeps the colour that it
 * started from, unless it is held against the very scenario that it started from.
 */
export function scenarioInks(
  a: ScenarioId,
  b: ScenarioId,
  edited: boolean,
  stale: boolean,
): { a: ScenarioInk; b: ScenarioInk } {
  const own = stale ? STALE : edited && a === b ? ACCENT : TOKENS[a]
  return {
    a: edited ? { ...own, dash: EDITED_DASH } : own,
    b: stale ? STALE : TOKENS[b],
  }
}

/** Begins a sentence. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
