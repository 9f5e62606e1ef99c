import { seriesOf } from '@/domain/lab/series'
import type { BandTable } from '@/domain/model/bands'
import type { Comparison } from '@/domain/model/drawBands'
import { ModelError } from '@/domain/model/ModelError'
import { GROUP_KEYS, type GroupSeries, type LabFault, type LabResult } from './labStore'

/** What an answer of the model says by itself, with the series that the figures of groups read. */
export function resultOf(
  tables: Comparison,
): Pick<LabResult, 'draws' | 'failed' | 'years' | 'tables' | 'shares'> {
  const { a, b } = tables
  return {
    draws: a.draws,
    failed: a.failed,
    years: a.years,
    tables,
    shares: { a: groupSeries(a), b: groupSeries(b) },
  }
}

const groupSeries = (table: BandTable): GroupSeries => ({
  nvidia: seriesOf(table, GROUP_KEYS.nvidia),
  amd: seriesOf(table, GROUP_KEYS.amd),
  huawei: seriesOf(table, GROUP_KEYS.huawei),
  localShare: seriesOf(table, GROUP_KEYS.localShare),
})

/** Which field of the input the model cannot work with, and why; or that the program failed. */
export function faultOf(error: unknown): LabFault {
  return error instanceof ModelError
    ? { field: error.field, problem: error.problem, detail: error.detail }
    : { field: null, problem: null, detail: String(error) }
}
