import type { Loaded } from '@/data/useData'
import { useLaterLab, type LabResult } from './labStore'

const reload = () => window.location.reload()

/**
 * The data with the model's answer; pending until both are there, failed where the model has never
 * answered. A later fault shows beside the last answer.
 */
export function useAfterLab<Data>(
  loaded: Loaded<Data>,
  result: LabResult | null,
): Loaded<readonly [Data, LabResult]> {
  const fault = useLaterLab((lab) => lab.fault)
  if (loaded.status !== 'ready') return loaded
  if (result !== null) return { status: 'ready', data: [loaded.data, result] }
  return fault === null
    ? { status: 'pending' }
    : { status: 'failed', error: new Error(fault.detail), url: null, retry: reload }
}
