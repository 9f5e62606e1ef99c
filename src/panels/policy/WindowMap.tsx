import type { Chip } from '@/contract/chips'
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
import { regionSpec } from './mapRegions'
import { captions, lineNumbers } from './mapTexts'
import { pointMark, ruleName, rugMark } from './mapMarks'
import { testMark } from './testMark'
import { useDesignResult, type rowsOf } from './useMapChips'
import type { PolicyData } from './usePolicy'

const HEIGHTS = { wide: 480, narrow: 430 }
export const windowHeight = (wide: boolean) => HEIGHTS[wide ? 'wide' : 'narrow']
export const DUTY_ID = 'US-2026-S232'

/** What this figure is about is drawn whatever else is. */
export const WINDOW_RULES: readonly string[] = [
  RULE_ROLES.rule2023a,
  RULE_ROLES.window2026,
  DUTY_ID,
]
/** Rules that have lines on these axes; the reader may add them. */
const ADDED: readonly string[] = [RULE_ROLES.lettersOf2025, 'PROP-SAFE-CHIPS']

/** The map as of today, with the rules that the reader added. */
export const windowPlane = (
  data: PolicyData,
  rows: ReturnType<typeof rowsOf>,
  rulesDrawn: readonly string[],
) =>
  mapPlane(data, rows, data.today, 'dram_GBps', [
    ...WINDOW_RULES,
    ...rulesDrawn.filter((id) => ADDED.includes(id)),
  ])

type Props = {
  data: PolicyData
  rows: ReturnType<typeof rowsOf>
  statusOf: (chip: Chip) => string
}

/** The plane of TPP and memory bandwidth: the window, the duty's bands, chips, the designer's lines. */
export function WindowMap({ data, rows, statusOf }: Props) {
  const locale = useLocale()
  const { m, f } = locale
  const words = useWords(policyWords)
  const wide = useWide()
  const chipIds = useLaterChoice((choice) => choice.chipIds)
  const rulesDrawn = useLaterChoice((choice) => choice.rulesDrawn)
  const name = useChoice((choice) => choice.designName)
  const testFigures = useChoice((choice) => choice.testFigures)
  const testFlags = useChoice((choice) => choice.testFlags)
  const test = testMark('dram_GBps', { testFigures, testFlags }, data, words, f)
  const { lines, result } = useDesignResult(data)
  const { points, x, y, regions } = windowPlane(data, rows, rulesDrawn)
  const context = { y: 'dram_GBps', chipIds, locale, words, wide, statusOf } as const
  const spanFrom = regions.find(({ ruleId }) => ruleId === RULE_ROLES.window2026)
  const edges = spanFrom?.outlines.flat().map((at) => at.x) ?? []
  return (
    <MapChart
      title={words.window.name}
      summary={words.window.subtitle(f.date(data.today))}
      keysHint={m.panel.keys}
      height={windowHeight(wide)}
      x={logAxis(words.threshold.x, x, f.number, wide ? 8 : 5)}
      y={logAxis(words.window.y, y, f.number)}
      regions={regions.map(regionSpec)}
      texts={[
        ...lineNumbers(regions, f),
        ...captions(
          regions.filter(({ ruleId }) => ruleId !== RULE_ROLES.window2026),
          (id) => ({ name: ruleName(id, words, locale), note: words.captionNotes[id] }),
          wide,
        ),
      ]}
      spans={
        edges.length === 0
          ? []
          : [
              {
                key: 'window',
                from: Math.min(...edges),
                to: Math.max(...edges),
                text: words.threshold.windowShort,
              },
              {
                key: 'denial',
                from: Math.max(...edges),
                to: x.max,
                text: wide ? words.threshold.denial : words.threshold.denialShort,
              },
            ]
      }
      points={[...points.placed.map((point) => pointMark(point, context)), ...(test ? [test] : [])]}
      rug={
        points.rug.length > 0
          ? {
              title: words.window.rug,
              marks: points.rug.map((point) => rugMark(point, context)),
              named: wide,
            }
          : undefined
      }
      drags={dragsOf(
        [
          { axis: 'x', q: 'tpp', domain: x },
          { axis: 'y', q: 'dram_GBps', domain: y },
        ],
        { lines, result, chips: data.chips, name, today: data.today, words, f, wide },
      )}
      onChoose={goToVerdict}
    />
  )
}
