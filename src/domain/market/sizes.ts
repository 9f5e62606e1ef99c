import type { MarketSize } from '@/contract/marketSizes'

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
