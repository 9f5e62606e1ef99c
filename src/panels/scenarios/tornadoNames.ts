import type { Scenarios } from '@/contract/scenarios'
import type { LeverId } from '@/domain/lab/leverIds'
import { pathOfLever } from '@/domain/lab/leverIds'
import { fieldAt } from '@/domain/model/fields'
import type { Case } from '@/domain/model/types'
import { leverValue } from './printing'
import type { useLabView } from './useLabView'

/** Which lever's values stand at the ends of a factor's bar; null where several differ. */
const SHOWN: Record<string, LeverId | null> = {
  'scenario.ceiling_bnUSD': 'ceiling_bnUSD.nvidia',
  'scenario.admissionStart': 'admissionStart',
  'scenario.admissionEnd': 'admissionEnd',
  'scenario.mandateEnd': null,
  'scenario.risk.us': 'risk.nvidia',
}

/** Name and printed ends of a drawn number. */
export function tornadoNames(
  data: Scenarios,
  source: Case,
  { f, words }: Pick<ReturnType<typeof useLabView>, 'f' | 'words'>,
) {
  const multipliers: Partial<Record<string, string>> = words.tornado.multiplier
  const parameterAt = (path: string) => data.parameters.find((one) => one.path === path)
  return {
    nameOf: (path: string): string => {
      const parameter = parameterAt(path)
      return multipliers[path] ?? (parameter ? f.text(parameter.name) : path)
    },
    valueOf: (path: string, value: number): string => {
      const parameter = parameterAt(path)
      if (parameter) return leverValue(value, parameter.unit, f, words.rail)
      const lever = SHOWN[path]
      const field = lever ? fieldAt(pathOfLever(lever)) : null
      if (!lever || !field) return `×${f.number(value)}`
      const scaled = field.read(source) * value
      return field.kind === 'fraction'
        ? leverValue(Math.min(1, scaled), 'fraction', f, words.rail)
        : leverValue(scaled, 'bnUSD', f, words.rail)
    },
  }
}
