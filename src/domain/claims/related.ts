import type { Chip } from '@/contract/chips'
import type { Claim } from '@/contract/claims'
import type { PolicyEvent } from '@/contract/events'
import type { Fact } from '@/contract/facts'
import type { FigureId } from '@/domain/choices'
import type { Topic } from './tally'

/** Topics that each figure of the product speaks of, where the article makes claims about it. */
export const TOPICS_OF_FIGURE: Partial<Record<FigureId, readonly Topic[]>> = {
  share: ['market'],
  likeForLike: ['chip', 'ratio'],
  events: ['policy'],
  bars: ['chip', 'ratio', 'spec'],
  ratios: ['ratio'],
  systems: ['system'],
  marketShares: ['market'],
  articleShares: ['market'],
  nvidiaChina: ['market'],
  gates: ['policy'],
  camps: ['policy'],
  beijing: ['policy'],
  timeline: ['policy'],
}

type Named = Pick<Chip, 'id' | 'articleSays'>

/**
 * Chips that a claim is about: its subject, every chip whose figures its check reads, and those of
 * the chips given that name it themselves.
 */
export function chipsOfClaim(claim: Claim, chips: readonly Named[]): readonly string[] {
  const { subject, check } = claim
  const naming = chips.filter(({ articleSays }) => articleSays?.claimIds.includes(claim.id))
  return [
    ...new Set([
      ...(subject === null ? [] : [subject]),
      ...chipsInCheck(check),
      ...naming.map(({ id }) => id),
    ]),
  ]
}

/** Claims about a chip, in the order of the article. */
export function claimsOfChip(claims: readonly Claim[], chip: Named): readonly Claim[] {
  return claims.filter((claim) => chipsOfClaim(claim, [chip]).includes(chip.id))
}

/**
 * Claims that stay when only some chips pass: those about one of them, and those about no chip.
 *
 * @param passing the chips of `chips` that pass
 */
export function claimsLeft(
  claims: readonly Claim[],
  chips: readonly Named[],
  passing: readonly Named[],
): readonly Claim[] {
  return claims.filter((claim) => {
    const about = chipsOfClaim(claim, chips)
    return about.length === 0 || passing.some(({ id }) => about.includes(id))
  })
}

/** Claims about an event: the two rest on the same document. */
export function claimsOfEvent(
  claims: readonly Claim[],
  event: Pick<PolicyEvent, 'sourceIds'>,
): readonly Claim[] {
  return claims.filter((claim) => shareSource(claim, event))
}

/**
 * Events that rest on a document of the claim. A claim on what a chip can do has none: its data sheets
 * stand behind many events, and behind none of them for what it claims.
 */
export function eventsOfClaim(
  events: readonly PolicyEvent[],
  claim: Claim,
): readonly PolicyEvent[] {
  return claim.topic === 'chip' || claim.topic === 'ratio' || claim.topic === 'spec'
    ? []
    : events.filter((event) => shareSource(claim, event))
}

/** Facts that were noted for a claim. */
export function factsOfClaim(facts: readonly Fact[], { id }: Claim): readonly Fact[] {
  return facts.filter(({ usedFor }) => usedFor.includes(`claim.${id}`))
}

type Cited = { sourceIds: readonly string[] }

const shareSource = (a: Cited, b: Cited) => a.sourceIds.some((id) => b.sourceIds.includes(id))

function chipsInCheck(check: Claim['check']): readonly string[] {
  switch (check?.type) {
    case 'compareFields':
      return check.rows.map(({ chip }) => chip)
    case 'ratio': {
      const { numerator, denominator, likeForLike } = check
      return [numerator, denominator, likeForLike?.numerator].flatMap((part) =>
        part && 'chip' in part ? [part.chip] : [],
      )
    }
    case 'pricePerTpp':
      return check.items.map(({ chip }) => chip)
    default:
      return []
  }
}
