import { at } from './at'

/**
 * Who chooses whom in the four segments, on reusable memory. Tables are segment-major,
 * `[segment·4 + group]`.
 */
export type MixedLogit = {
  /** Utility without xi. */
  utility: Float64Array
  xi: Float64Array
  /** Above 0 for groups that can be chosen. */
  eligible: Float64Array
  /** exp(utility) and exp(xi), where these are tame. */
  appeal: Float64Array
  taste: Float64Array
  /** Choice probabilities among all groups, and among domestic ones. */
  open: Float64Array
  reserved: Float64Array
}

/** Memory for the choice of one year, to be used again for every draw: all zero. */
export function createMixedLogit(): MixedLogit {
  return {
    utility: new Float64Array(16),
    xi: new Float64Array(4),
    eligible: new Float64Array(4),
    appeal: new Float64Array(16),
    taste: new Float64Array(4),
    open: new Float64Array(16),
    reserved: new Float64Array(16),
  }
}

/** First domestic group; those before it are US groups. */
const FIRST_DOMESTIC = 2

/** exp() of sums of two such numbers neither overflows nor loses digits. */
const TAME = 300

/** Brings `appeal` up to date; returns whether all utilities are tame. */
export function refreshAppeal({ appeal, utility }: MixedLogit): boolean {
  let largest = 0
  for (let i = 0; i < 16; i += 1) {
    const worth = at(utility, i)
    appeal[i] = Math.exp(worth)
    largest = Math.max(largest, Math.abs(worth))
  }
  return largest <= TAME
}

/**
 * Fills `open` and `reserved`; all 0 where nobody can be chosen. Products of exp(utility) and
 * exp(xi) save most of the exponentials; numbers that are not tame take the careful way.
 *
 * @param isTame what `refreshAppeal` returned for these utilities
 */
export function choose(m: MixedLogit, isTame: boolean): void {
  const { eligible, taste, xi } = m
  let largest = 0
  for (let g = 0; g < 4; g += 1) {
    taste[g] = at(eligible, g) > 0 ? Math.exp(at(xi, g)) : 0
    largest = Math.max(largest, Math.abs(at(xi, g)))
  }
  for (let k = 0; k < 4; k += 1) {
    if (isTame && largest <= TAME) {
      chooseByProducts(m, k * 4)
    } else {
      chooseCarefully(m.open, m, k * 4, 0)
      chooseCarefully(m.reserved, m, k * 4, FIRST_DOMESTIC)
    }
  }
}

function chooseByProducts({ appeal, open, reserved, taste }: MixedLogit, row: number): void {
  const nvidia = at(appeal, row) * at(taste, 0)
  const amd = at(appeal, row + 1) * at(taste, 1)
  const huawei = at(appeal, row + 2) * at(taste, 2)
  const other = at(appeal, row + 3) * at(taste, 3)
  const domestic = huawei + other
  const all = nvidia + amd + domestic
  const perAll = all > 0 ? 1 / all : 0
  const perDomestic = domestic > 0 ? 1 / domestic : 0
  open[row] = nvidia * perAll
  open[row + 1] = amd * perAll
  open[row + 2] = huawei * perAll
  open[row + 3] = other * perAll
  reserved[row + 2] = huawei * perDomestic
  reserved[row + 3] = other * perDomestic
}

/** Logit over the groups from `first` on, with the best subtracted before exp(). */
function chooseCarefully(
  choice: Float64Array,
  { eligible, utility, xi }: MixedLogit,
  row: number,
  first: number,
): void {
  let best = -Infinity
  for (let g = first; g < 4; g += 1) {
    const worth = at(eligible, g) > 0 ? at(utility, row + g) + at(xi, g) : -Infinity
    choice[row + g] = worth
    if (worth > best) best = worth
  }
  let total = 0
  for (let g = first; g < 4; g += 1) {
    const weight = best > -Infinity ? Math.exp(at(choice, row + g) - best) : 0
    choice[row + g] = weight
    total += weight
  }
  for (let g = first; g < 4; g += 1) {
    if (total > 0) choice[row + g] = at(choice, row + g) / total
  }
}
