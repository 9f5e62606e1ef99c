import type { Dash, FigureLine } from '@/domain/figures/snapshot'
import { pathsOf } from '@/domain/policy/edges'
import type { Locale } from '@/i18n/locale'
import { lineName, type PolicyWords } from './mapMarks'
import { regionSpec, type MapRegion } from './mapRegions'

const DASHES: Record<ReturnType<typeof regionSpec>['edge'], Dash> = {
  thin: 'solid',
  strong: 'solid',
  dashed: 'dashed',
  dotted: 'dotted',
}

/** The regions' own lines, for where the map is drawn again by another program. */
export function mapLines(
  regions: readonly MapRegion[],
  words: PolicyWords,
  locale: Pick<Locale, 'f'>,
): readonly FigureLine[] {
  const said = new Set<string>()
  /** Each number once, as on the page. */
  const once = (key: string, value: number) => {
    if (said.has(key)) return ''
    said.add(key)
    return locale.f.number(value)
  }
  return regions.flatMap((region) =>
    pathsOf(region.edges).map((path) => ({
      name: lineName(region.ruleId, words, locale),
      dash: DASHES[regionSpec(region).edge],
      corners: path.map((at, index) => {
        const before = path[index - 1]
        if (before === undefined) return { ...at, text: '' }
        // A corner says the number of the line that leads to it.
        const text = before.x === at.x ? once(`x${at.x}`, at.x) : once(`y${at.y}`, at.y)
        return { ...at, text }
      }),
    })),
  )
}
