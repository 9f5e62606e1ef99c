import { bandAt, type BandTable } from '@/domain/model/bands'
import { byGroup } from '@/domain/model/groups'
import type { Run } from '@/domain/model/types'

/** A run with its shares replaced by the medians of the draws: what is drawn is what is checked. */
export function medianRun(run: Run, table: BandTable): Run {
  const median = (year: number, key: Parameters<typeof bandAt>[2], otherwise: number) =>
    bandAt(table, year, key)?.p50 ?? otherwise
  return {
    xi: run.xi,
    years: run.years.map((result) => ({
      ...result,
      share: byGroup((g) => median(result.year, `share.${g}`, result.share[g])),
      localShare: median(result.year, 'localShare', result.localShare),
    })),
  }
}
