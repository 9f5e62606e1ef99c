import type { AxisSpec } from '@/charts/types'
import type { NumericQuantity } from '@/contract/rules'
import type { MapPoints } from '@/domain/policy/mapPoints'
import { niceTicks, type Domain } from '@/domain/scale'

/** What each axis of the maps shows at least; wider where a chip needs it. */
export const DOMAINS: Record<'tpp' | 'pd' | 'dram_GBps', Domain> = {
  tpp: { min: 1000, max: 100_000 },
  pd: { min: 1, max: 60 },
  dram_GBps: { min: 250, max: 12_000 },
}

/** Room round the outermost chip, as a factor. */
const ROOM = 1.15

export function domainFor<Chip>(
  q: keyof typeof DOMAINS & NumericQuantity,
  axis: 'x' | 'y',
  { placed, rug }: MapPoints<Chip>,
): Domain {
  const values = [...placed, ...rug].flatMap((point) => {
    if (axis === 'x') return [point.x]
    const { low, high } = point.range ?? { low: point.y, high: point.y }
    return [low, high].flatMap((value) => value ?? [])
  })
  const usable = values.filter((value) => value > 0)
  const { min, max } = DOMAINS[q]
  return {
    min: Math.min(min, ...usable.map((value) => value / ROOM)),
    max: Math.max(max, ...usable.map((value) => value * ROOM)),
  }
}

export const logAxis = (
  title: string,
  domain: Domain,
  format: (value: number) => string,
  ticks = 6,
): AxisSpec => ({
  title,
  domain: [domain.min, domain.max],
  scale: 'log',
  ticks: niceTicks(domain, 'log', ticks),
  format,
})
