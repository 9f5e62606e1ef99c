import { LIMITS, wordsIn, type Slide } from '@/domain/brief/deck'
import type { SlideChange } from '@/domain/brief/edit'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { editCurrent } from '@/state/deckStore'
import { ControlChoice } from './ControlChoice'
import styles from './Editor.module.css'
import { GuessForm } from './GuessForm'
import { NumberField } from './NumberField'
import { TakeState } from './TakeState'
import { TextField } from './TextField'
import { withText } from './withText'

type Props = { slide: Slide; liveTitle: string }

/** Everything that can be changed of one slide. */
export function SlideForm({ slide, liveTitle }: Props) {
  const { f } = useLocale()
  const words = useWords(briefWords).fields
  const change = (part: SlideChange, joins = false) =>
    editCurrent({ do: 'change', id: slide.id, change: part }, joins)
  const text = (key: 'topic' | 'note') => ({
    value: wordsIn(slide[key], f.language),
    onText: (typed: string, joins: boolean) =>
      change({ [key]: withText(slide[key], f.language, typed) }, joins),
  })
  const orLive = (key: 'title' | 'lead') => ({
    value: slide[key] === null ? '' : wordsIn(slide[key], f.language),
    onText: (typed: string, joins: boolean) =>
      change(
        {
          [key]:
            typed === '' && slide.kind !== 'words' ? null : withText(slide[key], f.language, typed),
        },
        joins,
      ),
  })
  return (
    <form className={styles['form']} onSubmit={(event) => event.preventDefault()}>
      <TextField
        label={words.title}
        hint={slide.kind === 'words' ? undefined : words.titleLive}
        placeholder={slide.kind === 'words' ? '' : liveTitle}
        {...orLive('title')}
      />
      <TextField
        label={words.lead}
        hint={slide.kind === 'words' ? undefined : words.leadLive}
        {...orLive('lead')}
      />
      <TextField long label={words.note} hint={words.noteHint} {...text('note')} />
      <div className={styles['row']}>
        <TextField label={words.topic} {...text('topic')} />
        <NumberField
          label={words.seconds}
          value={slide.seconds}
          min={1}
          max={LIMITS.seconds}
          onNumber={(seconds) => change({ seconds })}
        />
      </div>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={slide.backup}
          onChange={(event) => change({ backup: event.target.checked })}
        />
        {words.backup}
      </label>
      {slide.figure !== null && (
        <>
          <ControlChoice controls={slide.controls} onChange={(controls) => change({ controls })} />
          <GuessForm slide={slide} change={change} />
          <TakeState onTake={(query) => change({ query })} />
        </>
      )}
    </form>
  )
}
