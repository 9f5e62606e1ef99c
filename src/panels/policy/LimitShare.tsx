import type { Chip } from '@/contract/chips'
import type { NumberCheck } from '@/domain/policy/checks'
import { quantityFigure } from '@/domain/policy/quantityFigure'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { Value } from '@/panels/Value'

type Props = {
  chip: Chip
  check: NumberCheck
  /** Documents of the rule that sets the limit. */
  ruleSourceIds: readonly string[]
  /** The words that hold the percentage. */
  printed: string
}

/** How a chip stands to a limit, in words that open the division and both of its sources. */
export function LimitShare({ chip, check, ruleSourceIds, printed }: Props) {
  const { f } = useLocale()
  const words = useWords(policyWords)
  const { q, value: limit } = check.term
  const { value, range } = check.quantity
  const source = quantityFigure(chip, q)
  if (value === null || source === null) return printed
  const unit = words.unitOf[q]
  const percent = (number: number) => Number(((100 * number) / limit).toPrecision(6))
  const spread = range.low < range.high && Number.isFinite(range.high)
  return (
    <Value
      name={f.join.colon(f.text(chip.shortName), words.quantities[q])}
      printed={printed}
      weak={check.quantity.estimated}
      arithmetic={
        `${f.number(value)} / ${f.number(limit)} ${unit}`.trim() +
        ` = ${percent(value).toFixed(1)}%`
      }
      figure={{
        value: percent(value),
        unit: '%',
        ...(spread && { low: percent(range.low), high: percent(range.high) }),
        grade: source.grade,
        verified: source.verified,
        sourceIds: [...new Set([...source.sourceIds, ...ruleSourceIds])],
        ...(source.note && { note: source.note }),
      }}
    />
  )
}
