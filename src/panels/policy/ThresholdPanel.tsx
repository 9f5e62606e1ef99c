import type { Chip } from '@/contract/chips'
import { factsQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { mapPointsOf } from '@/domain/policy/mapPoints'
import { periodsOf } from '@/domain/policy/periods'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { Later } from '@/panels/lazyCharts'
import { PageOnly } from '@/panels/PageOnly'
import { Panel } from '@/panels/Panel'
import { useLaterFilters } from '@/panels/useShownChips'
import { useWide } from '@/panels/useWide'
import { useLaterChoice } from '@/state/useLaterChoice'
import { DateSlider } from './DateSlider'
import { DayLists } from './DayLists'
import { mapLines } from './mapLines'
import { mapPlane } from './mapPlane'
import { mapHeight, ThresholdMap } from './ThresholdMap'
import { thresholdTable } from './thresholdTable'
import { thresholdTitle } from './thresholdTitle'
import { rowsOf } from './useMapChips'
import { dayOr, useLaterDay, usePolicyData } from './usePolicy'
import { useStatusWords } from './useStatusWords'

/** Room for the rules and moves of the day under the map, px. */
const LISTS = 380

/** Chips by TPP and density over the control regions of the chosen day. */
export function ThresholdPanel() {
  const locale = useLocale()
  const { m, f } = locale
  const words = useWords(policyWords)
  const filters = useLaterFilters()
  const chosen = useLaterDay()
  const wide = useWide()
  const statusWords = useStatusWords()
  const rulesDrawn = useLaterChoice((choice) => choice.rulesDrawn)
  const from = both(usePolicyData(), useData(factsQuery))
  return (
    <Panel
      id="threshold"
      name={words.threshold.name}
      lead
      height={mapHeight(wide) + LISTS}
      from={from}
    >
      {([data, { facts }]) => {
        const day = dayOr(chosen, data.today)
        const periods = periodsOf(data.book)
        const rows = rowsOf(data, filters)
        const { unplaced } = mapPointsOf(rows, 'tpp', 'pd')
        const statusOf = (chip: Chip) => statusWords(chip, day, data, facts)
        const drawn = data.rules.filter(({ kind }) => kind === 'control' || kind === 'review')
        return {
          title: thresholdTitle(data.book, periods, day, words.threshold, f),
          subtitle: words.threshold.subtitle(f.date(day)),
          controls: periods && <DateSlider data={data} periods={periods} />,
          chart:
            rows.length === 0 ? (
              <p>{words.threshold.none}</p>
            ) : (
              <>
                <Later height={mapHeight(wide)}>
                  <ThresholdMap data={data} rows={rows} day={day} statusOf={statusOf} />
                </Later>
                <PageOnly>
                  <DayLists data={data} day={day} />
                </PageOnly>
              </>
            ),
          table: () => ({
            ...thresholdTable(rows, { words, m, f, statusOf }),
            lines: mapLines(mapPlane(data, rows, day, 'pd', rulesDrawn).regions, words, locale),
          }),
          note: (
            <>
              {words.threshold.note}
              {f.gap}
              {unplaced.length > 0 &&
                words.threshold.unplaced(
                  f.commas(unplaced.map(({ shortName }) => f.text(shortName))),
                )}
            </>
          ),
          sourceIds: [
            ...drawn.flatMap(({ sourceIds }) => sourceIds),
            ...rows.flatMap(({ chip }) => [
              ...(chip.tpp?.sourceIds ?? []),
              ...(chip.dieArea_mm2?.sourceIds ?? []),
            ]),
          ],
        }
      }}
    </Panel>
  )
}
