import { memo, useMemo } from 'react'
import { inShowOrder, type Deck, type Slide } from '@/domain/brief/deck'
import type { Show } from '@/domain/brief/show'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { SlideView } from '@/brief/slide/SlideView'
import { labelOf } from './labelOf'
import { liveOf } from './liveOf'
import { NEXT, type Plan } from './standby'
import styles from './Stage.module.css'
import { useStandby } from './useStandby'

type Props = {
  deck: Deck
  show: Show
  /** The slide in sight. */
  at: number
  plan: Plan
}

/** One slide in sight, and the others ready behind it, so that a step only has to turn one over. */
export function SlideStack({ deck, show, at, plan }: Props) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const slides = inShowOrder(deck)
  const { drawn, worded } = useStandby(at, slides.length, plan)
  return slides.map((slide, place) =>
    (place === at && !plan.lags) || worded.includes(place) ? (
      <Layer
        key={slide.id}
        slide={slide}
        label={labelOf(deck, place, words, f)}
        current={place === at}
        drawn={drawn.includes(place)}
        changed={show.changed[slide.id] ?? null}
        guess={show.guesses[slide.id] ?? null}
        revealed={show.revealed.includes(slide.id) || (plan === NEXT && place === show.at)}
      />
    ) : null,
  )
}

type LayerProps = {
  slide: Slide
  label: string
  current: boolean
  drawn: boolean
  changed: string | null
  guess: number | null
  revealed: boolean
}

/** Turning a slide over draws nothing of it anew. */
function Layer({ current, ...slide }: LayerProps) {
  return (
    <div
      className={styles['one']}
      data-current={current ? '' : undefined}
      inert={!current}
      aria-hidden={!current}
    >
      <Drawn {...slide} />
    </div>
  )
}

/** Drawn again only when something of this very slide has changed. */
const Drawn = memo(function Drawn({ slide, changed, ...rest }: Omit<LayerProps, 'current'>) {
  const live = useMemo(() => liveOf(slide, changed !== null), [slide, changed])
  return <SlideView slide={slide} changed={changed} live={live} {...rest} />
})
