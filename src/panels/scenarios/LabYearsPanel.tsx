import { chipsQuery, scenariosQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { buildCases } from '@/domain/lab/buildCase'
import { bandOf } from '@/domain/lab/bandOf'
import { frontierOf } from '@/domain/model/frontier'
import { GROUPS } from '@/domain/model/groups'
import type { OutputKey } from '@/domain/model/outputs'
import { rulesOf } from '@/domain/model/rulesOf'
import type { Case } from '@/domain/model/types'
import { FigureTable } from '@/panels/FigureTable'
import { Panel } from '@/panels/Panel'
import { useLaterLab } from './labStore'
import { labSeries, printOfKey } from './labView'
import { afterLab } from './loading'
import { ModelValue } from './ModelValue'
import { fixed, interval } from './printing'
import { useLabView } from './useLabView'

const KEYS: readonly OutputKey[] = [
  ...GROUPS.map((group): OutputKey => `share.${group}`),
  'localShare',
  'demand_bnUSD',
  'unmet_bnUSD',
  'computeDelivered_EFLOPS',
  'treasury_bnUSD',
]

/** Every output in every year, for both scenarios: a figure that is a table. */
export function LabYearsPanel() {
  const view = useLabView()
  const { f, names, words } = view
  const result = useLaterLab((lab) => lab.result)
  const from = afterLab(both(useData(scenariosQuery), useData(chipsQuery)), result)
  const said = words.years
  return (
    <Panel id="labYears" name={said.name} height={420} from={from}>
      {([[data, { chips }], answer]) => {
        const cases = buildCases(data, answer.inputs)
        const shortName = (id: string) => {
          const chip = chips.find((one) => one.id === id)
          return chip ? f.text(chip.shortName) : id
        }
        const frontier = (source: Case, year: number) => {
          const best = frontierOf(source.offers, year, rulesOf(source, year).licence)
          return GROUPS.map((group) => {
            const offer = best[group]
            return offer === null ? said.nothing : shortName(offer.id)
          }).join(' · ')
        }
        const prints = KEYS.map((key) => printOfKey(key, f.language, words))
        const series = prints.map((print) => labSeries(answer, print))
        return {
          title: said.title,
          subtitle: said.subtitle,
          chart: (
            <FigureTable
              label={said.title}
              spec={{
                columns: [
                  { key: 'year', name: said.columns.year },
                  { key: 'scenario', name: said.columns.scenario },
                  ...GROUPS.map((group) => ({
                    key: group,
                    name: `${words.groups[group]}, %`,
                    numeric: true,
                  })),
                  { key: 'local', name: said.columns.local, numeric: true },
                  { key: 'demand', name: said.columns.demand, numeric: true },
                  { key: 'unmet', name: said.columns.served, numeric: true },
                  { key: 'compute', name: said.columns.compute, numeric: true },
                  { key: 'treasury', name: said.columns.treasury, numeric: true },
                  { key: 'frontier', name: said.columns.frontier },
                ],
                rows: answer.years.flatMap((year) =>
                  (['a', 'b'] as const).map((side) => ({
                    key: `${year}-${side}`,
                    cells: [
                      f.period(year, 'year'),
                      <span key="scenario" className="nowrap">
                        {names[side].label}
                      </span>,
                      ...series.map((one, at) => {
                        const band = bandOf(one[side], year)
                        const print = prints[at]
                        if (band === null || !print) return ''
                        const decimals = print.unit === words.units.compute ? 0 : 1
                        return (
                          <span key={print.key} className="nowrap">
                            <ModelValue
                              name={`${print.key}, ${names[side].label}, ${year}`}
                              unit={print.unit}
                              band={band}
                              scenario={names[side].label}
                              result={answer}
                              printed={fixed(band.p50, decimals)}
                            />
                            {band.p5 !== band.p95 && ` (${interval(band.p5, band.p95)})`}
                          </span>
                        )
                      }),
                      <span key="frontier" className="nowrap">
                        {frontier(cases[side], year)}
                      </span>,
                    ],
                  })),
                ),
              }}
            />
          ),
          note: words.notForecast,
          sourceIds: answer.sourceIds,
        }
      }}
    </Panel>
  )
}
