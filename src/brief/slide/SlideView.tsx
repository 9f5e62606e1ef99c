import { memo, useMemo } from 'react'
import { wordsIn, type Slide } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { Boundary } from '@/panels/Boundary'
import { FigureScope } from '@/panels/FigureScope'
import { useChoice } from '@/state/store'
import { GuessBoard } from './GuessBoard'
import styles from './Slide.module.css'
import { slideChoice } from './slideChoice'
import { SlideFrame } from './SlideFrame'
import { SlideHead } from './SlideHead'
import { SpotContext, type SlideLive } from './spot'

/** A figure is drawn anew when its own state changes, not with every word said to its slide. */
const Figure = memo(FigureScope)

/** A slide is as wide as a desk, whatever window shows it. */
const STAGE = { wide: true, Frame: SlideFrame }

type Props = {
  slide: Slide
  label: string
  /** What was changed while speaking; null for the slide's own state. */
  changed?: string | null
  guess?: number | null
  revealed?: boolean
  live?: SlideLive | null
  drawn?: boolean
  /** Hears of the sentence that stands over the figure. */
  onTitle?: (title: string) => void
  onLeft?: (rows: number) => void
}

/** One slide at its full size of 1920 × 1080: whoever shows it scales it. */
export function SlideView({ slide, label, changed = null, ...props }: Props) {
  const { f } = useLocale()
  const language = useChoice((choice) => choice.language)
  const theme = useChoice((choice) => choice.theme)
  const query = changed ?? slide.query
  // A new object at each tick of the clock would draw the figure anew.
  const choice = useMemo(() => slideChoice(query, { language, theme }), [query, language, theme])
  const { drawn = true, guess = null, live = null, revealed = false } = props
  const { onLeft = null, onTitle = null } = props
  const asking = slide.guess !== null && !revealed
  return (
    <SpotContext value={{ slide, label, choice, guess, revealed, live, drawn, onTitle, onLeft }}>
      <article className={styles['slide']} data-theme={theme === 'dark' ? 'dark' : 'light'}>
        {asking && slide.guess ? (
          <GuessBoard guess={slide.guess} />
        ) : slide.figure === null ? (
          <WordsOnly
            title={slide.title === null ? '' : wordsIn(slide.title, f.language)}
            lead={slide.lead === null ? '' : wordsIn(slide.lead, f.language)}
            label={label}
          />
        ) : (
          <Boundary headingId={`slide-${slide.id}`} name={wordsIn(slide.topic, f.language)}>
            <Figure key={slide.figure} figure={slide.figure} choice={choice} stage={STAGE} />
          </Boundary>
        )}
      </article>
    </SpotContext>
  )
}

function WordsOnly({ title, lead, label }: { title: string; lead: string; label: string }) {
  return (
    <>
      <div className={styles['words']}>
        <SlideHead title={title} />
        <p>{lead}</p>
      </div>
      <footer className={styles['foot']}>
        <span />
        <b className={styles['number']}>{label}</b>
      </footer>
    </>
  )
}
