import type { Loaded } from '@/data/useData'
import type { LabResult } from './labStore'

/** The data with the model's answer; pending until both are there. A fault shows beside the last. */
export function afterLab<Data>(
  loaded: Loaded<Data>,
  result: LabResult | null,
): Loaded<readonly [Data, LabResult]> {
  if (loaded.status !== 'ready') return loaded
  return result === null ? { status: 'pending' } : { status: 'ready', data: [loaded.data, result] }
}
