import type { SpanRow } from '@/charts/spanTypes'
import { spanHeight } from '@/charts/spanHeight'
import { scenariosQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { casesOf } from '@/domain/lab/casesOf'
import { factorOf } from '@/domain/lab/series'
import { attribute, LEVER_GROUPS, type LeverGroup } from '@/domain/model/attribution'
import { niceTicks, roundedOut } from '@/domain/scale'
import { CAUSE_WORDS } from '@/i18n/views/scenarios'
import { Later, SpanChart } from '@/panels/lazyCharts'
import { numberCell } from '@/panels/cells'
import { Panel } from '@/panels/Panel'
import { useWide } from '@/panels/useWide'
import { useLaterChoice } from '@/state/useLaterChoice'
import { leverPair } from './leverPair'
import { useLaterLab } from './labStore'
import { printOf } from './labView'
import { useAfterLab } from './loading'
import { joined, signed } from './printing'
import { useLabView } from './useLabView'

const ROW = 38
/** Bars thinner than this part of the longest say nothing and are not named in the title. */
const SPEAKS = 0.05

/** Which levers make the difference, in the first year and in the one looked at. */
export function AttributionPanel() {
  const view = useLabView()
  const { f, m, words } = view
  const output = useLaterChoice((choice) => choice.output)
  const year = useLaterChoice((choice) => choice.labYear)
  const result = useLaterLab((lab) => lab.result)
  const from = useAfterLab(useData(scenariosQuery), result)
  const wide = useWide()
  const height = spanHeight(LEVER_GROUPS.length, ROW, !wide)
  const said = words.attribution
  return (
    <Panel id="attribution" name={said.name} height={height} from={from}>
      {([data, answer]) => {
        const { a, b } = casesOf(data, answer.inputs)
        const print = printOf(output, f, words)
        const firstYear = a.baseYear + 1
        const years = year === firstYear ? [firstYear] : [firstYear, year]
        const scale = print.factor * factorOf(print.key)
        const found = years.map((at) => ({
          year: at,
          attribution: attribute(a, b, { key: print.key, year: at }),
        }))
        const partOf = (at: number, group: LeverGroup) =>
          (found[at]?.attribution.parts[group] ?? NaN) * scale
        const groups = LEVER_GROUPS.toSorted(
          (p, q) => Math.abs(partOf(0, q)) - Math.abs(partOf(0, p)),
        )
        const values = found.flatMap((_, at) => groups.map((group) => partOf(at, group)))
        const domain = roomyDomain(values, wide ? 0.34 : 0.5)
        const change = (value: number) => (Math.abs(value) < 0.05 ? '0' : signed(value, 1))
        const sums = found.map(({ attribution, year: at }) =>
          said.sum({
            value: `${signed(attribution.difference * scale, 1)} ${print.changeUnit}`,
            year: String(at),
          }),
        )
        return {
          title: titleOf(groups, (group) => partOf(0, group), f.language, said),
          subtitle: said.subtitle({ sums: f.commas(sums) }),
          chart: (
            <Later height={height}>
              <SpanChart
                title={said.name}
                summary={f.join.comma(...sums)}
                keysHint={m.panel.keys}
                rowHeight={ROW}
                stacked={!wide}
                labelWidth={150}
                reference={0}
                x={{
                  title: said.axis({ measure: words.inSentence[output], unit: print.changeUnit }),
                  domain,
                  scale: 'linear',
                  ticks: niceTicks({ min: domain[0], max: domain[1] }, 'linear', 5),
                  format: f.number,
                }}
                rows={groups.map((group): SpanRow => ({
                  key: group,
                  label: words.causes[group],
                  sub: leverPair(group, a, b, view),
                  lanes: years.length,
                  spans: years.map((at, lane) => ({
                    key: String(at),
                    from: 0,
                    to: partOf(lane, group),
                    look: lane === 0 ? 'solid' : 'grey',
                    lane,
                    strong: lane === 0,
                    label:
                      group === groups[0]
                        ? said.inYear({ value: change(partOf(lane, group)), year: String(at) })
                        : change(partOf(lane, group)),
                  })),
                  text: {
                    title: words.causes[group],
                    rows: years.map((at, lane) => ({
                      label: String(at),
                      value: `${signed(partOf(lane, group), 2)} ${print.changeUnit}`,
                    })),
                    note: leverPair(group, a, b, view),
                    spoken: f.join.colon(
                      words.causes[group],
                      f.join.comma(
                        ...years.map((at, lane) =>
                          said.inYear({ value: change(partOf(lane, group)), year: String(at) }),
                        ),
                      ),
                    ),
                  },
                }))}
              />
            </Later>
          ),
          table: () => ({
            columns: [
              { key: 'lever', name: said.columns.lever },
              { key: 'from', name: said.columns.from },
              ...years.map((at) => ({
                key: String(at),
                name: f.join.comma(String(at), print.changeUnit),
                numeric: true,
              })),
            ],
            rows: [
              ...groups.map((group) => ({
                key: group,
                cells: [
                  words.causes[group],
                  leverPair(group, a, b, view),
                  ...years.map((_, lane) =>
                    numberCell(partOf(lane, group), signed(partOf(lane, group), 2)),
                  ),
                ],
              })),
              {
                key: 'sum',
                cells: [
                  said.total,
                  '',
                  ...found.map(({ attribution: { difference } }) =>
                    numberCell(difference * scale, signed(difference * scale, 2)),
                  ),
                ],
              },
            ],
          }),
          note: joined([isBound(partOf, groups) ? said.bindsNot : '', said.note], f),
        }
      }}
    </Panel>
  )
}

/** The licence limit moves nothing though the ceiling or the admission do. */
const isBound = (
  partOf: (at: number, group: LeverGroup) => number,
  groups: readonly LeverGroup[],
) => Math.abs(partOf(0, 'licence')) < 0.05 && groups.some((group) => Math.abs(partOf(0, group)) > 1)

/** Zero and all parts, with room for the words at the bars' ends. */
function roomyDomain(values: readonly number[], room: number): readonly [number, number] {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  const width = high - low || 1
  return roundedOut(
    low < 0 ? low - room * width : -0.06 * width,
    high > 0 ? high + room * width : 0.12 * width,
  )
}

function titleOf(
  groups: readonly LeverGroup[],
  partOf: (group: LeverGroup) => number,
  language: 'en' | 'zh',
  words: ReturnType<typeof useLabView>['words']['attribution'],
): string {
  const largest = Math.abs(groups[0] ? partOf(groups[0]) : 0)
  const [first, second] = groups.filter(
    (group) => largest > 0.05 && Math.abs(partOf(group)) > SPEAKS * largest,
  )
  if (first === undefined) return words.titleNone
  const name = (group: LeverGroup) => CAUSE_WORDS[language][group]
  return words.title(second === undefined ? name(first) : words.thenNext(name(first), name(second)))
}
