import type { Market } from '@/contract/market'
import type { Meta } from '@/contract/meta'
import { marketQuery, metaQuery } from '@/data/queries'
import { both, useData, type Loaded } from '@/data/useData'

/** All published numbers on the market, with the vendors' names and the exchange rates. */
export const useMarket = (): Loaded<readonly [Market, Meta]> =>
  both(useData(marketQuery), useData(metaQuery))
