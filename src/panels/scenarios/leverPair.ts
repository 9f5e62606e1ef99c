import type { LeverGroup } from '@/domain/model/attribution'
import { SEGMENTS } from '@/domain/model/groups'
import type { Case, Scenario } from '@/domain/model/types'
import type { useLabView } from './useLabView'
import { leverValue } from './printing'

/** What the levers of a group are in the other scenario and in the chosen one: "5% → 60%". */
export function leverPair(
  group: LeverGroup,
  a: Case,
  b: Case,
  { f, words }: Pick<ReturnType<typeof useLabView>, 'f' | 'words'>,
): string {
  const print = (scenario: Scenario): string => {
    const value = (amount: number, unit: Parameters<typeof leverValue>[1]) =>
      leverValue(amount, unit, f, words.rail)
    switch (group) {
      case 'licence':
        return value(scenario.licence.maxTpp, 'TPP')
      case 'ceiling':
        return value(scenario.ceiling_bnUSD.nvidia, 'bnUSD')
      case 'admission': {
        const start = value(scenario.admissionStart, 'fraction')
        const end = value(scenario.admissionEnd, 'fraction')
        return start === end ? start : `${start}–${end}`
      }
      case 'take':
        return value(scenario.revenueTake, 'fraction')
      case 'risk':
        return value(scenario.risk.nvidia, 'fraction')
      case 'mandate':
        return SEGMENTS.map((k) => f.percent(scenario.mandateEnd[k])).join(' · ')
      case 'start':
        return String(scenario.startYear)
    }
  }
  const from = print(b.scenario)
  const to = print(a.scenario)
  return from === to ? words.attribution.same : `${from} → ${to}`
}
