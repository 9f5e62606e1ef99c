import type { Comparison as Operator } from '@/contract/rules'
import type { NumberCheck } from '@/domain/policy/checks'
import type { Proof } from '@/domain/policy/proof'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { lookOf } from '@/panels/ink'
import styles from './Arithmetic.module.css'
import { ruleName } from './mapMarks'
import { printQuantity } from './printQuantity'

type Props = { proof: Proof; vendorId: string }

/** One comparison: what stands against what, how far apart, and both as a bar with a tick. */
export function ProofLine({ proof, vendorId }: Props) {
  const { f } = useLocale()
  const words = useWords(policyWords)
  switch (proof.kind) {
    case 'rule': {
      const name = ruleName(proof.ruleId, words, { f })
      return (
        <p className={styles['plain']}>{words.proof.ruleIs(name, words.caught[proof.truth])}</p>
      )
    }
    case 'flag': {
      const answer =
        proof.value === null ? words.truths.unknown : proof.value ? words.proof.yes : words.proof.no
      return (
        <p className={styles['plain']}>{words.proof.ruleIs(words.flags[proof.term.q], answer)}</p>
      )
    }
    case 'id':
      return (
        <p className={styles['plain']}>
          {proof.truth === 'met' ? words.proof.named : words.proof.notNamed}
        </p>
      )
    case 'number':
      return <Comparison check={proof} vendorId={vendorId} />
  }
}

/** The comparisons as printed. */
const SIGNS: Record<Operator, string> = { '>=': '≥', '>': '>', '<=': '≤', '<': '<' }

/** Where the bar's right end stands, as a multiple of the greater of value and line. */
const ROOM = 1.15

function Comparison({ check, vendorId }: { check: NumberCheck; vendorId: string }) {
  const { f } = useLocale()
  const words = useWords(policyWords)
  const { term, quantity, relation } = check
  const { value } = quantity
  const name = words.quantities[term.q]
  const unit = words.unitOf[term.q]
  const printed = (number: number) => printQuantity(term.q, number, f)
  if (value === null || relation === null) {
    const missing = [...new Set(quantity.missingInputs.map((input) => input.split('.')[0] ?? ''))]
    const known: Record<string, string> = words.proof.inputs
    const names = missing.map((input) => known[input] ?? input)
    return (
      <p className={styles['plain']}>
        {words.proof.ruleIs(
          `${name} ${SIGNS[term.op]} ${printed(term.value)} ${unit}`.trim(),
          words.proof.unknown(f.list(names)),
        )}
      </p>
    )
  }
  const end = Math.max(value, term.value) * ROOM
  const at = (number: number) => `${(100 * number) / end}%`
  const { mark } = lookOf(vendorId).ink
  return (
    <div className={styles['line']}>
      <p>
        {name} {printed(value)} {relation} {printed(term.value)} {unit}
      </p>
      <div className={styles['bar']} aria-hidden>
        <i style={{ width: at(value), background: mark }} />
        <u style={{ left: at(value), background: mark }} />
        <s style={{ left: at(term.value) }} />
      </div>
      <p>{distanceWords(check, value)}</p>
    </div>
  )

  function distanceWords({ distanceRatio }: NumberCheck, number: number): string {
    if (relation === '=') return words.proof.on
    const distance = printed(Math.abs(number - term.value))
    // Only a line at 0 has no distance in per cent, and no rule has one.
    if (distanceRatio === null) return distance
    const percent = f.percent(Math.abs(distanceRatio))
    return relation === '>'
      ? words.proof.above({ distance, percent })
      : words.proof.below({ distance, percent })
  }
}
