import type { Chip } from '@/contract/chips'
import { workedExample } from '@/domain/lab/workedExample'
import { GROUPS, SEGMENTS, sumOver, type Group } from '@/domain/model/groups'
import { ModelError } from '@/domain/model/ModelError'
import type { Case } from '@/domain/model/types'
import { FigureTable } from '@/panels/FigureTable'
import type { TableRow } from '@/panels/tableSpec'
import styles from './Method.module.css'
import { fixed } from './printing'
import { useLabView } from './useLabView'

/** As many decimals as a reader needs to come out at the model's share. */
const FINE = 4

/** The first modelled year step by step, with every number that a pocket calculator needs. */
export function WorkedExampleView({ source, chips }: { source: Case; chips: readonly Chip[] }) {
  const { f, names, words } = useLabView()
  const said = words.method.exampleSteps
  const example = exampleOf(source)
  if (example === null) return null
  const money = (value: number) => fixed(f.language === 'zh' ? value * 10 : value, FINE)
  const fine = (value: number) => (Number.isFinite(value) ? fixed(value, FINE) : '–')
  const byGroup = (key: string, name: string, print: (group: Group) => string): TableRow => ({
    key,
    cells: [name, ...GROUPS.map(print)],
  })
  const columns = [
    { key: 'name', name: said.step },
    ...GROUPS.map((group) => ({ key: group, name: words.groups[group], numeric: true })),
  ]
  const chipName = (group: Group) => {
    const id = example.offer[group]?.id
    const chip = chips.find((one) => one.id === id)
    return chip ? f.text(chip.shortName) : '–'
  }
  return (
    <section className={styles['example']}>
      <h3>{words.method.example({ year: String(example.year), scenario: names.a.inSentence })}</h3>
      <p>{said.intro}</p>
      <h4>{said.frontier}</h4>
      <FigureTable
        label={said.frontier}
        spec={{
          columns,
          rows: [
            byGroup('chip', words.method.columns.chip, chipName),
            byGroup('taste', said.taste, (g) => fine(example.xi[g] ?? NaN)),
            byGroup('eco', said.ecosystem, (g) => fine(example.ecosystem[g])),
            byGroup('risk', said.risk, (g) => fine(example.risk[g])),
          ],
        }}
      />
      <h4>{said.worth}</h4>
      <FigureTable
        label={said.worth}
        spec={{
          columns: [
            ...columns,
            { key: 'mandate', name: said.mandate, numeric: true },
            { key: 'weight', name: 'ω', numeric: true },
          ],
          rows: SEGMENTS.map((segment) => ({
            key: segment,
            cells: [
              words.segments[segment],
              ...GROUPS.map((group) => fine(example.worth[segment][group])),
              fine(example.mandate[segment]),
              fixed(source.params.weights[segment], 2),
            ],
          })),
        }}
      />
      <h4>{said.shares}</h4>
      <FigureTable
        label={said.shares}
        spec={{
          columns,
          rows: [
            byGroup('wish', said.wish, (g) => fine(example.desired[g])),
            byGroup('previous', said.previous, (g) => fine(example.previous[g])),
            byGroup('mixed', said.mixed, (g) => fine(example.mixed[g])),
            byGroup('wants', said.wants, (g) => money(example.demand_bnUSD * example.mixed[g])),
            byGroup('cap', said.cap, (g) => money(example.cap_bnUSD[g])),
          ],
        }}
      />
      <h4>{said.rounds}</h4>
      <FigureTable
        label={said.rounds}
        spec={{
          columns,
          rows: [
            ...example.rounds.flatMap((round, at) => [
              byGroup(`asked-${at}`, f.join.comma(said.round(String(at + 1)), said.asked), (g) =>
                money(round.asked[g]),
              ),
              byGroup(`given-${at}`, f.join.comma(said.round(String(at + 1)), said.given), (g) =>
                money(round.given[g]),
              ),
            ]),
            byGroup('served', said.served, (g) => money(example.served_bnUSD[g])),
            byGroup('share', said.share, (g) => `${fixed(100 * example.share[g], 2)}%`),
          ],
        }}
      />
      <p className={styles['result']}>
        {said.result({
          served: money(example.served_bnUSD.nvidia),
          total: money(sumOver(example.served_bnUSD)),
          share: `${fixed(100 * example.share.nvidia, 2)}%`,
        })}
      </p>
    </section>
  )
}

/** Null where the levers leave nothing that could be worked: the figures say so themselves. */
function exampleOf(source: Case) {
  try {
    return workedExample(source)
  } catch (error) {
    if (error instanceof ModelError) return null
    throw error
  }
}
