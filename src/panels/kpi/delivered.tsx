import type { Figure } from '@/contract/common'
import type { Fact } from '@/contract/facts'
import { combineEvidence } from '@/domain/chips/evidence'
import type { Locale } from '@/i18n/locale'
import { GradeBadge } from '@/panels/GradeBadge'
import { deliveries } from '@/panels/OverviewAnswer'
import { Value } from '@/panels/Value'
import type { KeyFigure } from './keyFigure'

/** H200 let in, of those licensed. */
export function delivered(facts: readonly Fact[], { m, f }: Locale): KeyFigure | null {
  const gate = deliveries(facts)
  if (!gate) return null
  const words = m.overview.kpi
  const fact = factFigure(gate.facts[0], gate.delivered, words.chipsUnit)
  const licensed = factFigure(gate.facts[1], gate.ceiling, words.chipsUnit)
  return {
    key: 'delivered',
    label: words.delivered,
    value: (
      <Value
        name={words.delivered}
        figure={fact}
        weak={false}
        printed={`≈${f.count(gate.delivered)}`}
      />
    ),
    unit: (
      <Value
        name={words.licensed}
        figure={licensed}
        weak={false}
        printed={words.deliveredOf(f.count(gate.ceiling))}
      />
    ),
    compare: (
      <Value
        name={words.delivered}
        weak={false}
        printed={words.deliveredCompare(f.percent(gate.delivered / gate.ceiling))}
        arithmetic={`${f.number(gate.delivered)} / ${f.number(gate.ceiling)}`}
        inputs={[
          { name: words.delivered, figure: fact },
          { name: words.licensed, figure: licensed },
        ]}
        figure={{
          value: Number(((100 * gate.delivered) / gate.ceiling).toPrecision(3)),
          unit: '%',
          ...combineEvidence(fact, licensed),
        }}
      />
    ),
    source: (
      <>
        {f.join.comma(words.deliveredBy, f.date(gate.date))} <GradeBadge grade={fact.grade} />
      </>
    ),
  }
}

const factFigure = (
  { sourceIds, grade, statement }: Fact,
  value: number,
  unit: string,
): Figure => ({
  value,
  unit,
  sourceIds,
  grade,
  verified: true,
  note: statement,
})
