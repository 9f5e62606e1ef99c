import type { Chip } from '@/contract/chips'
import type { Rule } from '@/contract/rules'
import type { Assessment } from '@/domain/policy/assess'
import { proofOnce } from '@/domain/policy/proof'
import type { RuleVerdict } from '@/domain/policy/verdicts'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { showProvenance } from '@/panels/provenanceStore'
import { choose } from '@/state/store'
import styles from './Arithmetic.module.css'
import { ruleName } from './mapMarks'
import { ProofLine } from './ProofLine'
import { Workings } from './Workings'

type Props = {
  chip: Chip
  assessment: Assessment
  rules: readonly Rule[]
  gates: { washington: string; beijing: string }
}

/** The arithmetic of one chip, rule by rule, and what comes of it. */
export function Arithmetic({ chip, assessment, rules, gates }: Props) {
  const { f } = useLocale()
  const words = useWords(policyWords).proof
  return (
    <div className={styles['arithmetic']}>
      <Workings quantities={assessment.quantities} />
      {rules.map((rule) => {
        const verdict = assessment.verdicts.find(({ ruleId }) => ruleId === rule.id)
        return (
          verdict && (
            <RuleProof key={rule.id} rule={rule} verdict={verdict} vendorId={chip.vendorId} />
          )
        )
      })}
      <p className={styles['so']}>
        <b>{words.so}</b>
        {f.gap}
        {words.gates(gates)}{' '}
        <button
          type="button"
          onClick={() => choose('openChip', { view: 'chips', openChipId: chip.id })}
        >
          {words.chipPage}
        </button>
      </p>
    </div>
  )
}

type RuleProofProps = { rule: Rule; verdict: RuleVerdict; vendorId: string }

function RuleProof({ rule, verdict, vendorId }: RuleProofProps) {
  const { m, f } = useLocale()
  const words = useWords(policyWords)
  const name = ruleName(rule.id, words, { f })
  const shown = verdict.inForce ? name : words.proof.notInForce(name)
  const { proof } = words
  const [met, notMet] =
    rule.kind === 'control' ? [proof.caught, proof.notCaught] : [proof.met, proof.notMet]
  const sentence = {
    met: met(shown, words.meaning[rule.kind]),
    notMet: notMet(shown),
    unknown: words.proof.undecided(shown),
  }[verdict.verdict]
  return (
    <section data-proof={rule.id} data-past={verdict.inForce ? undefined : ''}>
      <h3>
        {sentence} {verdict.flips && words.proof.flips}{' '}
        <button
          type="button"
          title={f.text(rule.citation)}
          onClick={() =>
            showProvenance({ kind: 'sources', figure: 'verdicts', sourceIds: rule.sourceIds })
          }
        >
          {m.counted.sources(rule.sourceIds.length)}
        </button>
      </h3>
      {proofOnce(verdict.check).map((proof) => (
        <ProofLine
          key={proof.kind === 'rule' ? proof.ruleId : `${proof.term.q} ${String(proof.term.value)}`}
          proof={proof}
          vendorId={vendorId}
        />
      ))}
    </section>
  )
}
