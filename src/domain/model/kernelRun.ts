import { NOTHING_BNUSD } from './allocate'
import { at } from './at'
import { allocateDraw } from './kernelAllocate'
import { fillUtility } from './kernelCalibrate'
import { SLOT, type KernelData } from './kernelData'
import { choose, refreshAppeal } from './mixedLogit'
import { OUTPUT_KEYS } from './outputs'

/** Outputs of all draws: one column per year and output, `[(t·outputs + output)·stride + draw]`. */
export type Columns = { values: Float64Array; stride: number }

const OUTPUTS = OUTPUT_KEYS.length

/** `runWith` for a vector: writes the draw's outputs into its place in each column. */
export function runVector(
  data: KernelData,
  vector: Float64Array,
  xi: Float64Array,
  columns: Columns,
  draw: number,
): void {
  const { baseServed_bnUSD, baseShare, choice, desired, ecosystem, served, share } = data
  choice.xi.set(xi)
  share.set(baseShare)
  desired.set(baseShare)
  for (let g = 0; g < 4; g += 1) {
    served[g] = baseServed_bnUSD * at(baseShare, g)
    ecosystem[g] = at(vector, SLOT.ecoBase + g)
  }
  let demand = at(vector, SLOT.demand)
  record(data, vector, 0, demand, Math.max(0, demand - baseServed_bnUSD), columns, draw)
  for (let t = 1; t < data.yearCount; t += 1) {
    demand *= 1 + at(vector, SLOT.demandGrowth)
    const total = laterYear(data, vector, t, demand)
    record(data, vector, t, demand, Math.max(0, demand - total), columns, draw)
  }
}

/** Learns from the year before, then serves this one; returns what was served. */
function laterYear(data: KernelData, vector: Float64Array, t: number, demand: number): number {
  const { ecosystem, served, share } = data
  const learned = at(vector, SLOT.learning) * (at(share, 2) + at(share, 3))
  for (let g = 2; g < 4; g += 1) ecosystem[g] = at(ecosystem, g) + learned * (1 - at(ecosystem, g))
  wish(data, vector, t)
  mixHabit(data, at(vector, SLOT.inertia))
  fillCaps(data, vector, t)
  allocateDraw(data, demand, at(vector, SLOT.substitution))
  const total = at(served, 0) + at(served, 1) + at(served, 2) + at(served, 3)
  for (let g = 0; g < 4; g += 1) share[g] = total > NOTHING_BNUSD ? at(served, g) / total : 0
  return total
}

/** `desiredShares` of year `t`, into `desired`. */
function wish(data: KernelData, vector: Float64Array, t: number): void {
  const { canSell, choice, desired, ecosystem, wayFromBase, weight } = data
  const riskAt = data.isActive[t] === 1 ? SLOT.risk : SLOT.riskBase
  fillUtility(data, vector, t, 0, ecosystem, riskAt, choice.utility)
  for (let g = 0; g < 4; g += 1) {
    choice.eligible[g] = at(canSell, t * 4 + g)
    desired[g] = 0
  }
  choose(choice, refreshAppeal(choice))
  for (let k = 0; k < 4; k += 1) {
    const from = at(vector, SLOT.mandateBase + k)
    const mandate = from + (at(vector, SLOT.mandateEnd + k) - from) * at(wayFromBase, t)
    for (let g = 0; g < 4; g += 1) {
      const open = (1 - mandate) * at(choice.open, k * 4 + g)
      const part = open + mandate * at(choice.reserved, k * 4 + g)
      desired[g] = at(desired, g) + at(weight, k) * part
    }
  }
}

function mixHabit({ choice, desired, share }: KernelData, inertia: number): void {
  let total = 0
  for (let g = 0; g < 4; g += 1) {
    const mixed = (1 - inertia) * at(desired, g) + inertia * at(share, g)
    desired[g] = at(choice.eligible, g) > 0 ? mixed : 0
    total += at(desired, g)
  }
  for (let g = 0; g < 4; g += 1) desired[g] = total > 0 ? at(desired, g) / total : 0
}

function fillCaps(data: KernelData, vector: Float64Array, t: number): void {
  const { room } = data
  const isActive = data.isActive[t] === 1
  const start = at(vector, SLOT.admissionStart)
  const way = at(data.wayFromStart, t)
  const admitted = start + (at(vector, SLOT.admissionEnd) - start) * way
  const growth = isActive ? power(1 + at(vector, SLOT.ceilingGrowth), at(data.sinceStart, t)) : 0
  for (let g = 0; g < 2; g += 1) {
    const ceiling = admitted * at(vector, SLOT.ceiling + g) * growth
    room[g] = isActive ? ceiling : at(vector, SLOT.importCapBase + g)
    const supplyGrowth = power(1 + at(vector, SLOT.supplyGrowth + g), t)
    room[2 + g] = at(vector, SLOT.supply + g) * supplyGrowth
  }
}

/** Whole powers of a few years, several times faster than `**`. */
function power(base: number, exponent: number): number {
  let product = 1
  for (let i = 0; i < exponent; i += 1) product *= base
  return product
}

/** Writes year `t` in the order of OUTPUT_KEYS. */
function record(
  data: KernelData,
  vector: Float64Array,
  t: number,
  demand: number,
  unmet: number,
  { stride, values }: Columns,
  draw: number,
): void {
  const { compute_EFLOPSPerBnUSD, desired, ecosystem, served, share } = data
  const first = t * OUTPUTS * stride + draw
  const take = at(vector, data.isActive[t] === 1 ? SLOT.revenueTake : SLOT.revenueTakeBase)
  let compute = 0
  for (let g = 0; g < 4; g += 1) {
    values[first + g * stride] = at(share, g)
    values[first + (4 + g) * stride] = at(desired, g)
    values[first + (8 + g) * stride] = at(served, g)
    values[first + (17 + g) * stride] = at(ecosystem, g)
    compute += at(served, g) * at(compute_EFLOPSPerBnUSD, t * 4 + g)
  }
  values[first + 12 * stride] = unmet
  values[first + 13 * stride] = demand
  values[first + 14 * stride] = take * (at(served, 0) + at(served, 1))
  values[first + 15 * stride] = at(share, 2) + at(share, 3)
  values[first + 16 * stride] = compute
}
