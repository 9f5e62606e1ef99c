import type { Place } from '@/domain/policy/lists'
import type { Figure } from '@/contract/common'
import type { Fact } from '@/contract/facts'

import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { gatesWords } from '@/i18n/views/gates'
import { deliveries } from '@/panels/OverviewAnswer'
import { Value } from '@/panels/Value'

type Props = { facts: readonly Fact[]; day: string; instead: boolean; place: Place }

/** How to read the gates, and the one count of what came through. */
export function GatesNote({ facts, day, instead, place }: Props) {
  const { f } = useLocale()
  const words = useWords(gatesWords)
  const gate = deliveries(facts)
  const fact = gate?.facts[0]
  return (
    <>
      {instead && `${words.allInstead}${f.gap}`}
      {words.note}
      {f.gap}
      {place === 'market' && gate && fact && gate.date <= day && (
        <>
          {words.noteDelivered({
            delivered: f.count(gate.delivered),
            ceiling: f.count(gate.ceiling),
            date: f.date(gate.date),
          })}
          <Value
            name={words.name}
            figure={figureOfFact(fact)}
            printed={f.percent(gate.delivered / gate.ceiling)}
          />
          {words.stop}
        </>
      )}
      {place === 'market' && words.noteState}
    </>
  )
}

/** A fact with a value, as a figure whose provenance can be opened. */
function figureOfFact({ value, unit, sourceIds, grade, statement }: Fact): Figure | null {
  return value === null
    ? null
    : { value, unit, sourceIds, grade, verified: grade !== 'D', note: statement }
}
