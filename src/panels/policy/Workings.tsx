import type { Quantities } from '@/domain/policy/quantities'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import styles from './Arithmetic.module.css'
import { printQuantity } from './printQuantity'

/** How TPP and density come about: "TPP = max(148 × 16, 296 × 8) = 2,368". */
export function Workings({ quantities }: { quantities: Quantities }) {
  const { m, f } = useLocale()
  const names: Record<string, string> = m.chip.short
  const words = useWords(policyWords)
  const { tpp, pd } = quantities
  return (
    <div className={styles['workings']}>
      {tpp.working?.kind === 'maximum' && tpp.value !== null && (
        <p>
          {words.quantities.tpp} = {maximum(tpp.working.of)} = <b>{f.number(tpp.value)}</b>
        </p>
      )}
      {pd.working?.kind === 'quotient' && pd.value !== null && (
        <p>
          {words.quantities.pd} = {f.number(pd.working.tpp)} / {f.number(pd.working.dieArea_mm2)}{' '}
          mm² = <b>{printQuantity('pd', pd.value, f)}</b>
          {pd.range.low < pd.range.high &&
            f.join.brackets('', f.range(pd.range.low, pd.range.high))}
        </p>
      )}
    </div>
  )

  function maximum(
    products: readonly { formats: readonly string[]; rate: number; bits: number }[],
  ) {
    const written = products.map(
      ({ formats, rate, bits }) =>
        `${f.number(rate)} × ${bits} [${formats.map((name) => names[name] ?? name).join('/')}]`,
    )
    return written.length > 1 ? `${words.proof.max}(${written.join(', ')})` : written.join('')
  }
}
