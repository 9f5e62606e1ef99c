import { byGroup, isDomestic, type Group } from './groups'
import type { Licence, Offer } from './types'

export type Frontier = Record<Group, Offer | null>

/**
 * Each group's best chip on sale in a year: the highest dense 16-bit rate; on a tie the higher
 * bandwidth, then the id that sorts first by code unit. US chips must lie below both limits of the
 * licence. Null for a group with nothing to sell. (design/model.md, step 1)
 */
export function frontierOf(offers: readonly Offer[], year: number, licence: Licence): Frontier {
  return byGroup((group) =>
    offers
      .filter((offer) => offer.group === group && offer.from <= year)
      .filter((offer) => isDomestic(group) || isLicensed(offer, licence))
      .reduce<Offer | null>(
        (best, offer) => (best === null || isBetter(offer, best) ? offer : best),
        null,
      ),
  )
}

/** Whether a licence lets a chip through: below both limits, not at them. */
const isLicensed = (offer: Offer, { maxTpp, maxBandwidth_GBps }: Licence): boolean =>
  offer.tpp < maxTpp && 1000 * offer.bandwidth_TBps < maxBandwidth_GBps

function isBetter(a: Offer, b: Offer): boolean {
  if (a.dense16_TFLOPS !== b.dense16_TFLOPS) return a.dense16_TFLOPS > b.dense16_TFLOPS
  if (a.bandwidth_TBps !== b.bandwidth_TBps) return a.bandwidth_TBps > b.bandwidth_TBps
  return a.id < b.id
}
