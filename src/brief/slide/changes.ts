import type { ScenarioId } from '@/domain/choices'
import { isScenarioLever, LEVER_IDS, type LeverId } from '@/domain/lab/leverIds'
import type { LeverState } from '@/domain/lab/levers'
import type { Choice } from '@/state/choice'

/** A named scenario as it is, over the market that the slide assumes. */
export function withScenario(choice: Choice, scenario: ScenarioId): Choice {
  const levers: Partial<Record<LeverId, number>> = {}
  for (const id of LEVER_IDS) {
    const value = choice.levers[id]
    if (value !== undefined && !isScenarioLever(id)) levers[id] = value
  }
  return { ...choice, scenario, levers, licence: null }
}

/** One lever moved; back at its usual value it is no longer said. */
export function withLever(choice: Choice, { id, usual }: LeverState, value: number): Choice {
  const { [id]: _was, ...rest } = choice.levers
  return value === usual && choice.licence === null
    ? { ...choice, levers: rest }
    : { ...choice, levers: { ...rest, [id]: value } }
}
