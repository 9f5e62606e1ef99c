import type { Period, ValueKind } from '@/contract/marketCommon'

type Row = { kind: ValueKind; period: Period; asOf: string }

/**
 * Kind of evidence as it is drawn. What was worked out from a forecast is a forecast: its period
 * had not begun when it was said.
 */
export function drawnKind({ kind, period, asOf }: Row): ValueKind {
  const ahead = period.startYear > Number(asOf.slice(0, 4))
  return kind === 'derived' && ahead ? 'forecast' : kind
}
