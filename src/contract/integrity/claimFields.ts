import type { Chip, System } from '@/contract/chips'
import type { Breach, Replies } from './breach'
import { namedPath } from './breach'
import type { EndpointVisit } from './visits'
import { isHolder, type Holder } from './walk'

/** What a claim's check divides or compares is there: the chip's or system's field has a number. */
export function claimFieldBreaches(
  { chips, systems }: Replies,
  visits: readonly EndpointVisit[],
): Breach[] {
  if (!chips || !systems) return []
  return visits.flatMap((visit) => {
    const { endpoint, value } = visit
    if (endpoint !== 'claims' || !isHolder(value) || typeof value['field'] !== 'string') return []
    const owner = ownerOf(value, chips.chips, systems.systems)
    if (!owner) return []
    const fields = [value['field'], value['per']].filter((field) => typeof field === 'string')
    return fields.flatMap((field) => {
      if (numberAt(owner, field) !== null) return []
      return {
        endpoint,
        path: namedPath(visit),
        problem: `"${owner.id}" has no number under "${field}"`,
        remedy: 'name a field that has a figure, or leave the check out',
      }
    })
  })
}

function ownerOf(
  part: Holder,
  chips: readonly Chip[],
  systems: readonly System[],
): Chip | System | undefined {
  return (
    chips.find(({ id }) => id === part['chip']) ?? systems.find(({ id }) => id === part['system'])
  )
}

/** `dense.fp8` is a figure, `chips` of a system a plain number. */
function numberAt(owner: Chip | System, field: string): number | null {
  const at = field
    .split('.')
    .reduce<unknown>((value, key) => (isHolder(value) ? value[key] : undefined), owner)
  if (typeof at === 'number') return at
  return isHolder(at) && typeof at['value'] === 'number' ? at['value'] : null
}
