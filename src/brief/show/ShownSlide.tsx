import { type PointerEvent } from 'react'
import { inShowOrder, type Deck } from '@/domain/brief/deck'
import type { Show } from '@/domain/brief/show'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { SlideView } from '@/brief/slide/SlideView'
import { labelOf } from './labelOf'
import { liveOf } from './liveOf'
import { point, useShow } from './showStore'
import styles from './Stage.module.css'

type Props = { deck: Deck; show: Show; pointing: boolean; live: boolean }

/** The slide of this moment with the pointer on it. */
export function ShownSlide({ deck, show, pointing, live }: Props) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const pointer = useShow((state) => state.pointer)
  const slide = inShowOrder(deck)[show.at]
  if (slide === undefined) return null
  const follow = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect()
    point({
      x: (event.clientX - box.left) / box.width,
      y: (event.clientY - box.top) / box.height,
    })
  }
  return (
    <div
      className={styles['shown']}
      data-pointing={pointing ? '' : undefined}
      onPointerMove={pointing ? follow : undefined}
    >
      <SlideView
        key={slide.id}
        slide={slide}
        label={labelOf(deck, show.at, words, f)}
        changed={show.changed[slide.id] ?? null}
        guess={show.guesses[slide.id] ?? null}
        revealed={show.revealed.includes(slide.id)}
        live={live ? liveOf(slide, show) : null}
      />
      {pointer && (
        <span
          className={styles['laser']}
          data-laser
          style={{ left: `${pointer.x * 100}%`, top: `${pointer.y * 100}%` }}
        />
      )}
    </div>
  )
}
