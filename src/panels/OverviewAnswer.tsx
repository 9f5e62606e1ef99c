import type { Fact } from '@/contract/facts'
import type { Share } from '@/contract/marketShares'
import { factsQuery, marketQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { shareOf } from '@/domain/market/shareMarks'
import { useLocale } from '@/i18n/locale'
import { Answer } from './Answer'
import styles from './Answer.module.css'
import { useScenarioAnswer } from './scenarios/useScenarioAnswer'

const COUNTED_YEAR = 2025
const FIRST_YEAR = 2022

/**
 * One sentence of the scenario, and what of it is Beijing's. Until the model has answered, one of
 * the published shares, and where the two gates stand since.
 */
export function OverviewAnswer() {
  return (
    <div className={styles['hold']}>
      <Sentence />
    </div>
  )
}

function Sentence() {
  const { m, f } = useLocale()
  const modelled = useScenarioAnswer()
  const loaded = both(useData(marketQuery), useData(factsQuery))
  if (loaded.status === 'pending') return null
  if (loaded.status === 'failed') return <Answer sentence={m.overview.answerUnknown} />
  const [{ shares }, { facts }] = loaded.data
  const { cards, revenue, top } = nvidiaShares(shares)
  const gate = deliveries(facts)
  if (modelled)
    return (
      <Answer
        sentence={modelled.sentence}
        support={modelled.support(
          gate && {
            delivered: f.count(gate.delivered),
            ceiling: f.count(gate.ceiling),
            date: f.date(gate.date),
          },
        )}
      />
    )
  return (
    <Answer
      sentence={
        cards && revenue && top
          ? m.overview.answer({
              cards: `${f.number(cards.value)}%`,
              revenue: `${f.number(revenue.value)}%`,
              top: `${f.number(top.value)}%`,
              year: String(COUNTED_YEAR),
              topYear: String(FIRST_YEAR),
            })
          : m.overview.answerUnknown
      }
      support={
        gate &&
        m.overview.support({
          delivered: f.count(gate.delivered),
          ceiling: f.count(gate.ceiling),
          percent: f.percent(gate.delivered / gate.ceiling),
          date: f.date(gate.date),
        })
      }
    />
  )
}

export function nvidiaShares(shares: readonly Share[]) {
  const find = (year: number, basis: Share['basis']) =>
    shareOf(shares, { vendorId: 'nvidia', year, basis })
  return {
    cards: find(COUNTED_YEAR, 'units'),
    revenue: find(COUNTED_YEAR, 'revenue'),
    // For 2022 only shares without a stated basis were published; the lower is of all cards.
    top: find(FIRST_YEAR, 'unstated'),
  }
}

/** H200 delivered to China against what Washington licensed: facts F011 and F003. */
export function deliveries(facts: readonly Fact[]) {
  const find = (id: string) => facts.find((fact) => fact.id === id)
  const delivered = find('F011')
  const ceiling = find('F003')
  if (delivered?.value == null || ceiling?.value == null) return null
  return {
    delivered: delivered.value,
    ceiling: ceiling.value,
    date: delivered.date,
    facts: [delivered, ceiling] as const,
  }
}
