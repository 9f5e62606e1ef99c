import { memo, useDeferredValue, useMemo, type PointerEvent } from 'react'
import { inShowOrder, type Deck, type Slide } from '@/domain/brief/deck'
import type { Show } from '@/domain/brief/show'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { SlideView } from '@/brief/slide/SlideView'
import { labelOf } from './labelOf'
import { liveOf } from './liveOf'
import { point, useShow } from './showStore'
import styles from './Stage.module.css'

type Props = { deck: Deck; show: Show; pointing: boolean }

/** The slide of this moment with the pointer on it; its neighbours stand ready behind it. */
export function ShownSlide({ deck, show, pointing }: Props) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const pointer = useShow((state) => state.pointer)
  const slides = inShowOrder(deck)
  // Drawing a slide takes longer than a room should wait: the next one is drawn before it is due.
  const ready = useDeferredValue(show.at, -1)
  const places = slides.flatMap((_, at) =>
    at === show.at || (ready >= 0 && Math.abs(at - ready) <= 1) ? [at] : [],
  )
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
      {places.map((at) => {
        const slide = slides[at]
        return (
          slide && (
            <OneOf
              key={slide.id}
              slide={slide}
              label={labelOf(deck, at, words, f)}
              current={at === show.at}
              changed={show.changed[slide.id] ?? null}
              guess={show.guesses[slide.id] ?? null}
              revealed={show.revealed.includes(slide.id)}
            />
          )
        )
      })}
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

type OneProps = {
  slide: Slide
  label: string
  current: boolean
  changed: string | null
  guess: number | null
  revealed: boolean
}

/** Drawn again only when something of this very slide has changed. */
const OneOf = memo(function OneOf({ slide, current, changed, ...rest }: OneProps) {
  const live = useMemo(() => liveOf(slide, changed !== null), [slide, changed])
  return (
    <div
      className={styles['one']}
      data-current={current ? '' : undefined}
      inert={!current}
      aria-hidden={!current}
    >
      <SlideView slide={slide} changed={changed} live={live} {...rest} />
    </div>
  )
})
