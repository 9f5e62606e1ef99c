import type { Chip } from '@/contract/chips'
import type { Figure } from '@/contract/common'
import { compareRates } from '@/domain/chips/compareRates'
import type { Locale } from '@/i18n/locale'
import { GradeBadge } from '@/panels/GradeBadge'
import { Value } from '@/panels/Value'
import type { KeyFigure } from './keyFigure'

/** How many times the H20 the H200 computes, like for like; and what the article divides. */
export function h200OverH20(chips: readonly Chip[], locale: Locale): KeyFigure | null {
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
        <RateValue chip={b} figure={fair.b} locale={locale} />{' '}
        {m.chip.units[fair.a.unit] ?? fair.a.unit}
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
  return <Value name={f.join.colon(f.text(chip.shortName), m.chip.metrics.fp16)} figure={figure} />
}
