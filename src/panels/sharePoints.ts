import type { PointMark } from '@/charts/PointsLayer'
import type { MarkFill, Shape } from '@/charts/types'
import type { Side } from '@/charts/labels'
import type { Figure } from '@/contract/common'
import type { Share } from '@/contract/marketShares'
import type { ValueKind } from '@/contract/marketCommon'
import { LAB_YEARS } from '@/domain/choices'
import type { ShareMark } from '@/domain/market/shareMarks'
import type { Locale } from '@/i18n/locale'
import { hasOwnLook, lookOf } from './ink'

/** Kind of evidence as style of the mark; the vendor gives colour and shape. */
export const FILLS: Record<ValueKind, MarkFill> = {
  measured: 'solid',
  derived: 'solid',
  estimate: 'hollow',
  forecast: 'dashed',
  statement: 'solid',
}

/** Within one year, px: what was counted to the left, what was expected to the right. */
const SHIFTS: Record<ValueKind, number> = {
  measured: -8,
  derived: -8,
  estimate: 0,
  forecast: 9,
  statement: 2,
}

const OBSERVED_SIDES: readonly Side[] = ['left', 'right', 'above', 'below']
const FORECAST_SIDES: readonly Side[] = ['right', 'above', 'below', 'left']

/** A published share as a mark with its label and what it tells when read. */
export function sharePoint(
  mark: ShareMark,
  vendor: string,
  locale: Locale,
  wide: boolean,
): PointMark {
  const { m, f } = locale
  const { share, kind, subjectId, year, inArticle } = mark
  const look = lookOf(subjectId)
  const shape: Shape = kind === 'statement' ? 'plus' : look.shape
  const printed = printShare(share, locale)
  const range =
    share.low === undefined || share.high === undefined ? null : f.range(share.low, share.high)
  const publisher = f.text(share.publisher)
  const words = m.overview.share
  return {
    key: share.id,
    x: year,
    y: share.value,
    ...(share.low !== undefined && { low: share.low }),
    ...(share.high !== undefined && { high: share.high }),
    rangeOnly: isRangeOnly(share),
    shift: SHIFTS[kind],
    shape,
    fill: FILLS[kind],
    ink: look.ink,
    strong: kind === 'measured',
    ...((wide || inArticle || kind === 'measured') && {
      labels: labelsOf(mark, range ?? f.number(share.value), vendor, f, wide),
    }),
    underlined: inArticle,
    // A forecast of a year that is over keeps its number out of the model's ground.
    sides: kind === 'forecast' && year >= LAB_YEARS.first ? FORECAST_SIDES : OBSERVED_SIDES,
    text: {
      title: `${vendor} ${printed}%`,
      rows: [
        { label: words.columns.publisher, value: publisher },
        { label: words.columns.year, value: periodLabel(share, f) },
        { label: words.tipKind, value: words.key[kind] },
        { label: words.tipBasis, value: words.bases[share.basis] },
        { label: words.tipScope, value: f.text(share.scope) },
        { label: words.tipDate, value: f.date(share.asOf) },
        { label: words.columns.grade, value: share.grade },
      ],
      ...(inArticle && { note: words.tipArticle }),
      spoken: f.commas([periodLabel(share, f), vendor, `${printed}%`, publisher, words.key[kind]]),
    },
  }
}

/**
 * Value first, publisher second; where that finds no room, and on a phone, the value alone. What
 * has no colour of its own is told apart by its name instead.
 */
function labelsOf(
  { share, subjectId }: ShareMark,
  value: string,
  vendor: string,
  f: Locale['f'],
  wide: boolean,
): readonly string[] {
  if (!hasOwnLook(subjectId)) return [`${value} ${vendor}`]
  const publisher = f.text(share.publisher).split(/[,(，（]/)[0] ?? ''
  return wide ? [`${value} ${publisher.trim()}`, value] : [value]
}

/** A publisher who gave two ends named no number between them. */
export const isRangeOnly = ({ bound, low, high }: Share): boolean =>
  bound === 'range' && low !== undefined && high !== undefined

/** "≈54", or both ends where only they were published. */
export const printShare = (share: Share, { m, f }: Locale): string =>
  isRangeOnly(share)
    ? f.range(share.low ?? share.value, share.high ?? share.value)
    : `${m.overview.share.bounds[share.bound]}${f.number(share.value)}`

/** A share as a figure with its sources. */
export function shareFigure(share: Share): Figure {
  const { value, low, high, grade, verified, sourceIds, note } = share
  return {
    value,
    unit: '%',
    grade,
    verified,
    sourceIds,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(note && { note }),
  }
}

export function periodLabel({ period }: Share, f: Locale['f']): string {
  return typeof period.label === 'string'
    ? f.period(period.startYear, period.part)
    : f.text(period.label)
}
