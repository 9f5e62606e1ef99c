import type { ReactNode } from 'react'
import type { Chip } from '@/contract/chips'
import type { Figure } from '@/contract/common'
import type { Fact } from '@/contract/facts'
import type { Share } from '@/contract/marketShares'
import { chipsQuery, factsQuery, marketQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { combineEvidence } from '@/domain/chips/evidence'
import { compareRates } from '@/domain/chips/compareRates'
import { useLocale, type Locale } from '@/i18n/locale'
import { GradeBadge } from './GradeBadge'
import styles from './KeyFigures.module.css'
import { deliveries, nvidiaShares } from './OverviewAnswer'
import { useScenarioFigure } from './scenarios/useScenarioFigure'
import { Value } from './Value'

export type KeyFigure = {
  key: string
  label: string
  value: ReactNode
  unit: ReactNode
  compare: ReactNode
  source: ReactNode
}

/** At most four numbers, each with unit, comparison, date, source and grade. */
export function KeyFigures() {
  const locale = useLocale()
  const modelled = useScenarioFigure()
  const loaded = both(useData(chipsQuery), both(useData(marketQuery), useData(factsQuery)))
  if (loaded.status === 'pending') return <div className={styles['waiting']} />
  if (loaded.status === 'failed') return null
  const [{ chips }, [{ shares }, { facts }]] = loaded.data
  const figures = [
    modelled,
    delivered(facts, locale),
    nvidiaCards(shares, locale),
    h200OverH20(chips, locale),
  ].filter((figure) => figure !== null)
  return (
    <dl className={styles['strip']} aria-label={locale.m.overview.kpi.name}>
      {figures.map(({ key, label, value, unit, compare, source }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            <p className={styles['number']}>
              {value} <small>{unit}</small>
            </p>
            <p className={styles['compare']}>{compare}</p>
            <p className={styles['source']}>{source}</p>
          </dd>
        </div>
      ))}
    </dl>
  )
}

function nvidiaCards(shares: readonly Share[], { m, f }: Locale): KeyFigure | null {
  const { cards, revenue } = nvidiaShares(shares)
  if (!cards || !revenue) return null
  const words = m.overview.kpi
  return {
    key: 'cards',
    label: words.cards,
    value: <ShareValue share={cards} name={words.cards} f={f} />,
    unit: words.cardsOf,
    compare: (
      <ShareValue
        share={revenue}
        name={words.revenueName}
        f={f}
        print={(value) => words.cardsCompare(value)}
      />
    ),
    source: <SourceOf items={[cards, revenue]} f={f} />,
  }
}

function delivered(facts: readonly Fact[], { m, f }: Locale): KeyFigure | null {
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
        {words.deliveredBy}
        {f.language === 'zh' ? '，' : ', '}
        {f.date(gate.date)} <GradeBadge grade={fact.grade} />
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

function h200OverH20(chips: readonly Chip[], locale: Locale): KeyFigure | null {
  const { m, f } = locale
  const a = chips.find((chip) => chip.id === 'h200-sxm')
  const b = chips.find((chip) => chip.id === 'h20-96gb')
  if (!a || !b) return null
  const fair = compareRates(
    { chip: a, precision: 'fp16', sparsity: 'dense' },
    { chip: b, precision: 'fp16', sparsity: 'dense' },
  )
  const mixed = compareRates(
    { chip: a, precision: 'fp8', sparsity: 'sparse' },
    { chip: b, precision: 'fp8', sparsity: 'dense' },
  )
  if (!fair || !mixed) return null
  const words = m.overview.kpi
  return {
    key: 'ratio',
    label: words.ratio,
    value: (
      <Value
        name={words.ratio}
        figure={{ ...fair.ratio, unit: '×' }}
        printed={f.times(fair.ratio.value)}
        arithmetic={`${f.number(fair.a.value)} / ${f.number(fair.b.value)}`}
      />
    ),
    unit: (
      <>
        <RateValue chip={a} figure={fair.a} locale={locale} /> /{' '}
        <RateValue chip={b} figure={fair.b} locale={locale} />
      </>
    ),
    compare: (
      <Value
        name={words.mixed}
        figure={{ ...mixed.ratio, unit: '×' }}
        printed={words.ratioCompare(f.times(mixed.ratio.value))}
        arithmetic={`${f.number(mixed.a.value)} / ${f.number(mixed.b.value)}`}
      />
    ),
    source: (
      <>
        {words.ratioBy} <GradeBadge grade={fair.ratio.grade} />
      </>
    ),
  }
}

function RateValue({ chip, figure, locale }: { chip: Chip; figure: Figure; locale: Locale }) {
  const { m, f } = locale
  return <Value name={`${f.text(chip.shortName)}: ${m.chip.metrics.fp16}`} figure={figure} />
}

type ShareValueProps = {
  share: Share
  name: string
  f: Locale['f']
  /** The words that hold the number; by itself the number alone. */
  print?: (value: string) => string
}

function ShareValue({ share, name, f, print = (value) => value }: ShareValueProps) {
  const { value, grade, verified, sourceIds, note } = share
  return (
    <Value
      name={name}
      figure={{ value, unit: '%', grade, verified, sourceIds, ...(note && { note }) }}
      printed={print(`${f.number(value)}%`)}
    />
  )
}

function SourceOf({ items, f }: { items: readonly Share[]; f: Locale['f'] }) {
  return items.map((share, at) => (
    <span key={share.id}>
      {at > 0 && (f.language === 'zh' ? '；' : '; ')}
      <span className="nowrap">
        {f.text(share.publisher)} <GradeBadge grade={share.grade} />
      </span>
    </span>
  ))
}
