import { scenariosQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { bandOf } from '@/domain/lab/bandOf'
import { isShare } from '@/domain/lab/series'
import { yearAxis } from '@/panels/events/timeAxis'
import { useEventsOver } from '@/panels/events/useEventsOver'
import { Later, PointsChart } from '@/panels/lazyCharts'
import { Panel } from '@/panels/Panel'
import { roomForEnds } from '@/panels/shareBand'
import { useWide } from '@/panels/useWide'
import { useChoice } from '@/state/store'
import {
  bandsOf,
  basePoint,
  differenceOf,
  domainOf,
  endsOf,
  linesOf,
  readable,
  ticksOf,
} from './differenceSpec'
import { differenceTable } from './differenceTable'
import { FaultNote } from './FaultNote'
import { useLab, type LabResult } from './labStore'
import { labSeries, printOf, type LabSeries } from './labView'
import { useAfterLab } from './loading'
import { ScenarioKey } from './ScenarioKey'
import { useActedLabView } from './useLabView'

const HEIGHT = 400
const NARROW_HEIGHT = 320

/** The lab's main figure: the two scenarios, and how far apart they are. */
export function DifferencePanel() {
  const view = useActedLabView()
  const { f, inks, m, names, words, band: bandWords } = view
  const output = useChoice((choice) => choice.output)
  const result = useLab((lab) => lab.result)
  const rested = useLab((lab) => lab.rested)
  const wide = useWide()
  const events = useEventsOver('difference')
  const from = useAfterLab(useData(scenariosQuery), result)
  const height = wide ? HEIGHT : NARROW_HEIGHT
  return (
    <Panel id="difference" name={words.difference.name} lead height={height + 40} from={from}>
      {([, answer]) => {
        const print = printOf(output, f, words)
        const series = labSeries(answer, print)
        const held = labSeries(rested ?? answer, print)
        const domain = domainOf([held.a, held.b], isShare(print.key))
        const sides = [
          { key: 'a' as const, name: names.a.label, ink: inks.a, series: series.a },
          { key: 'b' as const, name: names.b.label, ink: inks.b, series: series.b },
        ]
        const years = [(answer.years[0] ?? 0) - 0.1, answer.years.at(-1) ?? 1] as const
        const time = yearAxis(years)
        const ends = endsOf(sides, print, ({ half, most }) => [
          bandWords.half(half),
          bandWords.most(most),
        ])
        const base = words.difference.base({
          value: print.value(series.a[0]?.band.p50 ?? NaN),
          year: String(answer.years[0]),
        })
        const told = titleOf(series, answer, print.change, words.difference)
        return {
          title: told.title,
          subtitle: words.difference.subtitle(words.measures[output]),
          key: !wide && <ScenarioKey sides={sides} print={print} />,
          chart: (
            <Later height={height}>
              <PointsChart
                title={words.difference.name}
                summary={words.difference.summary({
                  scenario: names.a.label,
                  other: names.b.label,
                  first: told.first,
                  last: told.last,
                })}
                keysHint={m.panel.keys}
                height={height}
                x={{
                  title: '',
                  domain: years,
                  scale: 'linear',
                  ticks: answer.years,
                  format: String,
                }}
                y={{
                  title:
                    words.difference.axis(
                      wide ? words.measures[output] : words.outputs[output],
                      print.unit,
                    ) + (domain.min > 0 ? words.difference.axisFrom(print.value(domain.min)) : ''),
                  domain: [domain.min, domain.max],
                  scale: 'linear',
                  ticks: ticksOf(domain),
                  format: f.number,
                }}
                overlay={events(time)}
                lines={linesOf(sides)}
                bands={bandsOf(sides, true)}
                difference={differenceOf(series, print, words, domain, wide)}
                ends={wide ? ends : []}
                marginRight={wide ? roomForEnds(ends) + 8 : 16}
                points={[...basePoint(series.a, base), ...readable(sides, print, words)]}
              />
            </Later>
          ),
          table: () => differenceTable(answer, series, print, view),
          note: (
            <>
              <FaultNote />
              {words.difference.note({
                base: bandWords.bases[answer.inputs.base],
                draws: f.number(answer.draws),
                seed: String(answer.seed),
                a: names.a.label,
                b: names.b.label,
              })}
            </>
          ),
          sourceIds: answer.sourceIds,
          events: { figure: 'difference', span: time.span },
        }
      }}
    </Panel>
  )
}

type TitleWords = ReturnType<typeof useActedLabView>['words']['difference']

/** A claim about the gap: whether it narrows, widens, holds or turns. */
function titleOf(
  { difference }: LabSeries,
  { years }: LabResult,
  change: (value: number) => string,
  words: TitleWords,
) {
  const [, firstYear = 0] = years
  const lastYear = years.at(-1) ?? 0
  const first = bandOf(difference, firstYear)?.p50 ?? NaN
  const last = bandOf(difference, lastYear)?.p50 ?? NaN
  const said = {
    first: change(first),
    last: change(last),
    years: [String(firstYear), String(lastYear)] as const,
  }
  const least = Math.max(Math.abs(first), Math.abs(last))
  const title =
    change(first) === change(0) && change(last) === change(0)
      ? words.none
      : first * last < 0
        ? words.crosses(said)
        : Math.abs(Math.abs(first) - Math.abs(last)) < 0.1 * least
          ? words.holds(said)
          : Math.abs(first) > Math.abs(last)
            ? words.narrows(said)
            : words.widens(said)
  return { ...said, title }
}
