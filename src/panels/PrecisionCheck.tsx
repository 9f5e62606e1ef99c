import { chipsIn } from '@/i18n/views/chips'
import { PRECISIONS, type Precision } from '@/contract/lists'
import { useState } from 'react'
import type { Chip } from '@/contract/chips'
import {
  compareRates,
  rateOf,
  SPARSITIES,
  type RateWarning,
  type Sparsity,
} from '@/domain/chips/compareRates'
import { useLocale } from '@/i18n/locale'
import styles from './RatioPanel.module.css'
import { Select } from './Select'
import { Value } from './Value'

type Rate = { precision: Precision; sparsity: Sparsity }
type RateKey = `${Precision}.${Sparsity}`

/**
 * The guard of the ratio sheet: sets any rate over any other, and says what the number mixes.
 * This is how a headline such as "13.4 times" comes about.
 */
export function PrecisionCheck({ a, b }: { a: Chip; b: Chip }) {
  const { m, f } = useLocale()
  const [rateA, setRateA] = useState<Rate>({ precision: 'fp16', sparsity: 'dense' })
  const [rateB, setRateB] = useState<Rate>({ precision: 'fp8', sparsity: 'dense' })
  const words = chipsIn(m).ratios.precision
  const result = compareRates({ chip: a, ...rateA }, { chip: b, ...rateB })
  const warn: Record<RateWarning, string> = {
    differentPrecision: words.differentPrecision(
      m.chip.short[rateA.precision],
      m.chip.short[rateB.precision],
    ),
    sparseAgainstDense: words.sparseAgainstDense,
  }
  const nameOf = (chip: Chip, { precision, sparsity }: Rate) =>
    f.join.colon(f.text(chip.shortName), `${m.chip.short[precision]} ${words[sparsity]}`)
  return (
    <div className={styles['check']}>
      <h3>{words.title}</h3>
      <p className={styles['hint']}>{words.hint}</p>
      <div className={styles['rates']}>
        <RateSelect chip={a} rate={rateA} onChange={setRateA} />
        <RateSelect chip={b} rate={rateB} onChange={setRateB} />
      </div>
      <p className={styles['result']} role="status">
        {result === null ? (
          words.none
        ) : (
          <>
            <Value name={nameOf(a, rateA)} figure={result.a} /> /{' '}
            <Value name={nameOf(b, rateB)} figure={result.b} /> ={' '}
            <b>
              <Value
                name={`${nameOf(a, rateA)} / ${nameOf(b, rateB)}`}
                figure={{ ...result.ratio, unit: '×' }}
                printed={f.times(result.ratio.value)}
                arithmetic={`${f.number(result.a.value)} / ${f.number(result.b.value)}`}
              />
            </b>
            {result.warnings.length === 0 ? (
              <span className={styles['fair']}>{words.likeForLike}</span>
            ) : (
              <span className={styles['warn']}>
                ⚠ {f.list(result.warnings.map((warning) => warn[warning]))}
              </span>
            )}
            {result.warnings.length > 0 && result.likeForLike.length > 0 && (
              <span className={styles['fair']}>
                {words.likeForLikeIs}
                {f.commas(
                  result.likeForLike.map(
                    ({ precision, ratio }) => `${m.chip.short[precision]} ${f.times(ratio.value)}`,
                  ),
                )}
              </span>
            )}
          </>
        )}
      </p>
    </div>
  )
}

type RateProps = { chip: Chip; rate: Rate; onChange: (rate: Rate) => void }

function RateSelect({ chip, rate, onChange }: RateProps) {
  const { m, f } = useLocale()
  const words = chipsIn(m).ratios.precision
  const published = PRECISIONS.flatMap((precision) =>
    SPARSITIES.map((sparsity) => ({ precision, sparsity })),
  ).filter((each) => rateOf({ chip, ...each }) !== null || sameRate(each, rate))
  return (
    <Select
      label={f.join.colon(f.text(chip.shortName), words.rate)}
      value={keyOf(rate)}
      onChange={(key) => {
        const chosen = published.find((each) => keyOf(each) === key)
        if (chosen) onChange(chosen)
      }}
      groups={[
        {
          label: null,
          options: published.map((each) => ({
            value: keyOf(each),
            label: `${m.chip.short[each.precision]} ${words[each.sparsity]}`,
          })),
        },
      ]}
    />
  )
}

const keyOf = ({ precision, sparsity }: Rate): RateKey => `${precision}.${sparsity}`
const sameRate = (a: Rate, b: Rate) => keyOf(a) === keyOf(b)
