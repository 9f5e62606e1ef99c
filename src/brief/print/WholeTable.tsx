import { useMemo } from 'react'
import type { Slide } from '@/domain/brief/deck'
import { FigureScope } from '@/panels/FigureScope'
import { FigureTable } from '@/panels/FigureTable'
import type { FigureFrameProps } from '@/panels/stage'
import { useChoice } from '@/state/store'
import { slideChoice } from '@/brief/slide/slideChoice'
import styles from './HandOut.module.css'

const STAGE = { wide: true, Frame: TableFrame }

/** All rows of a slide's figure, of which the slide itself could show only the first. */
export function WholeTable({ slide }: { slide: Slide }) {
  const language = useChoice((choice) => choice.language)
  const choice = useMemo(
    () => slideChoice(slide.query, { language, theme: 'light' }),
    [slide.query, language],
  )
  return (
    slide.figure && (
      <section className={styles['table']}>
        <FigureScope figure={slide.figure} choice={choice} stage={STAGE} />
      </section>
    )
  )
}

function TableFrame({ headingId, content }: FigureFrameProps) {
  return (
    <>
      <h2 id={headingId}>{content.title}</h2>
      {content.table && <FigureTable spec={content.table()} labelledBy={headingId} />}
    </>
  )
}
