import { useEffect, useRef, useState } from 'react'
import { inShowOrder, mainCount, wordsIn, type Deck } from '@/domain/brief/deck'
import type { Show } from '@/domain/brief/show'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { briefWords } from '@/i18n/views/brief'
import { SHEET } from '@/brief/slide/Sheet'
import { GoTo } from './GoTo'
import { KeyList } from './KeyList'
import { openPresenter } from './openPresenter'
import { ShownSlide } from './ShownSlide'
import { act, useShow } from './showStore'
import styles from './Stage.module.css'
import { ROOM } from './standby'
import { useFitScale } from './useFitScale'
import { useShowKeys } from './useShowKeys'

type Props = { deck: Deck; show: Show; onLeave: () => void }
type Said = 'blocked' | 'noFullScreen' | 'autoOn' | 'autoOff' | null

/** The window that the room sees. */
export function Stage({ deck, show, onLeave }: Props) {
  const { f } = useLocale()
  const words = useWords(briefWords)
  const session = useShow((state) => state.session)
  const root = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState<Said>(null)
  const scale = useFitScale()
  const slide = inShowOrder(deck)[show.at]
  const fullScreen = () => {
    if (document.fullscreenElement) void document.exitFullscreen()
    else void document.documentElement.requestFullscreen?.().catch(() => setSaid('noFullScreen'))
    if (!document.fullscreenEnabled) setSaid('noFullScreen')
  }
  const presenter = () => setSaid(openPresenter(session) ? null : 'blocked')
  const { panel, pointing, setPanel, typed } = useShowKeys(deck, show, {
    leave: onLeave,
    fullScreen,
    presenter,
  })
  useAutoAdvance(deck, show)
  useEffect(() => root.current?.focus(), [])
  return (
    <div
      ref={root}
      className={styles['stage']}
      role="region"
      aria-label={words.show.name}
      tabIndex={-1}
    >
      <div
        className={styles['canvas']}
        style={{ transform: `translate(-50%, -50%) scale(${scale})`, ...SHEET }}
        inert={show.black}
      >
        <ShownSlide deck={deck} show={show} pointing={pointing} plan={ROOM} />
      </div>
      {show.black && <div className={styles['black']}>{words.show.blackHint}</div>}
      <p className="visually-hidden" role="status">
        {slide && wordsIn(slide.topic, f.language)} {show.black && words.show.black}
      </p>
      {typed !== '' && <p className={styles['typed']}>{words.show.typed(typed)}</p>}
      {said && (
        <p className={styles['said']} role="status">
          {words.show[said]}
        </p>
      )}
      <div className={styles['bar']} role="toolbar" aria-label={words.show.bar}>
        <button type="button" onClick={() => act({ do: 'back' })}>
          {words.show.back}
        </button>
        <button type="button" onClick={() => act({ do: 'next' })}>
          {words.show.next}
        </button>
        <button type="button" onClick={() => setPanel('goTo')}>
          {words.show.goTo}
        </button>
        <button type="button" onClick={presenter}>
          {words.show.presenter}
        </button>
        <button type="button" onClick={fullScreen}>
          {words.show.fullScreen}
        </button>
        <button type="button" onClick={() => setPanel('keys')}>
          {words.show.keysButton}
        </button>
        <button type="button" onClick={onLeave}>
          {words.show.leave}
        </button>
      </div>
      {panel === 'goTo' && <GoTo deck={deck} at={show.at} onClose={() => setPanel(null)} />}
      {panel === 'keys' && <KeyList onClose={() => setPanel(null)} />}
    </div>
  )
}

/** Moves on when a slide's time is over, if the speaker wants that; only the room's window does. */
function useAutoAdvance(deck: Deck, { at, auto, slideSince }: Show): void {
  const seconds = inShowOrder(deck)[at]?.seconds ?? 0
  const on = auto && at < mainCount(deck)
  useEffect(() => {
    if (!on) return
    const left = Math.max(0, slideSince + seconds * 1000 - Date.now())
    const timer = setTimeout(() => act({ do: 'next' }), left)
    return () => clearTimeout(timer)
  }, [on, seconds, slideSince])
}
