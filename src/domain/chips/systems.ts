import type { System } from '@/contract/chips'
import type { Figure } from '@/contract/common'
import { combineEvidence } from './evidence'
import { quotient, scaled } from './span'

/** The totals of a system, by their keys in the contract. */
export const SYSTEM_FIELDS = [
  'denseBF16_PFLOPS',
  'denseFP8_PFLOPS',
  'denseINT8_POPS',
  'denseFP4_PFLOPS',
  'totalHBM_TB',
  'totalMemoryBandwidth_TBps',
  'scaleUpBandwidth_TBps',
  'power_kW',
] as const
export type SystemField = (typeof SYSTEM_FIELDS)[number]

export const SYSTEM_BASES = ['system', 'chip', 'kilowatt'] as const
export type SystemBasis = (typeof SYSTEM_BASES)[number]

/** Parts per unit of the total: 1 PFLOPS = 1,000 TFLOPS, 1 TB = 1,000 GB, 1 kW = 1,000 W. */
const PER_TOTAL = 1000

/** The unit of each field on each basis; null where the quotient means nothing. */
export const SYSTEM_UNITS: Record<SystemField, Record<SystemBasis, string | null>> = {
  denseBF16_PFLOPS: { system: 'PFLOPS', chip: 'TFLOPS', kilowatt: 'TFLOPS/kW' },
  denseFP8_PFLOPS: { system: 'PFLOPS', chip: 'TFLOPS', kilowatt: 'TFLOPS/kW' },
  denseINT8_POPS: { system: 'POPS', chip: 'TOPS', kilowatt: 'TOPS/kW' },
  denseFP4_PFLOPS: { system: 'PFLOPS', chip: 'TFLOPS', kilowatt: 'TFLOPS/kW' },
  totalHBM_TB: { system: 'TB', chip: 'GB', kilowatt: 'GB/kW' },
  totalMemoryBandwidth_TBps: { system: 'TB/s', chip: 'GB/s', kilowatt: 'GB/s/kW' },
  scaleUpBandwidth_TBps: { system: 'TB/s', chip: 'GB/s', kilowatt: 'GB/s/kW' },
  power_kW: { system: 'kW', chip: 'W', kilowatt: null },
}

/**
 * A total of a system as it stands, divided by its number of chips (an exact count), or by its power.
 *
 * Per kilowatt takes the power of the whole system as published, cooling and network included where
 * the source includes them; the range by interval arithmetic, the worst grade of the two.
 *
 * @returns in SYSTEM_UNITS[field][basis]; null when the total, or the power per kilowatt, is unknown
 */
export function systemFigure(
  system: System,
  field: SystemField,
  basis: SystemBasis,
): Figure | null {
  const total = system[field]
  const unit = SYSTEM_UNITS[field][basis]
  if (total === null || unit === null) return null
  const figures: Record<SystemBasis, () => Figure | null> = {
    system: () => total,
    chip: () => perChip(total, system.chips, unit),
    kilowatt: () => perKilowatt(total, system.power_kW, unit),
  }
  return figures[basis]()
}

function perChip(total: Figure, chips: number, unit: string): Figure | null {
  const { grade, verified, sourceIds } = total
  return chips > 0
    ? { ...scaled(total, PER_TOTAL / chips), unit, grade, verified, sourceIds }
    : null
}

function perKilowatt(total: Figure, power: Figure | null, unit: string): Figure | null {
  const span = power && quotient(total, power, PER_TOTAL)
  return power && span && { ...span, unit, ...combineEvidence(total, power) }
}
