import type { Chip } from '@/contract/chips'
import type { SpanSpec } from '@/charts/mapTypes'
import { RULE_ROLES } from '@/domain/policy/productFacts'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { MapChart } from '@/panels/lazyCharts'
import { useWide } from '@/panels/useWide'
import { useChoice } from '@/state/store'
import { useLaterChoice } from '@/state/useLaterChoice'
import { logAxis } from './axes'
import { dragsOf } from './drags'
import { goToVerdict } from './goToVerdict'
import { mapPlane } from './mapPlane'
import { highestLine, regionSpec } from './mapRegions'
import { captions, lineNumbers } from './mapTexts'
import { pointMark, ruleName, rugMark } from './mapMarks'
import { testMark } from './testMark'
import { useDesignResult, type rowsOf } from './useMapChips'
import type { PolicyData } from './usePolicy'

const HEIGHTS = { wide: 560, narrow: 470 }
/** The map is lower on a phone, where it is not much wider than high. */
export const mapHeight = (wide: boolean) => HEIGHTS[wide ? 'wide' : 'narrow']

type Props = {
  data: PolicyData
  rows: ReturnType<typeof rowsOf>
  day: string
  statusOf: (chip: Chip) => string
}

/** The plane of TPP and density: regions of the day, chips, the rug, the designer's lines. */
export function ThresholdMap({ data, rows, day, statusOf }: Props) {
  const locale = useLocale()
  const { m, f } = locale
  const words = useWords(policyWords)
  const wide = useWide()
  const chipIds = useLaterChoice((choice) => choice.chipIds)
  const rulesDrawn = useLaterChoice((choice) => choice.rulesDrawn)
  const name = useChoice((choice) => choice.designName)
  const testFigures = useChoice((choice) => choice.testFigures)
  const testFlags = useChoice((choice) => choice.testFlags)
  const test = testMark('pd', { testFigures, testFlags }, data, words, f)
  const { lines, result } = useDesignResult(data)
  const { points, x, y, rules, regions } = mapPlane(data, rows, day, 'pd', rulesDrawn)
  const short = (id: string) => ruleName(id, words, locale)
  const context = { y: 'pd', chipIds, locale, words, wide, statusOf } as const
  return (
    <MapChart
      title={words.threshold.name}
      summary={words.threshold.summary({
        chips: points.placed.length + points.rug.length,
        rules: f.list(rules.map(({ id }) => short(id))),
        date: f.date(day),
      })}
      keysHint={m.panel.keys}
      height={mapHeight(wide)}
      x={logAxis(words.threshold.x, x, f.number, wide ? 8 : 5)}
      y={logAxis(words.threshold.y, y, f.number)}
      regions={regions.map(regionSpec)}
      texts={[
        ...lineNumbers(regions, f),
        ...captions(regions, (id) => ({ name: short(id), note: words.captionNotes[id] }), wide),
        ...(wide && regions.length > 0
          ? [
              {
                key: 'free',
                x: x.min,
                y: y.min,
                dx: 8,
                dy: -40,
                anchor: 'start' as const,
                text: words.threshold.notControlled,
                tone: 'strong' as const,
              },
            ]
          : []),
      ]}
      spans={spans()}
      points={[...points.placed.map((point) => pointMark(point, context)), ...(test ? [test] : [])]}
      rug={
        points.rug.length > 0
          ? {
              title: words.threshold.rug,
              marks: points.rug.map((point) => rugMark(point, context)),
              named: wide,
            }
          : undefined
      }
      drags={dragsOf(
        [
          { axis: 'x', q: 'tpp', domain: x },
          { axis: 'y', q: 'pd', domain: y },
        ],
        { lines, result, chips: data.chips, name, today: data.today, words, f, wide },
      )}
      onChoose={goToVerdict}
    />
  )

  /** The window is a policy inside the control, so it stands above the plot and not in it. */
  function spans(): readonly SpanSpec[] {
    const drawn = rules.map(({ id }) => id)
    const tpp = highestLine(data.book, RULE_ROLES.window2026, 'tpp')
    const memory = highestLine(data.book, RULE_ROLES.window2026, 'dram_GBps')
    const control = regions.find(({ ruleId }) => ruleId === RULE_ROLES.rule2023a)
    if (!drawn.includes(RULE_ROLES.window2026) || !control || tpp === null) return []
    const from = Math.min(...control.outlines.flat().map((at) => at.x))
    return [
      {
        key: 'window',
        from,
        to: tpp,
        text:
          wide && memory !== null
            ? words.threshold.window(f.number(memory))
            : words.threshold.windowShort,
      },
      {
        key: 'denial',
        from: tpp,
        to: x.max,
        text: wide ? words.threshold.denial : words.threshold.denialShort,
      },
    ]
  }
}
