import type { ValueKind } from '@/contract/marketCommon'
import type { Share } from '@/contract/marketShares'

export type ShareMark = {
  share: Share
  vendorId: string
  /** Decimal year of the middle of the period: a whole year stands on its own number. */
  year: number
  /** As drawn: what speaks of a year still to come is a forecast, whatever it was worked out from. */
  kind: ValueKind
  /** The article quotes this very number. */
  inArticle: boolean
}

/**
 * The numbers that the article quotes for China's market, per cent, as it states them (claims
 * N10 and N11): 95 and 54 for NVIDIA, 28 for Huawei.
 */
export const ARTICLE_SHARES: readonly { vendorId: string; value: number }[] = [
  { vendorId: 'nvidia', value: 95 },
  { vendorId: 'nvidia', value: 54 },
  { vendorId: 'huawei', value: 28 },
]

/** Middle of a half-year against the year's own position. */
const HALF_YEAR = 0.25

/**
 * One mark per published share of the vendors asked for, oldest first. Publishers are never
 * joined or averaged; shares of groups of vendors are left out.
 */
export function shareMarks(
  shares: readonly Share[],
  vendorIds: readonly string[],
): readonly ShareMark[] {
  return shares
    .flatMap((share): readonly ShareMark[] => {
      const { vendorId } = share
      if (vendorId === undefined || !vendorIds.includes(vendorId)) return []
      return [
        {
          share,
          vendorId,
          year: yearOf(share),
          kind: isExpected(share) ? 'forecast' : share.kind,
          inArticle: ARTICLE_SHARES.some(
            (quoted) => quoted.vendorId === vendorId && quoted.value === share.value,
          ),
        },
      ]
    })
    .toSorted((a, b) => a.year - b.year || b.share.value - a.share.value)
}

/** The one share of a vendor in a whole year by measure and, where several, the latest said. */
export function shareOf(
  shares: readonly Share[],
  wanted: { vendorId?: string; group?: Share['group']; year: number; basis: Share['basis'] },
): Share | null {
  const found = shares.filter(
    (share) =>
      share.period.startYear === wanted.year &&
      share.period.part === 'year' &&
      share.basis === wanted.basis &&
      share.kind !== 'forecast' &&
      (wanted.vendorId === undefined
        ? share.group === wanted.group
        : share.vendorId === wanted.vendorId),
  )
  return found.toSorted((a, b) => b.asOf.localeCompare(a.asOf))[0] ?? null
}

function yearOf({ period }: Share): number {
  switch (period.part) {
    case 'H1':
      return period.startYear - HALF_YEAR
    case 'H2':
      return period.startYear + HALF_YEAR
    default:
      return period.startYear
  }
}

/** Worked out from a forecast, and so no count: the period had not begun when it was said. */
function isExpected({ kind, period, asOf }: Share): boolean {
  return kind === 'derived' && period.startYear > Number(asOf.slice(0, 4))
}
