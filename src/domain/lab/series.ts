import { bandAt, type Band, type BandTable } from '@/domain/model/bands'
import type { OutputKey } from '@/domain/model/outputs'
import type { LabOutput } from '@/domain/choices'

/** One output over the years. */
export type Series = readonly { year: number; band: Band }[]

/** In the unit that it is printed in: shares in per cent, all else as the model has it. */
export function seriesOf(table: BandTable, key: OutputKey): Series {
  const factor = factorOf(key)
  return table.years.flatMap((year) => {
    const band = bandAt(table, year, key)
    return band === null ? [] : [{ year, band: scale(band, factor) }]
  })
}

/** Whether an output is a fraction of a whole, and not an amount. */
export const isShare = (key: OutputKey): boolean => key === 'localShare' || key.startsWith('share.')

/** From the model's unit to the printed one. */
export const factorOf = (key: OutputKey): number => (isShare(key) ? 100 : 1)

export const OUTPUT_KEY: Record<LabOutput, OutputKey> = {
  localShare: 'localShare',
  nvidia: 'share.nvidia',
  unmet: 'unmet_bnUSD',
  compute: 'computeDelivered_EFLOPS',
  treasury: 'treasury_bnUSD',
}

const scale = ({ p5, p25, p50, p75, p95 }: Band, by: number): Band => ({
  p5: p5 * by,
  p25: p25 * by,
  p50: p50 * by,
  p75: p75 * by,
  p95: p95 * by,
})
