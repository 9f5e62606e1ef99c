import type { ClaimCheck } from '@/contract/claimChecks'
import { ratioStep } from './checkRatio'
import { lookUp, type CheckData } from './lookUp'
import { isAbsent, type Place } from './places'
import type { Step } from './steps'

type Part = Extract<ClaimCheck, { type: 'ratios' }>['items'][number]['numerator']

/** One system over another, total by total; what is taken per kilowatt is divided out first. */
export function checkSystems(
  check: Extract<ClaimCheck, { type: 'ratios' }>,
  data: CheckData,
): readonly Step[] {
  const told = new Set<string>()
  return check.items.flatMap(({ numerator, denominator }) => {
    const divisions = [numerator, denominator].flatMap((part) => {
      const key = [part.system, part.field, part.per].join(' ')
      if (part.per === undefined || told.has(key)) return []
      told.add(key)
      return perStep(part, part.per, data)
    })
    const a = lookUp(data, placeOf(numerator))
    const b = lookUp(data, placeOf(denominator))
    return [...divisions, ratioStep('plain', a, b)]
  })
}

/** How "517 TFLOPS per kW" comes about; where an input is missing the ratio says so itself. */
function perStep(part: Part, per: string, data: CheckData): readonly Step[] {
  const result = lookUp(data, placeOf(part))
  const total = lookUp(data, placeOf({ system: part.system, field: part.field }))
  const by = lookUp(data, placeOf({ system: part.system, field: per }))
  if (isAbsent(result) || isAbsent(total) || isAbsent(by)) return []
  return [{ kind: 'per', total, by, result: result.figure }]
}

const placeOf = ({ system, field, per }: Part): Place => ({
  kind: 'system',
  id: system,
  field,
  per: per ?? null,
})
