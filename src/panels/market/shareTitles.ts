import type { ShareBasis } from '@/contract/lists'
import type { Share } from '@/contract/marketShares'
import { rangeOf } from '@/domain/market/rangeOf'
import { shareOf } from '@/domain/market/shareMarks'
import type { Locale } from '@/i18n/locale'
import type { MarketWords } from '@/i18n/views/market'

const COUNTED_YEAR = 2025

/** What the shares of the two main vendors say by the measure shown; null shows all side by side. */
export function vendorsTitle(
  shares: readonly Share[],
  basis: ShareBasis | null,
  words: MarketWords['shares'],
  { f }: Locale,
): string {
  const percent = (value: number) => `${f.number(Math.round(value))}%`
  const find = (vendorId: string, of: ShareBasis) =>
    shareOf(shares, { vendorId, year: COUNTED_YEAR, basis: of })?.value
  const pair = (of: ShareBasis) => {
    const nvidia = find('nvidia', of)
    const huawei = find('huawei', of)
    return nvidia === undefined || huawei === undefined
      ? null
      : { nvidia: percent(nvidia), huawei: percent(huawei) }
  }
  const year = String(COUNTED_YEAR)
  if (basis === 'unstated') {
    const range = rangeOf(
      shares.filter((share) => share.vendorId === 'nvidia' && share.basis === 'unstated'),
    )
    return range ? words.titleUnstated(percent(range.low), percent(range.high)) : words.name
  }
  const cards = pair('units')
  const money = pair('revenue')
  if (basis === null)
    return cards && money
      ? words.titleBoth({
          cards: cards.nvidia,
          other: cards.huawei,
          money: money.nvidia,
          otherMoney: money.huawei,
          year,
        })
      : words.name
  const shown = basis === 'units' ? cards : money
  const title = basis === 'units' ? words.titleUnits : words.titleRevenue
  return shown ? title({ ...shown, year }) : words.name
}

/** How far Chinese vendors came in cards, from one whole year to the next. */
export function totalsTitle(
  shares: readonly Share[],
  { shares: words, inWords }: MarketWords,
  { f }: Locale,
): string {
  const find = (year: number) => shareOf(shares, { group: 'domesticTotal', year, basis: 'units' })
  const before = find(COUNTED_YEAR - 1)
  const now = find(COUNTED_YEAR)
  if (!before || !now) return words.name
  const print = ({ bound, value }: Share) => inWords[bound](`${f.number(value)}%`)
  return words.titleTotals({
    before: print(before),
    beforeYear: String(COUNTED_YEAR - 1),
    now: print(now),
    year: String(COUNTED_YEAR),
  })
}
