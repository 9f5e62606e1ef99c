import { EVIDENCE_PARTS, type EvidencePart } from '@/domain/choices'
import { useWords } from '@/i18n/views'
import { evidenceWords } from '@/i18n/views/evidence'
import { Segmented } from '@/panels/Segmented'
import { Select } from '@/panels/Select'
import { useWide } from '@/panels/useWide'
import { choose } from '@/state/store'
import styles from './PartChoice.module.css'

/** Which part of the evidence is read. What was searched for stays behind with its part. */
export function PartChoice({ part }: { part: EvidencePart }) {
  const words = useWords(evidenceWords).parts
  const wide = useWide()
  const options = EVIDENCE_PARTS.map((value) => ({ value, label: words[value] }))
  const go = (next: EvidencePart) =>
    choose('changePart', { evidencePart: next, openClaimId: null, evidenceWords: null })
  return (
    <div className={styles['choice']}>
      {wide ? (
        <Segmented quiet label={words.name} options={options} value={part} onChange={go} />
      ) : (
        <Select
          quiet
          label={words.name}
          groups={[{ label: null, options }]}
          value={part}
          onChange={go}
        />
      )}
    </div>
  )
}
