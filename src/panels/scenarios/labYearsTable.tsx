import type { Chip } from '@/contract/chips'
import type { Scenarios } from '@/contract/scenarios'
import { bandOf } from '@/domain/lab/bandOf'
import { casesOf } from '@/domain/lab/casesOf'
import { frontierOf } from '@/domain/model/frontier'
import { GROUPS } from '@/domain/model/groups'
import type { OutputKey } from '@/domain/model/outputs'
import { rulesOf } from '@/domain/model/rulesOf'
import type { Case } from '@/domain/model/types'
import type { Cell, TableSpec } from '@/panels/tableSpec'
import styles from './Lab.module.css'
import type { LabResult } from './labStore'
import { labSeries, printOfKey } from './labView'
import { ModelValue } from './ModelValue'
import { fixed, interval } from './printing'
import type { useLabView } from './useLabView'

/** Between chips of one row. */
const DOT = ' \u00b7 '

const KEYS: readonly OutputKey[] = [
  ...GROUPS.map((group): OutputKey => `share.${group}`),
  'localShare',
  'demand_bnUSD',
  'unmet_bnUSD',
  'computeDelivered_EFLOPS',
  'treasury_bnUSD',
]

/** Every output in every year of both scenarios: medians, and nine draws in ten under them. */
export function labYearsTable(
  data: Scenarios,
  answer: LabResult,
  chips: readonly Chip[],
  { f, m, names, words }: ReturnType<typeof useLabView>,
): TableSpec {
  const said = words.years
  const cases = casesOf(data, answer.inputs)
  const shortName = (id: string) => {
    const chip = chips.find((one) => one.id === id)
    return chip ? f.text(chip.shortName) : id
  }
  const frontier = (source: Case, year: number) => {
    const best = frontierOf(source.offers, year, rulesOf(source, year).licence)
    return GROUPS.map((group) => {
      const offer = best[group]
      return offer === null ? said.nothing : shortName(offer.id)
    }).join(DOT)
  }
  const outputs = KEYS.map((key) => {
    const print = printOfKey(key, f.language, words)
    return { print, series: labSeries(answer, print) }
  })
  const heads: readonly string[] = [
    ...GROUPS.map((group) => f.join.comma(words.groups[group], '%')),
    said.columns.local,
    said.columns.demand,
    said.columns.served,
    said.columns.compute,
    said.columns.treasury,
  ]
  return {
    columns: [
      { key: 'year', name: said.columns.year },
      { key: 'scenario', name: said.columns.scenario },
      ...KEYS.map((key, at) => ({ key, name: heads[at] ?? key, numeric: true })),
      { key: 'frontier', name: said.columns.frontier },
      ...KEYS.map((key, at) => ({
        key: `${key}Most`,
        name: f.join.comma(heads[at] ?? key, m.provenance.range),
        range: true,
        away: true,
      })),
    ],
    rows: answer.years.flatMap((year) =>
      (['a', 'b'] as const).map((side) => {
        const bands = outputs.map(({ series }) => bandOf(series[side], year))
        return {
          key: `${year}-${side}`,
          cells: [
            f.period(year, 'year'),
            noBreak(names[side].label),
            ...outputs.map(({ print }, at): Cell => {
              const band = bands[at]
              if (!band) return ''
              const decimals = print.unit === words.units.compute ? 0 : 1
              return {
                datum: band.p50,
                shown: (
                  <span className="nowrap">
                    <ModelValue
                      name={f.join.comma(print.key, names[side].label, String(year))}
                      unit={print.unit}
                      band={band}
                      scenario={names[side].label}
                      result={answer}
                      printed={fixed(band.p50, decimals)}
                    />
                    {band.p5 !== band.p95 && (
                      <small className={styles['under']}>{interval(band.p5, band.p95)}</small>
                    )}
                  </span>
                ),
              }
            }),
            inTwo(frontier(cases[side], year)),
            ...bands.map((band): Cell => (band ? { low: band.p5, high: band.p95, shown: '' } : '')),
          ],
        }
      }),
    ),
  }
}

/** US groups on one line, domestic ones on the next, where the column is too narrow for both. */
function inTwo(words: string): Cell {
  const names = words.split(DOT)
  const part = (from: number, to: number) => (
    <span className="nowrap">{names.slice(from, to).join(DOT)}</span>
  )
  return {
    datum: words,
    shown: (
      <>
        {part(0, 2)}
        {DOT}
        {part(2, names.length)}
      </>
    ),
  }
}

const noBreak = (words: string): Cell => ({
  datum: words,
  shown: <span className="nowrap">{words}</span>,
})
