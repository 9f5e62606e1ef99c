import { filterChips } from '@/domain/chips/filters'
import { claimsLeft } from '@/domain/claims/related'
import { filterClaims, type ClaimFilters } from '@/domain/claims/tally'
import { useFilters } from '@/panels/useShownChips'
import { useChoice } from '@/state/store'
import type { Evidence } from './useEvidence'

/** Which claims pass the filters of this view and those of the rail, by which all views go. */
export function useClaimFilters() {
  const verdicts = useChoice((choice) => choice.claimVerdicts)
  const topics = useChoice((choice) => choice.claimTopics)
  const chipFilters = useFilters()
  const own: ClaimFilters = { verdicts, topics }
  return {
    verdicts,
    topics,
    split: ({ claims, data: { chips } }: Evidence) => {
      const wanted = filterClaims(claims, own)
      const passing = claimsLeft(wanted, chips, filterChips(chips, chipFilters))
      return { passing, byRail: wanted.length - passing.length }
    },
  }
}
