import type { Conflict, Market } from '@/contract/market'
import type { NvidiaQuarter } from '@/contract/marketNvidia'
import type { Share } from '@/contract/marketShares'
import type { AscendOutput, VendorRevenue } from '@/contract/marketSupply'

export type ConflictRow =
  | { kind: 'share'; row: Share }
  | { kind: 'output'; row: AscendOutput }
  | { kind: 'revenue'; row: VendorRevenue }
  | { kind: 'quarter'; row: NvidiaQuarter }

/** The rows that disagree, in the order in which the conflict names them. */
export function conflictRows({ refs }: Conflict, market: Market): readonly ConflictRow[] {
  return refs.flatMap((ref): readonly ConflictRow[] => {
    const share = market.shares.find(({ id }) => id === ref)
    if (share) return [{ kind: 'share', row: share }]
    const output = market.ascendOutput.find(({ id }) => id === ref)
    if (output) return [{ kind: 'output', row: output }]
    const revenue = market.vendorRevenue.find(({ id }) => id === ref)
    if (revenue) return [{ kind: 'revenue', row: revenue }]
    const quarter = market.nvidiaQuarters.find(({ id }) => id === ref)
    return quarter ? [{ kind: 'quarter', row: quarter }] : []
  })
}
