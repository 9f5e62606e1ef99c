import type { ValueKind } from '@/contract/marketCommon'
import type { Share, ShareGroup } from '@/contract/marketShares'
import { byCode } from '@/domain/order'
import { drawnKind } from './drawnKind'
import { yearOf } from './periods'

export type ShareMark = {
  share: Share
  /** The vendor's id, or the name of the group where the share is of several vendors. */
  subjectId: string
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
const ARTICLE_SHARES: readonly { vendorId: string; value: number }[] = [
  { vendorId: 'nvidia', value: 95 },
  { vendorId: 'nvidia', value: 54 },
  { vendorId: 'huawei', value: 28 },
]

/** Sets of vendors that the market as a whole is split into, and cards by their class. */
export const TOTALS: readonly ShareGroup[] = ['domesticTotal', 'foreignTotal', 'gpuCards']

/**
 * One mark per published share of the vendors or groups asked for, oldest first. Publishers are
 * never joined or averaged.
 */
export function shareMarks(
  shares: readonly Share[],
  subjectIds: readonly string[],
): readonly ShareMark[] {
  return shares
    .flatMap((share): readonly ShareMark[] => {
      const subjectId = share.vendorId ?? share.group
      if (subjectId === undefined || !subjectIds.includes(subjectId)) return []
      return [
        {
          share,
          subjectId,
          year: yearOf(share.period),
          kind: drawnKind(share),
          inArticle: ARTICLE_SHARES.some(
            (quoted) => quoted.vendorId === subjectId && quoted.value === share.value,
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
  return found.toSorted((a, b) => byCode(b.asOf, a.asOf))[0] ?? null
}
