import type { MarketSize } from '@/contract/marketSizes'
import { yearOf } from './periods'

export const SIZE_GROUPS = ['market', 'chineseVendors', 'cards'] as const
export type SizeGroup = (typeof SIZE_GROUPS)[number]

/** What a size counts: money of the whole market, money of Chinese vendors alone, or cards. */
export function sizeGroup({ unit, scope }: MarketSize): SizeGroup | null {
  switch (unit) {
    case 'mCards':
      return 'cards'
    case 'bnUSD':
    case 'bnCNY':
      return scope.en.includes('Chinese') ? 'chineseVendors' : 'market'
    case 'pctGrowth':
      return null
  }
}

/**
 * One publisher's sizes of one and the same thing, oldest first: only these may be joined by a
 * line. Parts of a year stand alone.
 */
export function sizeSeries(sizes: readonly MarketSize[]): readonly (readonly MarketSize[])[] {
  const series = new Map<string, MarketSize[]>()
  for (const size of sizes) {
    if (size.period.part !== 'year') continue
    const key = [size.publisher.en, size.scope.en, size.unit].join('|')
    series.set(key, [...(series.get(key) ?? []), size])
  }
  return [...series.values()]
    .filter((rows) => rows.length > 1)
    .map((rows) => rows.toSorted((a, b) => yearOf(a.period) - yearOf(b.period)))
}
