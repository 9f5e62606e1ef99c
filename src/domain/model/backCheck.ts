import type { Share, ShareGroup } from '@/contract/marketShares'
import type { Run, YearResult } from './types'

/** A publisher's number beside the model's for the same set of vendors, both per cent. */
export type BackCheckRow = {
  share: Share
  modelPct: number
  /** Model less publisher, in points. A publisher's bound or range is for the reader to weigh. */
  missPoints: number
}

/**
 * The model's year beside what publishers say of it (design/model.md, "Back-check"): one row per
 * published share of a whole year that the model has a number for, in the order given, neither
 * averaged nor tuned. Measures differ between publishers; each share says its own.
 *
 * @returns empty if the run does not reach the year
 */
export function backCheck(
  result: Run,
  shares: readonly Share[],
  year: number,
): readonly BackCheckRow[] {
  const ofYear = result.years.find((candidate) => candidate.year === year)
  if (ofYear === undefined) return []
  return shares.flatMap((share): readonly BackCheckRow[] => {
    const { endYear, part, startYear } = share.period
    if (startYear !== year || part !== 'year' || endYear !== undefined) return []
    const modelShare = modelShareOf(share, ofYear)
    if (modelShare === null) return []
    const modelPct = 100 * modelShare
    return [{ share, modelPct, missPoints: modelPct - share.value }]
  })
}

type ModelShares = Pick<YearResult, 'localShare' | 'share'>

/** The model's share of the same vendors, 0–1; null where it has none. */
function modelShareOf({ group, vendorId }: Share, year: ModelShares): number | null {
  if (vendorId === 'nvidia' || vendorId === 'amd' || vendorId === 'huawei') {
    return year.share[vendorId]
  }
  return group === undefined ? null : OF_GROUP[group](year)
}

const OF_GROUP: Record<ShareGroup, (year: ModelShares) => number | null> = {
  domesticTotal: ({ localShare }) => localShare,
  foreignTotal: ({ share }) => share.nvidia + share.amd,
  otherDomestic: ({ share }) => share.domesticOther,
  gpuCards: () => null,
}
