import type { Verdict } from '@/contract/lists'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import styles from './VerdictMark.module.css'

/** One shape per verdict, so that none rests on its colour. */
const SHAPES: Record<Verdict, string> = {
  supported: 'M2.5 7.5 L5.8 11 L11.5 3.5',
  partly: 'M7 1.5 A5.5 5.5 0 0 0 7 12.5 Z',
  mixedBasis: 'M2 5 H12 M2 9 H12 M4.5 12.5 L9.5 1.5',
  contradicted: 'M3 3 L11 11 M11 3 L3 11',
  notFound: 'M4.5 5 A2.6 2.6 0 1 1 7 7.6 V8.8 M7 11.4 V12',
  opinion: 'M2 2.5 H12 V9.5 H7.5 L4.5 12.5 V9.5 H2 Z',
}

/** A verdict as a small sign, its word beside it. */
export function VerdictMark({ verdict, quiet = false }: { verdict: Verdict; quiet?: boolean }) {
  const words = useWords(evidenceWords).verdicts
  return (
    <span className={styles['mark']} data-verdict={verdict}>
      <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden>
        {verdict === 'partly' && <circle cx={7} cy={7} r={5.5} />}
        <path d={SHAPES[verdict]} className={verdict === 'partly' ? styles['half'] : ''} />
      </svg>
      <span className={quiet ? 'visually-hidden' : ''}>{words[verdict]}</span>
    </span>
  )
}
