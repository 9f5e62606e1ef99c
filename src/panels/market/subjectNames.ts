import type { MarketWords } from '@/i18n/views/market'

/** Names of vendors and of the groups that stand beside them. */
export function subjectNames(vendor: (id: string) => string, { shares }: MarketWords) {
  const byGroup = new Map(Object.entries(shares.groups))
  return (id: string) => byGroup.get(id) ?? vendor(id)
}
