import { useState } from 'react'
import type { Deck } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { Select } from '@/panels/Select'
import styles from './Editor.module.css'
import { usePowerPoint } from './usePowerPoint'

/** The deck as a PowerPoint file in one language or two: long work that can be followed and given up. */
export function PowerPointButton({ deck }: { deck: Deck }) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const [languages, setLanguages] = useState<'one' | 'both'>('one')
  const { state, ready, make, cancel } = usePowerPoint(deck)
  if (state.kind === 'drawing' || state.kind === 'writing') {
    const say = state.kind === 'drawing' ? words.working : words.writing
    return (
      <span className={styles['working']}>
        <progress value={state.done} aria-label={words.powerPoint} />
        {say(f.number(state.at), f.number(state.of))}
        <button type="button" onClick={cancel}>
          {words.cancel}
        </button>
      </span>
    )
  }
  return (
    <>
      <span className={styles['choice']}>
        <button
          type="button"
          disabled={deck.slides.length === 0 || !ready}
          onClick={() => void make(languages === 'both')}
        >
          {words.powerPoint}
        </button>
        <Select
          quiet
          label={words.fileLanguage}
          value={languages}
          onChange={setLanguages}
          groups={[
            {
              label: null,
              options: (['one', 'both'] as const).map((value) => ({
                value,
                label: words.fileLanguages[value],
              })),
            },
          ]}
        />
      </span>
      {state.kind === 'cancelled' && (
        <p className={styles['said']} role="status">
          {words.cancelled}
        </p>
      )}
      {state.kind === 'failed' && (
        <p className={styles['said']} role="alert">
          {words.exportFailed(state.why)}
        </p>
      )}
    </>
  )
}
