import { marketResponseSchema } from '@/contract/market'
import type { NvidiaQuarter } from '@/contract/marketNvidia'
import type { Localisation, Share } from '@/contract/marketShares'
import type { MarketSize } from '@/contract/marketSizes'
import type { VendorRevenue } from '@/contract/marketSupply'
import type { Period, PeriodPart } from '@/contract/marketCommon'
import marketJson from '#mocks/data/market.json'

/** The built-in data, as a reader sees it. */
export const market = marketResponseSchema.parse(marketJson)

export function period(startYear: number, part: PeriodPart = 'year'): Period {
  const label = `${startYear} ${part}`
  return { startYear, part, label: { en: label, zh: label } }
}

const both = (text: string) => ({ en: text, zh: text })
const evidence = { verified: true, grade: 'B' as const, sourceIds: ['a-source'], note: null }

export const makeShare = (given: Partial<Share> = {}): Share => ({
  id: 'S1',
  vendorId: 'nvidia',
  period: period(2025),
  value: 50,
  bound: 'exact',
  basis: 'units',
  scope: both('cards'),
  publisher: both('A house'),
  kind: 'measured',
  asOf: '2026-01',
  ...evidence,
  ...given,
})

export const makeLocalisation = (given: Partial<Localisation> = {}): Localisation => ({
  id: 'L1',
  shareId: null,
  metric: 'shareOfMarket',
  period: period(2027),
  value: 50,
  bound: 'exact',
  basis: 'revenue',
  scope: both('chips'),
  publisher: both('A house, May 2025'),
  kind: 'forecast',
  asOf: '2025-05',
  ...evidence,
  ...given,
})

export const makeSize = (given: Partial<MarketSize> = {}): MarketSize => ({
  id: 'M1',
  period: period(2025),
  value: 10,
  unit: 'bnUSD',
  bound: 'exact',
  scope: both('AI chips in China'),
  publisher: both('A house'),
  kind: 'estimate',
  asOf: '2025-12',
  ...evidence,
  ...given,
})

export const makeRevenue = (given: Partial<VendorRevenue> = {}): VendorRevenue => ({
  id: 'V1',
  vendorId: 'cambricon',
  period: period(2025),
  metric: 'revenue',
  value: 100,
  unit: 'mCNY',
  bound: 'exact',
  scope: 'company',
  kind: 'measured',
  asOf: '2026-01',
  ...evidence,
  ...given,
})

export function makeQuarter(
  fiscalQuarter: string,
  billing: number | null,
  headquarters: number | null,
): NvidiaQuarter {
  const on = (value: number | null) =>
    value === null ? null : { value, kind: 'measured' as const, ...evidence }
  const reported = { value: 1000, precision: 'exact' as const, verified: true }
  return {
    id: fiscalQuarter,
    fiscalQuarter,
    periodEnd: '2025-04-27',
    total_mUSD: reported,
    dataCentre_mUSD: reported,
    revenueSourceIds: ['a-source'],
    revenueGrade: 'A',
    chinaBilling_bnUSD: on(billing),
    chinaHeadquarters_bnUSD: on(headquarters),
    note: null,
  }
}
