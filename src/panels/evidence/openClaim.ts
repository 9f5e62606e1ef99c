import type { Claim } from '@/contract/claims'
import type { Topic } from '@/domain/claims/tally'
import { choose } from '@/state/store'

/** Opens a claim in the evidence view, from wherever the reader stands. */
export function openClaim(id: Claim['id']): void {
  choose('openClaim', {
    view: 'evidence',
    evidencePart: 'claims',
    openClaimId: id,
    openChipId: null,
  })
}

/** Shows all claims of some topics in the evidence view. */
export function showClaimsOn(topics: readonly Topic[]): void {
  choose('filterClaims', {
    view: 'evidence',
    evidencePart: 'claims',
    openClaimId: null,
    openChipId: null,
    claimVerdicts: [],
    claimTopics: topics,
  })
}

export function openChip(id: string): void {
  choose('openChip', { view: 'chips', openChipId: id, openClaimId: null })
}
