import type { PointerEvent } from 'react'
import type { Deck } from '@/domain/brief/deck'
import type { Show } from '@/domain/brief/show'
import { point, useShow } from './showStore'
import { SlideStack } from './SlideStack'
import type { Plan } from './standby'
import styles from './Stage.module.css'

type Props = { deck: Deck; show: Show; pointing: boolean; plan: Plan }

/** The slide of this moment with the pointer on it. */
export function ShownSlide({ deck, show, pointing, plan }: Props) {
  const pointer = useShow((state) => state.pointer)
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
      <SlideStack deck={deck} show={show} at={show.at} plan={plan} />
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
