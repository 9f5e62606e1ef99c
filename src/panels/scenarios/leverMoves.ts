import type { ScenarioId } from '@/domain/choices'
import { isScenarioLever, LEVER_IDS, type LeverId } from '@/domain/lab/leverIds'
import type { LeverState } from '@/domain/lab/levers'
import type { Levers } from '@/state/choice'
import { choose, currentChoice, dragChoice } from '@/state/store'

/** Moves levers together; one that is back at its usual value is no longer said in the link. */
export function moveLevers(states: readonly LeverState[], value: number): void {
  const levers: Partial<Record<LeverId, number>> = { ...currentChoice().levers }
  for (const { id, usual } of states) {
    if (value === usual && currentChoice().licence === null) delete levers[id]
    else levers[id] = value
  }
  dragChoice('moveLever', { levers })
}

export function resetLever(id: LeverId): void {
  const { [id]: _moved, ...levers } = currentChoice().levers
  const ofLicence = id.startsWith('licence.')
  choose('resetLevers', { levers, ...(ofLicence && { licence: null }) })
}

export const resetLevers = (): void => choose('resetLevers', { levers: {}, licence: null })

/** A named scenario as it is: its own policy, over the market that the reader assumes. */
export function chooseScenario(scenario: ScenarioId): void {
  choose('changeScenario', { scenario, levers: marketOf(currentChoice().levers), licence: null })
}

const marketOf = (levers: Levers): Levers => {
  const kept: Partial<Record<LeverId, number>> = {}
  for (const id of LEVER_IDS) {
    const value = levers[id]
    if (value !== undefined && !isScenarioLever(id)) kept[id] = value
  }
  return kept
}
