import { FLAG_QUANTITIES } from '@/contract/lists'
import { TEST_FIGURES, type TestFigure } from '@/domain/policy/lists'
import { assess } from '@/domain/policy/assess'
import { bitLengths, testChipOf } from '@/domain/policy/drafts'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { gatesWords } from '@/i18n/views/gates'
import { policyWords } from '@/i18n/views/policy'
import { Select } from '@/panels/Select'
import { choose, currentChoice, toggled, useChoice } from '@/state/store'
import { washingtonWords } from './gateWords'
import { ruleName } from './mapMarks'
import styles from './PolicyRail.module.css'
import { dayOr, useLaterDay, usePolicyData, type PolicyData } from './usePolicy'
import { VerdictMark } from './VerdictMark'
import { printQuantity } from './printQuantity'

/** A chip that does not exist: its figures typed, its verdicts at once. */
export function TestChipSection() {
  const loaded = usePolicyData()
  const words = useWords(policyWords).test
  if (loaded.status !== 'ready') return null
  return (
    <section aria-label={words.title}>
      <h2 className={styles['title']}>{words.title}</h2>
      <Form data={loaded.data} />
      <Verdicts data={loaded.data} />
    </section>
  )
}

function Form({ data }: { data: PolicyData }) {
  const words = useWords(policyWords).test
  const figures = useChoice((choice) => choice.testFigures)
  const flags = useChoice((choice) => choice.testFlags)
  const take = (key: TestFigure, text: string) => {
    const { [key]: before, ...others } = currentChoice().testFigures
    const typed = Number(text)
    const value = text.trim() !== '' && Number.isFinite(typed) && typed >= 0 ? typed : undefined
    if (value !== before)
      choose('testChip', {
        testFigures: value === undefined ? others : { ...others, [key]: value },
      })
  }
  return (
    <div className={styles['form']}>
      {TEST_FIGURES.map((key) =>
        key === 'bits' ? (
          <Select
            key={key}
            label={words.figures.bits}
            value={String(figures.bits ?? '')}
            groups={[
              {
                label: null,
                options: bitLengths(data.book.bitLength).map((bits) => ({
                  value: String(bits),
                  label: String(bits),
                })),
              },
            ]}
            onChange={(bits) => take('bits', bits)}
          />
        ) : (
          <label key={key} className={styles['field']}>
            <span>{words.figures[key]}</span>
            <input
              type="number"
              min={0}
              step="any"
              value={figures[key] ?? ''}
              {...(key === 'rate' && { title: words.rateHint })}
              onChange={(event) => take(key, event.target.value)}
            />
          </label>
        ),
      )}
      {FLAG_QUANTITIES.map((flag) => (
        <label key={flag} className={styles['check']}>
          <input
            type="checkbox"
            checked={flags.includes(flag)}
            onChange={() =>
              choose('testChip', { testFlags: toggled(currentChoice().testFlags, flag) })
            }
          />
          {words[flag]}
        </label>
      ))}
    </div>
  )
}

function Verdicts({ data }: { data: PolicyData }) {
  const { f } = useLocale()
  const words = useWords(policyWords)
  const gates = useWords(gatesWords)
  const figures = useChoice((choice) => choice.testFigures)
  const flags = useChoice((choice) => choice.testFlags)
  const drawn = useChoice((choice) => choice.rulesDrawn)
  const day = dayOr(useLaterDay(), data.today)
  const chip = testChipOf(figures, flags, data.book.bitLength)
  const assessed = assess(chip, day, data.book, data.events)
  const { tpp, pd } = assessed.quantities
  const context = { words: gates, f, rules: data.rules, facts: [], day }
  return (
    <div className={styles['outcome']} role="status" aria-label={words.test.verdicts}>
      {tpp.value === null || figures.rate === undefined || figures.bits === undefined ? (
        <p>{words.test.noTpp}</p>
      ) : (
        <p>
          {words.test.tpp({
            rate: f.number(figures.rate),
            bits: f.number(figures.bits),
            tpp: f.number(tpp.value),
          })}
          <b>{f.number(tpp.value)} TPP</b>
          {pd.value !== null && words.test.density(printQuantity('pd', pd.value, f))}
        </p>
      )}
      <ul>
        {assessed.verdicts
          .filter(({ ruleId }) => drawn.includes(ruleId))
          .map((verdict) => (
            <li key={verdict.ruleId} data-past={verdict.inForce ? undefined : ''}>
              <span>{ruleName(verdict.ruleId, words, { f })}</span>
              <VerdictMark truth={verdict.verdict} kind={verdict.kind} />
            </li>
          ))}
      </ul>
      <p>
        {words.test.washington}
        <b>{washingtonWords(assessed, context)}</b>
      </p>
    </div>
  )
}
