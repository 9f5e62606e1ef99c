import type { Chip } from '@/contract/chips'
import { factsQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { fromChip } from '@/domain/policy/chipInput'
import { RULE_ROLES } from '@/domain/policy/productFacts'
import { CLOSE_RATIO, windowSorted } from '@/domain/policy/windowSorted'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { Later } from '@/panels/lazyCharts'
import { valueCell } from '@/panels/cells'
import { PageOnly } from '@/panels/PageOnly'
import { Panel } from '@/panels/Panel'
import { useLaterFilters } from '@/panels/useShownChips'
import { useWide } from '@/panels/useWide'
import { useLaterChoice } from '@/state/useLaterChoice'
import { mapLines } from './mapLines'
import { rowsOf } from './useMapChips'
import { ruleById, usePolicyData } from './usePolicy'
import { useStatusWords } from './useStatusWords'
import { WindowLists } from './WindowLists'
import { DUTY_ID, windowHeight, WindowMap, windowPlane, WINDOW_RULES } from './WindowMap'

/** Room for the lists under the map, px. */
const LISTS = 360

/** The window of January 2026 on its own two quantities, with the duty's bands, as of today. */
export function WindowPanel() {
  const locale = useLocale()
  const { f } = locale
  const words = useWords(policyWords)
  const filters = useLaterFilters()
  const wide = useWide()
  const statusWords = useStatusWords()
  const rulesDrawn = useLaterChoice((choice) => choice.rulesDrawn)
  const from = both(usePolicyData(), useData(factsQuery))
  return (
    <Panel id="window" name={words.window.name} height={windowHeight(wide) + LISTS} from={from}>
      {([data, { facts }]) => {
        const { chips, book, today, rules } = data
        const rows = rowsOf(data, filters)
        const sorted = windowSorted(chips.map(fromChip), book, today)
        const statusOf = (chip: Chip) => statusWords(chip, today, data, facts)
        const rate = ruleById(rules, DUTY_ID)?.rate ?? null
        const quoted = rules.filter(({ id }) => WINDOW_RULES.includes(id))
        return {
          title: sorted
            ? words.window.title({
                pass: sorted.met.length,
                close: sorted.closely.length,
                fail: sorted.notMet.length,
                margin: f.percent(CLOSE_RATIO),
              })
            : words.window.titlePlain,
          subtitle: words.window.subtitle(f.date(today)),
          chart: (
            <>
              <Later height={windowHeight(wide)}>
                <WindowMap data={data} rows={rows} statusOf={statusOf} />
              </Later>
              <PageOnly>
                {sorted && (
                  <WindowLists
                    sorted={sorted}
                    chips={chips}
                    ruleSourceIds={ruleById(rules, RULE_ROLES.window2026)?.sourceIds ?? []}
                  />
                )}
              </PageOnly>
            </>
          ),
          table: () => ({
            columns: [
              { key: 'chip', name: words.chip },
              { key: 'tpp', name: words.quantities.tpp, numeric: true },
              { key: 'dram', name: `${words.quantities.dram_GBps}, GB/s`, numeric: true },
              { key: 'status', name: words.verdicts.washington },
            ],
            lines: mapLines(windowPlane(data, rows, rulesDrawn).regions, words, locale),
            rows: rows.map(({ chip }) => {
              const name = f.text(chip.shortName)
              return {
                key: chip.id,
                cells: [
                  name,
                  valueCell({
                    name: `${name}, TPP`,
                    figure: chip.tpp,
                    arithmetic: chip.tpp?.arithmetic ?? null,
                  }),
                  valueCell({
                    name: f.join.comma(name, words.quantities.dram_GBps),
                    figure: chip.memoryBandwidth_GBps,
                  }),
                  statusOf(chip),
                ],
              }
            }),
          }),
          note: rate === null ? null : words.window.note(f.percent(rate)),
          sourceIds: [
            ...quoted.flatMap(({ sourceIds }) => sourceIds),
            ...rows.flatMap(({ chip }) => chip.memoryBandwidth_GBps?.sourceIds ?? []),
          ],
        }
      }}
    </Panel>
  )
}
