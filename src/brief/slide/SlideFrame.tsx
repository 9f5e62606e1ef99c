import { useEffect } from 'react'
import { wordsIn } from '@/domain/brief/deck'
import { useLocale } from '@/i18n/locale'
import { FigureTable } from '@/panels/FigureTable'
import type { FigureFrameProps } from '@/panels/stage'
import { useFill } from '@/brief/useFill'
import { Fit } from './Fit'
import { GuessAnswer } from './GuessAnswer'
import styles from './Slide.module.css'
import { SlideFoot } from './SlideFoot'
import { SlideHead } from './SlideHead'
import { useSpot } from './spot'

/** A finished figure as a slide: its answer as the title, the figure below, sources at the foot. */
export function SlideFrame({ headingId, content, asTable }: FigureFrameProps) {
  const { f } = useLocale()
  const { slide, onTitle } = useSpot()
  const fill = useFill()
  const own = slide.title === null ? null : fill(wordsIn(slide.title, f.language))
  const lead = slide.lead === null ? null : fill(wordsIn(slide.lead, f.language))
  const answer = own ?? content.title
  useEffect(() => onTitle?.(answer), [onTitle, answer])
  const question = slide.guess && fill(wordsIn(slide.guess.question, f.language))
  return (
    <>
      <SlideHead title={question ?? answer} headingId={headingId} />
      {(question ?? lead ?? content.subtitle) !== undefined && (
        <p className={styles['lead']}>{question === null ? (lead ?? content.subtitle) : answer}</p>
      )}
      {slide.guess && <GuessAnswer guess={slide.guess} />}
      {asTable && content.table ? (
        <Fit>
          <FigureTable spec={content.table()} labelledBy={headingId} />
        </Fit>
      ) : (
        <>
          {content.key && (
            <div className={styles['key']}>
              <div>{content.key}</div>
            </div>
          )}
          <Fit>{content.chart}</Fit>
        </>
      )}
      <SlideFoot note={content.note} sourceIds={content.sourceIds ?? []} />
    </>
  )
}
