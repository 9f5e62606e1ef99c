import { frontierOf } from '@/domain/model/frontier'
import type { Group } from '@/domain/model/groups'
import type { Case } from '@/domain/model/types'

const SEGMENTS = ['training', 'inference', 'government', 'industry'] as const

/**
 * Step 4 of design/model.md word by word, as slow as it stands there and written apart from the
 * model: xi ← xi + ln(share/desired), up to 10,000 times, until no step reaches 1e-13.
 *
 * @returns null without convergence
 */
export function berry(source: Case): Map<Group, number> | null {
  const { baseLicence, baseShares, baseYear, offers, params: p } = source
  const frontier = frontierOf(offers, baseYear, baseLicence)
  const groups = (['nvidia', 'amd', 'huawei', 'domesticOther'] as const).filter(
    (group) => baseShares[group] > 0,
  )
  const xi = new Map<Group, number>(groups.map((group) => [group, 0]))
  const appeal = (group: Group, k: (typeof SEGMENTS)[number]): number => {
    const chip = frontier[group]
    if (chip === null) return 0
    const performance = chip.dense16_TFLOPS ** p.alpha[k] * chip.bandwidth_TBps ** (1 - p.alpha[k])
    const software = p.betaEco[k] * p.ecoBase[group] - p.betaRisk * p.riskBase[group]
    const hardware = performance ** p.betaPerf / chip.price_kUSD ** p.betaPrice
    return hardware * Math.exp(software + (xi.get(group) ?? NaN))
  }
  for (let step = 0; step < 10_000; step += 1) {
    const desired = new Map<Group, number>(groups.map((group) => [group, 0]))
    for (const k of SEGMENTS) {
      const appeals = groups.map((group) => [group, appeal(group, k)] as const)
      const isLocal = (group: Group) => group === 'huawei' || group === 'domesticOther'
      const all = appeals.reduce((sum, [, value]) => sum + value, 0)
      const local = appeals.reduce((sum, [group, value]) => sum + (isLocal(group) ? value : 0), 0)
      for (const [group, value] of appeals) {
        const open = ((1 - p.mandateBase[k]) * value) / all
        const reserved = isLocal(group) ? (p.mandateBase[k] * value) / local : 0
        desired.set(group, (desired.get(group) ?? NaN) + p.weights[k] * (open + reserved))
      }
    }
    const steps = groups.map((group) => Math.log(baseShares[group] / (desired.get(group) ?? NaN)))
    groups.forEach((group, i) => xi.set(group, (xi.get(group) ?? NaN) + (steps[i] ?? NaN)))
    if (Math.max(...steps.map(Math.abs)) < 1e-13) {
      const [first] = groups
      const shift = first === undefined ? NaN : (xi.get(first) ?? NaN)
      return new Map(groups.map((group) => [group, (xi.get(group) ?? NaN) - shift]))
    }
  }
  return null
}
