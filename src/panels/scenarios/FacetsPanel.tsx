import { scenariosQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { bandOf } from '@/domain/lab/bandOf'
import { GROUPS, type Group } from '@/domain/model/groups'
import { Later, PointsChart } from '@/panels/lazyCharts'
import { Panel } from '@/panels/Panel'
import { useLaterChoice } from '@/state/useLaterChoice'
import { bandsOf, differenceOf, linesOf, readable } from './differenceSpec'
import { facetsTable } from './facetsTable'
import styles from './Lab.module.css'
import { useLaterLab, type LabResult } from './labStore'
import { labSeries, printOfKey, sentence } from './labView'
import { useAfterLab } from './loading'
import { ModelValue } from './ModelValue'
import { signed } from './printing'
import { ScenarioLegend } from './ScenarioLegend'
import { useLabView } from './useLabView'

const HEIGHT = 190
const DOMAIN = { min: 0, max: 100 }

/** One facet per vendor group, both scenarios in each. */
export function FacetsPanel() {
  const view = useLabView()
  const { names, words } = view
  const year = useLaterChoice((choice) => choice.labYear)
  const result = useLaterLab((lab) => lab.result)
  const from = useAfterLab(useData(scenariosQuery), result)
  return (
    <Panel id="facets" name={words.facets.name} height={HEIGHT + 60} from={from}>
      {([, answer]) => {
        return {
          title: words.facets.title({
            scenario: sentence(names.a.inSentence),
            other: names.b.inSentence,
            year: String(year),
          }),
          subtitle: words.facets.subtitle,
          key: <ScenarioLegend />,
          chart: (
            <div className={styles['facets']}>
              {GROUPS.map((group) => (
                <Facet key={group} group={group} answer={answer} year={year} />
              ))}
            </div>
          ),
          table: () => facetsTable(answer, view),
          note: words.notForecast,
          sourceIds: answer.sourceIds,
        }
      }}
    </Panel>
  )
}

const yearsOf = ({ years }: LabResult): readonly [number, number] => [
  years[0] ?? 0,
  years.at(-1) ?? 1,
]

function Facet({ group, answer, year }: { group: Group; answer: LabResult; year: number }) {
  const { f, inks, m, names, words } = useLabView()
  const print = printOfKey(`share.${group}`, f.language, words)
  const series = labSeries(answer, print)
  const change = bandOf(series.difference, year)
  const sides = [
    { key: 'a' as const, name: names.a.label, ink: inks.a, series: series.a },
    { key: 'b' as const, name: names.b.label, ink: inks.b, series: series.b },
  ]
  const years = yearsOf(answer)
  const said = change
    ? words.facets.sentence({
        change: `${signed(change.p50, 1)} ${print.changeUnit}`,
        low: signed(change.p5, 1),
        high: signed(change.p95, 1),
        year: String(year),
      })
    : ''
  return (
    <div>
      <h3>{words.groups[group]}</h3>
      {change && (
        <p>
          <ModelValue
            name={words.groups[group]}
            unit={print.changeUnit}
            band={change}
            scenario={`${names.a.label} − ${names.b.label}`}
            result={answer}
            printed={said}
          />
        </p>
      )}
      <Later height={HEIGHT}>
        <PointsChart
          compact
          title={f.join.colon(words.facets.name, words.groups[group])}
          summary={said}
          keysHint={m.panel.keys}
          height={HEIGHT}
          x={{
            title: '',
            domain: years,
            scale: 'linear',
            ticks: years,
            format: String,
          }}
          y={{
            title: '',
            domain: [DOMAIN.min, DOMAIN.max],
            scale: 'linear',
            ticks: [0, 50, 100],
            format: String,
          }}
          lines={linesOf(sides)}
          bands={bandsOf(sides, false)}
          difference={differenceOf(series, print, words, DOMAIN, false)}
          ends={sides.flatMap(({ key, ink, series: of }) => {
            const last = of.at(-1)
            return last
              ? [
                  {
                    key,
                    x: last.year,
                    y: last.band.p50,
                    title: print.value(last.band.p50),
                    lines: [],
                    color: ink.text,
                    quiet: true,
                  },
                ]
              : []
          })}
          marginRight={44}
          points={readable(sides, print, words)}
        />
      </Later>
    </div>
  )
}
