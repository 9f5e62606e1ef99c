import { mapPointsOf } from '@/domain/policy/mapPoints'
import { domainFor } from './axes'
import { drawnRules, mapRegions } from './mapRegions'
import type { rowsOf } from './useMapChips'
import type { PolicyData } from './usePolicy'

/**
 * What a map over TPP shows of a day: its chips, the ends of its axes and the regions of its rules.
 *
 * @param y the quantity of the upright axis
 * @param drawn ids of the rules that are wanted on it
 */
export function mapPlane(
  { book }: Pick<PolicyData, 'book'>,
  rows: ReturnType<typeof rowsOf>,
  day: string,
  y: 'pd' | 'dram_GBps',
  drawn: readonly string[],
) {
  const points = mapPointsOf(rows, 'tpp', y)
  const domains = { x: domainFor('tpp', 'x', points), y: domainFor(y, 'y', points) }
  const rules = drawnRules(book, day, drawn)
  const regions = mapRegions(rules, book, {
    x: { q: 'tpp', domain: domains.x },
    y: { q: y, domain: domains.y },
  })
  return { points, ...domains, rules, regions }
}
