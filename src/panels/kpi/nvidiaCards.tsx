import type { Share } from '@/contract/marketShares'
import type { Locale } from '@/i18n/locale'
import { GradeBadge } from '@/panels/GradeBadge'
import { nvidiaShares } from '@/panels/OverviewAnswer'
import { Value } from '@/panels/Value'
import type { KeyFigure } from './keyFigure'

/** NVIDIA's share by cards, and beside it by money: another measure. */
export function nvidiaCards(shares: readonly Share[], { m, f }: Locale): KeyFigure | null {
  const { cards, revenue } = nvidiaShares(shares)
  if (!cards || !revenue) return null
  const words = m.overview.kpi
  const name = words.cards(f.period(cards.period.startYear, cards.period.part))
  return {
    key: 'cards',
    label: name,
    value: <ShareValue share={cards} name={name} f={f} />,
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
      {at > 0 && f.join.semicolon('', '')}
      <span className="nowrap">
        {datedPublisher(share, f)} <GradeBadge grade={share.grade} />
      </span>
    </span>
  ))
}

/** Who said it and in which month; some names hold it already. */
function datedPublisher({ publisher, asOf }: Share, f: Locale['f']): string {
  const name = f.text(publisher)
  return /\d/.test(name) ? name : f.join.comma(name, f.date(asOf.slice(0, 'YYYY-MM'.length)))
}
