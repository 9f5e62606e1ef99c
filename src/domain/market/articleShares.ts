import type { Claim } from '@/contract/claims'
import type { Share } from '@/contract/marketShares'
import { drawnKind } from './drawnKind'

export type ArticleShare = {
  claim: Claim
  /** As the article states it. */
  year: number
  value: number
  /** The published share that bears this number; null where none was found. */
  share: Share | null
  /** What else was published of the same vendor and the same year, counted or estimated. */
  others: readonly Share[]
}

/** Every share that the article quotes, each with what it really is, from the claims' own checks. */
export function articleShares(
  claims: readonly Claim[],
  shares: readonly Share[],
): readonly ArticleShare[] {
  return claims.flatMap((claim) => {
    const { check } = claim
    if (check?.type !== 'shares') return []
    const named = check.shareIds.flatMap((id) => shares.find((share) => share.id === id) ?? [])
    return check.claimed.map(({ year, value }) => {
      const share = named.find((candidate) => candidate.value === value) ?? null
      const others = named.filter(
        (other) =>
          other !== share && other.period.startYear === year && drawnKind(other) !== 'forecast',
      )
      return { claim, year, value, share, others }
    })
  })
}
