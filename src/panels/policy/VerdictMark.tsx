import type { RuleKind } from '@/contract/rules'
import type { Truth } from '@/domain/policy/kleene'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { truthsOf } from './verdictReading'
import styles from './VerdictMark.module.css'

const SIGNS: Record<Truth | 'nothing', string> = {
  met: '●',
  notMet: '○',
  unknown: '–',
  nothing: '–',
}

type Props = { truth: Truth | 'nothing'; kind: RuleKind; flips?: boolean }

/** ● met, ○ not met, – unknown, always with the word. */
export function VerdictMark({ truth, kind, flips = false }: Props) {
  const words = useWords(policyWords)
  return (
    <span className={styles['mark']} data-truth={truth}>
      <span aria-hidden>{SIGNS[truth]}</span>{' '}
      {truth === 'nothing' ? words.nothingNeeded : truthsOf(kind, words)[truth]}
      {flips && ' ~'}
    </span>
  )
}
