import { fromChip } from '@/domain/policy/chipInput'
import { windowAnswer } from '@/domain/policy/windowAnswer'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { policyWords } from '@/i18n/views/policy'
import { Answer } from '@/panels/Answer'
import { namesOf } from './designWords'
import styles from './PolicyAnswer.module.css'
import { usePolicyData } from './usePolicy'

/** Whom the window of 2026 reaches, how close the nearest stands to its line, and who stays out. */
export function PolicyAnswer() {
  const { f } = useLocale()
  const words = useWords(policyWords)
  const loaded = usePolicyData()
  if (loaded.status === 'pending') return <div className={styles['waiting']} />
  if (loaded.status === 'failed') return <Answer sentence={words.answerNone} />
  const { chips, book, today } = loaded.data
  const answer = windowAnswer(chips.map(fromChip), book, today)
  if (!answer) return <Answer sentence={words.answerNone} />
  const { passing, highest, outside, near } = answer
  const name = (id: string) => namesOf([id], chips, f)
  return (
    <Answer
      sentence={words.answer({
        count: passing.length,
        chip: name(highest.id),
        percent: `${(highest.ofLimitRatio * 100).toFixed(1)}%`,
        outside: namesOf(outside, chips, f),
      })}
      support={
        near
          ? words.supportNear({
              chip: name(near.id),
              distance: f.number(near.distance),
              line: f.number(near.line),
            })
          : words.support
      }
    />
  )
}
