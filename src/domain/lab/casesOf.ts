import type { Scenarios } from '@/contract/scenarios'
import { buildCases, type CasePair, type LabInputs } from './buildCase'

const INPUTS = ['base', 'compareWith', 'levers', 'licence', 'scenario'] as const

let last: { data: Scenarios; inputs: LabInputs; pair: CasePair } | null = null

/**
 * `buildCases`, with its last pair kept: at each step of a lever the model, the rail, its warnings
 * and every figure ask for the same one. Inputs are the same when their parts are the same objects.
 */
export function casesOf(data: Scenarios, inputs: LabInputs): CasePair {
  const known = last
  if (known?.data === data && INPUTS.every((name) => known.inputs[name] === inputs[name]))
    return known.pair
  const pair = buildCases(data, inputs)
  last = { data, inputs, pair }
  return pair
}
