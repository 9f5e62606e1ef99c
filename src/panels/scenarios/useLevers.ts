import type { Scenarios } from '@/contract/scenarios'
import { buildCases } from '@/domain/lab/buildCase'
import type { LeverId } from '@/domain/lab/leverIds'
import { leverState, type LeverState } from '@/domain/lab/levers'
import { warningsOf, type LabWarning } from '@/domain/lab/warnings'
import type { Case } from '@/domain/model/types'
import { useChoice } from '@/state/store'

type LeverBoard = {
  chosen: Case
  leverOf: (id: LeverId) => LeverState | null
  warnings: readonly LabWarning[]
}

/** The levers as they stand, with all that the data says of them. */
export function useLevers(data: Scenarios): LeverBoard {
  const scenario = useChoice((choice) => choice.scenario)
  const compareWith = useChoice((choice) => choice.compareWith)
  const base = useChoice((choice) => choice.base)
  const levers = useChoice((choice) => choice.levers)
  const licence = useChoice((choice) => choice.licence)
  const { a, b } = buildCases(data, { base, compareWith, levers, licence, scenario })
  return {
    chosen: a,
    leverOf: (id) => leverState(data, scenario, id, a, b),
    warnings: warningsOf(a),
  }
}
