import type { Assessment } from './assess'
import type { LicenceStatus } from './decision'
import type { GateStatus } from './productFacts'

/** How far a gate stands open; null where what is known does not decide. */
export type Opening = 'open' | 'narrow' | 'slit' | 'shut'

/** How much comes through, as far as the rules and the deliveries on record say; in rising order. */
export const VOLUMES = ['nothing', 'trickle', 'some', 'all'] as const
export type Volume = (typeof VOLUMES)[number]

/** One chip's way to a buyer in China. */
export type Flow = {
  /** Null for a chip that no US rule binds. */
  washington: Opening | 'unknown' | null
  beijing: Opening
  /** Null where it is unknown. */
  afterWashington: Volume | null
  afterBeijing: Volume | null
}

/** A delivered part of what was licensed below this is a trickle. */
const TRICKLE_RATIO = 0.1

const WASHINGTON: Record<LicenceStatus, Opening | 'unknown' | null> = {
  unrestricted: 'open',
  licenceNotified: 'narrow',
  licenceCaseByCase: 'narrow',
  licenceDenial: 'shut',
  notApplicable: null,
  unknown: 'unknown',
}
const BEIJING: Record<GateStatus, Opening> = {
  none: 'open',
  discouraged: 'slit',
  blocked: 'shut',
  caseByCase: 'slit',
}
const THROUGH: Record<Opening, Volume> = {
  open: 'all',
  narrow: 'some',
  slit: 'trickle',
  shut: 'nothing',
}

/**
 * What the two gates leave of a chip's way. A gate lets through no more than comes to it.
 *
 * @param deliveredRatio part of what Washington licensed that has arrived, 0–1, where it is known:
 *   a case-by-case gate that let in more than a trickle stands wider
 */
export function flowOf(
  { washington, beijing }: Pick<Assessment, 'washington' | 'beijing'>,
  deliveredRatio: number | null,
): Flow {
  const first = WASHINGTON[washington.status]
  const wider =
    beijing.status === 'caseByCase' && deliveredRatio !== null && deliveredRatio >= TRICKLE_RATIO
  const second = wider ? 'narrow' : BEIJING[beijing.status]
  const afterWashington =
    first === 'unknown' ? null : first === null ? ('all' as const) : THROUGH[first]
  return {
    washington: first,
    beijing: second,
    afterWashington,
    afterBeijing:
      afterWashington === null || isSilent(beijing.status, afterWashington, first !== null)
        ? null
        : least(afterWashington, THROUGH[second]),
  }
}

/** No rule of Beijing's is on record for a US chip that could come: silence is not admission. */
const isSilent = (status: GateStatus, afterWashington: Volume, isUs: boolean): boolean =>
  isUs && status === 'none' && afterWashington !== 'nothing'

const least = (a: Volume, b: Volume): Volume => (VOLUMES.indexOf(a) <= VOLUMES.indexOf(b) ? a : b)
