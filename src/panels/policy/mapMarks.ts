import type { PointMark } from '@/charts/PointsLayer'
import type { MarkText } from '@/charts/types'
import type { Chip } from '@/contract/chips'
import type { NumericQuantity } from '@/contract/rules'
import type { MapPoint, PlacedPoint } from '@/domain/policy/mapPoints'
import type { Locale } from '@/i18n/locale'
import type { policyWords } from '@/i18n/views/policy'
import { lookOf } from '@/panels/ink'
import { DENIAL_ID } from './mapRegions'

export type PolicyWords = (typeof policyWords)['en']

/** A rule's short name on one line; where a column breaks it, Chinese needs no space. */
export const ruleName = (id: string, words: PolicyWords, { f }: Pick<Locale, 'f'>): string =>
  (words.ruleShort[id] ?? id).replaceAll('\n', f.language === 'zh' ? '' : ' ')

/** What a line on a map is called: its rule, or what lies beyond it. */
export const lineName = (id: string, words: PolicyWords, locale: Pick<Locale, 'f'>): string =>
  id === DENIAL_ID ? words.threshold.denialShort : ruleName(id, words, locale)

type Context = {
  y: NumericQuantity
  chipIds: readonly string[]
  locale: Locale
  words: PolicyWords
  /** On a phone only the highlighted chips are named. */
  wide: boolean
  /** What a chip's mark says beside its figures: its status on the day. */
  statusOf: (chip: Chip) => string
}

/** Chips of one point in the plot. */
export const pointMark = (point: PlacedPoint<Chip>, context: Context): PointMark => ({
  ...rugMark(point, context),
  y: point.y,
})

/** Chips of one point under one label, the highlighted of them first; where only x is known. */
export function rugMark(point: MapPoint<Chip>, context: Context): Omit<PointMark, 'y'> {
  const { chipIds, locale, wide } = context
  const strong = point.chips.some(({ id }) => chipIds.includes(id))
  const names = point.chips
    .toSorted((a, b) => Number(chipIds.includes(b.id)) - Number(chipIds.includes(a.id)))
    .map(({ shortName }) => locale.f.text(shortName))
  const first = point.chips[0]
  const look = lookOf(first?.vendorId ?? '')
  const mixed = point.chips.some(({ vendorId }) => vendorId !== first?.vendorId)
  const shorter = names.length > 1 ? [`${names[0] ?? ''} +${names.length - 1}`] : []
  return {
    key: first?.id ?? '',
    x: point.x,
    ...(point.range && { low: point.range.low, high: point.range.high }),
    ...look,
    // One label for chips of several vendors is in nobody's colour.
    ...(mixed && { ink: { ...look.ink, text: 'var(--text)' } }),
    fill: point.estimated ? 'hollow' : 'solid',
    size: strong ? 5.2 : 4.4,
    strong,
    ...((wide || strong) && { labels: [names.join(' · '), ...shorter] }),
    text: textOf(point, context),
  }
}

function textOf(
  { x, y: value, range, chips }: MapPoint<Chip>,
  { y, locale: { f }, words, statusOf }: Context,
): MarkText {
  const title = chips.map(({ shortName }) => f.text(shortName)).join(' · ')
  const unit = words.unitOf[y]
  return {
    title,
    rows: [
      { label: words.quantities.tpp, value: f.number(x) },
      ...(value === null
        ? []
        : [{ label: words.quantities[y], value: `${f.number(value)} ${unit}` }]),
      ...(range
        ? [{ label: words.threshold.columns.range, value: f.range(range.low, range.high) }]
        : []),
      ...chips.map((chip) => ({ label: f.text(chip.shortName), value: statusOf(chip) })),
    ],
    spoken: f.commas([
      title,
      `${words.quantities.tpp} ${f.number(x)}`,
      ...(value === null ? [] : [`${words.quantities[y]} ${f.number(value)} ${unit}`]),
    ]),
  }
}
