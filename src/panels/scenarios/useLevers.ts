import type { Scenarios } from '@/contract/scenarios'
import { casesOf } from '@/domain/lab/casesOf'
import type { LeverId } from '@/domain/lab/leverIds'
import type { CasePair } from '@/domain/lab/buildCase'
import { leverStand, leverState, type LeverState } from '@/domain/lab/levers'
import { useChoice } from '@/state/store'

/** The two cases of the choice. */
export function useCases(data: Scenarios): CasePair {
  const scenario = useChoice((choice) => choice.scenario)
  const compareWith = useChoice((choice) => choice.compareWith)
  const base = useChoice((choice) => choice.base)
  const levers = useChoice((choice) => choice.levers)
  const licence = useChoice((choice) => choice.licence)
  return casesOf(data, { base, compareWith, levers, licence, scenario })
}

/** The levers as they stand, with all that the data says of them. */
export function useLevers(data: Scenarios): (id: LeverId) => LeverState | null {
  const scenario = useChoice((choice) => choice.scenario)
  const pair = useCases(data)
  return (id) => leverState(data, scenario, id, leverStand(id, pair))
}
