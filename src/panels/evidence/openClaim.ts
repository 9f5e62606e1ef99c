import type { Claim } from '@/contract/claims'
import type { Topic } from '@/domain/claims/tally'
import { bringUp } from '@/panels/bringUp'
import { LONGEST_PHRASE } from '@/state/fields'
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

/** Shows an event among its like: the timeline, narrowed to the words of its title. */
export function openEvent(title: string): void {
  choose('filterEvents', {
    view: 'policy',
    openClaimId: null,
    eventSides: [],
    eventEffects: [],
    eventChipId: null,
    eventWords: wordsOf(title),
  })
  bringUp('timeline')
}

/** As many whole words as a link takes. */
function wordsOf(title: string): string {
  if (title.length <= LONGEST_PHRASE) return title
  const cut = title.slice(0, LONGEST_PHRASE)
  return cut.includes(' ') ? cut.slice(0, cut.lastIndexOf(' ')) : cut
}
