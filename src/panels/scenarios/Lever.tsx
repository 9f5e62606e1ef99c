import { useEffect, useId, useRef, type ReactNode } from 'react'
import type { Track } from '@/domain/lab/levers'
import { endDrag } from '@/state/store'
import { useKeyRun } from '@/state/useKeyRun'
import styles from './Lever.module.css'

type Props = {
  name: string
  printed: string
  value: number
  track: Track
  /** The cited range, drawn as a grey block. */
  cited: { low: number; high: number } | null
  /** The comparison's value, drawn as a tick. */
  compared?: number | undefined
  /** What was observed, drawn as a red tick. */
  observed?: number | undefined
  note?: ReactNode
  moved: boolean
  onMove: (value: number) => void
}

/** The one slider of the page: value over cited range, with ticks for what it can be held against. */
export function Lever(props: Props) {
  const { cited, compared, name, observed, onMove, printed, track, value } = props
  const input = useRef<HTMLInputElement>(null)
  const inputId = useId()
  const noteId = useId()
  const keys = useKeyRun(inputId)
  useEffect(() => {
    const element = input.current
    // The browser's own `change` comes when the hand lets go, and with every step by key; React's
    // comes with every step.
    const rest = () => queueMicrotask(() => endDrag(keys.run()))
    element?.addEventListener('change', rest)
    return () => element?.removeEventListener('change', rest)
  }, [keys])
  const at = (amount: number) =>
    Math.min(1, Math.max(0, (amount - track.min) / (track.max - track.min)))
  return (
    <div className={styles['lever']} data-moved={props.moved ? '' : undefined}>
      <div className={styles['head']}>
        <label htmlFor={inputId}>{name}</label>
        <output className={styles['value']} htmlFor={inputId}>
          {printed}
        </output>
        <span className={styles['track']}>
          {cited && (
            <span
              className={styles['cited']}
              style={{ left: place(at(cited.low)), right: place(1 - at(cited.high)) }}
            />
          )}
          <span className={styles['done']} style={{ right: place(1 - at(value)) }} />
          {compared !== undefined && (
            <span className={styles['compared']} style={{ left: place(at(compared)) }} />
          )}
          {observed !== undefined && (
            <span className={styles['observed']} style={{ left: place(at(observed)) }} />
          )}
          <input
            ref={input}
            id={inputId}
            type="range"
            min={track.min}
            max={track.max}
            step={track.step}
            value={Math.min(track.max, Math.max(track.min, value))}
            aria-valuetext={printed}
            aria-describedby={noteId}
            onChange={(event) => onMove(Number(event.target.value))}
            {...keys.handlers}
          />
        </span>
      </div>
      <div id={noteId} className={styles['note']}>
        {props.note}
      </div>
    </div>
  )
}

/** The middle of the thumb never reaches the ends of the track. */
const THUMB = 16
const place = (fraction: number): string =>
  `calc(${THUMB / 2}px + (100% - ${THUMB}px) * ${fraction.toFixed(4)})`
