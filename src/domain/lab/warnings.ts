import { frontierOf } from '@/domain/model/frontier'
import { SEGMENTS, US_GROUPS, type Segment } from '@/domain/model/groups'
import type { Case } from '@/domain/model/types'

/** A combination of levers that makes no sense, though the model can work with it. */
export type LabWarning =
  | { kind: 'nothingLicensed' }
  | { kind: 'mandateFalls'; segment: Segment; from: number; to: number }
  | { kind: 'neverStarts'; startYear: number }

/** The warnings of one case, in the order in which they are told. */
export function warningsOf(source: Case): readonly LabWarning[] {
  const { endYear, offers, params, scenario } = source
  const frontier = frontierOf(offers, endYear, scenario.licence)
  const admits = scenario.admissionStart > 0 || scenario.admissionEnd > 0
  const nothing = US_GROUPS.every((group) => frontier[group] === null)
  return [
    ...(admits && nothing ? [{ kind: 'nothingLicensed' as const }] : []),
    ...SEGMENTS.flatMap((segment) => {
      const from = params.mandateBase[segment]
      const to = scenario.mandateEnd[segment]
      return to < from ? [{ kind: 'mandateFalls' as const, segment, from, to }] : []
    }),
    ...(scenario.startYear > endYear
      ? [{ kind: 'neverStarts' as const, startYear: scenario.startYear }]
      : []),
  ]
}
