import type { Localisation } from '@/contract/marketShares'
import { drawnKind } from './drawnKind'
import { yearOf } from './periods'

/** The publisher without edition and way of access: "Morgan Stanley, May 2025" by its first words. */
const houseOf = ({ publisher }: { publisher: { en: string } }): string =>
  publisher.en.split(/[,(]/)[0]?.trim() ?? publisher.en

export type FanLine = {
  key: string
  house: string
  rows: readonly Localisation[]
}

/**
 * The strands of the fan: one publisher's numbers of one edition and one definition, oldest first.
 * Counts of whole years are joined, parts of a year and single numbers stand alone; targets of
 * governments are no forecasts and are never joined.
 */
export function fanLines(rows: readonly Localisation[]): readonly FanLine[] {
  const strands = new Map<string, Localisation[]>()
  for (const row of rows) {
    if (row.metric === 'policyTarget' || row.period.part !== 'year') continue
    const edition = row.publisher.en.replace(/\s*\([^)]*\)/, '')
    const key = [edition, row.metric, row.scope.en].join('|')
    strands.set(key, [...(strands.get(key) ?? []), row])
  }
  return [...strands]
    .filter(([, strand]) => strand.length > 1)
    .map(([key, strand]) => ({
      key,
      house: strand[0] ? houseOf(strand[0]) : key,
      rows: strand.toSorted((a, b) => yearOf(a.period) - yearOf(b.period)),
    }))
}

export type Spread = { low: Localisation; high: Localisation; count: number; oneHouse: boolean }

/** How far the forecasts for one year lie apart, and whether one house gave both ends. */
export function spreadOf(rows: readonly Localisation[], year: number): Spread | null {
  const forecasts = rows
    .filter(
      (row) =>
        row.metric !== 'policyTarget' &&
        row.period.startYear === year &&
        drawnKind(row) === 'forecast',
    )
    .toSorted((a, b) => a.value - b.value)
  const low = forecasts[0]
  const high = forecasts.at(-1)
  if (!low || !high || low === high) return null
  return { low, high, count: forecasts.length, oneHouse: houseOf(low) === houseOf(high) }
}
