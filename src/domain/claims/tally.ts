import { VERDICTS, type Verdict } from '@/contract/lists'
import type { Claim } from '@/contract/claims'

export type Topic = Claim['topic']

/** Claims of each verdict in the order of the list, empty verdicts too: none is a finding. */
export function byVerdict(
  claims: readonly Claim[],
): readonly { verdict: Verdict; claims: readonly Claim[] }[] {
  return VERDICTS.map((verdict) => ({
    verdict,
    claims: claims.filter((claim) => claim.verdict === verdict),
  }))
}

export type ClaimFilters = { verdicts: readonly Verdict[]; topics: readonly Topic[] }

/** An empty list of a filter lets every claim through. */
export function filterClaims(
  claims: readonly Claim[],
  { verdicts, topics }: ClaimFilters,
): readonly Claim[] {
  return claims.filter(
    ({ verdict, topic }) =>
      (verdicts.length === 0 || verdicts.includes(verdict)) &&
      (topics.length === 0 || topics.includes(topic)),
  )
}
