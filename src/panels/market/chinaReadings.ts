import { CHINA_BASES, type ChinaBasis } from '@/contract/lists'
import type { MarkText } from '@/charts/types'
import type { NvidiaMarker, NvidiaQuarter } from '@/contract/marketNvidia'
import { calendarYearOf, revenueOn } from '@/domain/market/chinaRevenue'
import type { Locale } from '@/i18n/locale'
import type { MarketWords } from '@/i18n/views/market'
import type { MoneyFormat } from './moneyIn'
import { quarterTotal } from './quarterTotal'
import { printBound, readingOf, type Reading } from './reading'

export type QuarterReadings = {
  quarter: NvidiaQuarter
  /** The bases that the quarter is reported on, billing first; one, two or none. */
  bars: readonly { basis: ChinaBasis; reading: Reading }[]
  /** All of NVIDIA's revenue in the quarter. */
  total: Reading | null
  /** Tells both bases, also the one that was not reported. */
  text: MarkText
}

/** Every quarter with what is known of it on either basis, and what else was said of it. */
export function chinaReadings(
  quarters: readonly NvidiaQuarter[],
  markers: readonly NvidiaMarker[],
  money: MoneyFormat,
  words: MarketWords,
  locale: Locale,
): readonly QuarterReadings[] {
  const { m, f } = locale
  const print = (value: number, quarter: NvidiaQuarter) =>
    money.billions(value, 'USD', calendarYearOf(quarter.fiscalQuarter))?.printed ?? ''
  return quarters.map((quarter) => {
    const name = words.china.fiscalQuarter(quarter.fiscalQuarter)
    const bars = CHINA_BASES.flatMap((basis) => {
      const reading = readingOn(quarter, basis, money, words, locale)
      return reading ? [{ basis, reading }] : []
    })
    const total = quarterTotal(quarter, money, words, locale)
    const both = CHINA_BASES.map((basis) => ({
      label: words.china.bases[basis],
      value: told(bars.find((bar) => bar.basis === basis)?.reading, words),
    }))
    const notes = [
      ...bars.map(({ reading }) => reading.text.note),
      quarter.note && f.text(quarter.note),
    ].filter((note) => note != null)
    const marked = markers
      .filter(
        ({ date, datePrecision }) => date === quarter.periodEnd && datePrecision === 'quarter',
      )
      .map((marker) => ({
        label: f.text(marker.item),
        value: printBound(marker, words, (value) => print(value, quarter)),
      }))
    return {
      quarter,
      bars,
      total,
      text: {
        title: words.join.comma(name, words.china.endsOn(f.date(quarter.periodEnd))),
        rows: [
          ...both,
          { label: words.china.total, value: total?.printed ?? m.panel.noData },
          ...marked,
        ],
        ...(notes.length > 0 && { note: notes.join(' ') }),
        spoken: words.join.comma(
          name,
          ...both.map(({ label, value }) => words.join.colon(label, value)),
        ),
      },
    }
  })
}

/** "$1.98bn, worked out": what is not a report says so. */
function told(reading: Reading | undefined, { china, kinds, join }: MarketWords): string {
  if (!reading) return china.notReported
  const { kind, printed } = reading
  return kind === null || kind === 'measured' ? printed : join.comma(printed, kinds[kind])
}

function readingOn(
  quarter: NvidiaQuarter,
  basis: ChinaBasis,
  money: MoneyFormat,
  words: MarketWords,
  locale: Locale,
): Reading | null {
  const revenue = revenueOn(quarter, basis)
  const sum = revenue && money.billions(revenue.value, 'USD', calendarYearOf(quarter.fiscalQuarter))
  if (!revenue || !sum) return null
  return readingOf(
    { ...revenue, id: `${quarter.id}-${basis}` },
    {
      name: words.join.comma(
        words.china.fiscalQuarter(quarter.fiscalQuarter),
        words.china.bases[basis],
      ),
      value: sum.value,
      unit: money.axisName.billions,
      printed: sum.printed,
      arithmetic: sum.arithmetic,
    },
    words,
    locale,
  )
}
