import {
  chipsResponseSchema,
  systemsResponseSchema,
  type Chip,
  type System,
} from '@/contract/chips'
import chipsJson from '#mocks/data/chips.json'
import systemsJson from '#mocks/data/systems.json'

/** The built-in data, as a reader sees it. */
export const { chips } = chipsResponseSchema.parse(chipsJson)
export const { systems } = systemsResponseSchema.parse(systemsJson)

export function chipOf(id: string): Chip {
  const chip = chips.find((candidate) => candidate.id === id)
  if (chip === undefined) throw new Error(`no chip ${id} in mocks/data`)
  return chip
}

export function systemOf(id: string): System {
  const system = systems.find((candidate) => candidate.id === id)
  if (system === undefined) throw new Error(`no system ${id} in mocks/data`)
  return system
}
