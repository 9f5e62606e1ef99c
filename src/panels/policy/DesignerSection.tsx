import { DESIGNER_QUANTITIES } from '@/domain/policy/lists'
import { licenceOf } from '@/domain/policy/designer'
import { lawLines } from '@/domain/policy/designResult'

import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { LONGEST_PHRASE, onOneLine } from '@/state/fields'
import { choose, useChoice } from '@/state/store'
import { DesignLine } from './DesignLine'
import { DesignOutcome } from './DesignOutcome'
import styles from './PolicyRail.module.css'
import { useDesignResult } from './useMapChips'
import { usePolicyData, type PolicyData } from './usePolicy'

/** A rule of the reader's own, of the same shape as the law's window. */
export function DesignerSection() {
  const loaded = usePolicyData()
  return loaded.status === 'ready' ? <Designer data={loaded.data} /> : null
}

function Designer({ data }: { data: PolicyData }) {
  const words = useWords(policyWords).designer
  const { lines, result } = useDesignResult(data)
  const law = lawLines(data.book)
  const toLaw = () =>
    choose('designRule', {
      design: Object.fromEntries(
        DESIGNER_QUANTITIES.flatMap((q) => (law[q] === null ? [] : [[q, law[q]]])),
      ),
    })
  return (
    <section aria-label={words.title}>
      <h2 className={styles['title']}>
        {words.title} <span>{words.draft}</span>
      </h2>
      <RuleName />
      {DESIGNER_QUANTITIES.map((q) => (
        <DesignLine key={q} q={q} value={lines[q]} law={law[q]} today={data.today} />
      ))}
      {!result.asLaw && (
        <button type="button" className={styles['link']} onClick={toLaw}>
          {words.reset}
        </button>
      )}
      <DesignOutcome result={result} chips={data.chips} />
      <Send lines={lines} />
    </section>
  )
}

function RuleName() {
  const words = useWords(policyWords).designer
  const name = useChoice((choice) => choice.designName)
  return (
    <label className={styles['field']}>
      <span>{words.name}</span>
      <input
        key={name}
        type="text"
        defaultValue={name ?? ''}
        maxLength={LONGEST_PHRASE}
        onBlur={(event) => {
          const typed = onOneLine(event.target.value)
          const designName = typed === '' ? null : typed
          if (designName !== name) choose('nameRule', { designName })
        }}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
    </label>
  )
}

/** Hands the limits that the model knows to the scenario lab, and says what it does not. */
function Send({ lines }: { lines: ReturnType<typeof useDesignResult>['lines'] }) {
  const { f } = useLocale()
  const words = useWords(policyWords)
  const sent = useChoice((choice) => choice.licence)
  const { licence, leftBehind } = licenceOf(lines)
  const same =
    sent !== null &&
    sent.maxTpp === licence.maxTpp &&
    sent.maxBandwidth_GBps === licence.maxBandwidth_GBps
  return (
    <div className={styles['send']}>
      <button type="button" disabled={same} onClick={() => choose('sendLicence', { licence })}>
        {words.designer.send}
      </button>
      {same && <p role="status">{words.designer.sent}</p>}
      {sent !== null && (
        <button
          type="button"
          className={styles['link']}
          onClick={() => choose('sendLicence', { licence: null })}
        >
          {words.designer.withdraw}
        </button>
      )}
      <p>
        {leftBehind.length > 0 &&
          `${words.designer.staysBehind(f.list(leftBehind.map((q) => words.quantities[q])))}${f.gap}`}
        {words.designer.conditions}
      </p>
    </div>
  )
}
