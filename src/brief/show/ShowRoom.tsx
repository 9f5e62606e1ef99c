import { useEffect } from 'react'
import { inShowOrder, type Deck } from '@/domain/brief/deck'
import { openBrief } from '@/state/briefDoor'
import { sessionOfTab } from './session'
import { beginShow, endShow, joinShow, useShow } from './showStore'
import { Stage } from './Stage'

type Props = { deck: Deck; slide: number; onLeave: () => void }

/** A talk in this window: begins it or takes it up again, and keeps the address at its slide. */
export function ShowRoom({ deck, slide, onLeave }: Props) {
  const show = useShow((state) => state.stamped?.show ?? null)
  const shownDeck = useShow((state) => state.deck)
  const ended = useShow((state) => state.ended)
  useEffect(() => {
    const session = sessionOfTab()
    const at = Math.min(slide, inShowOrder(deck).length) - 1
    const leave = joinShow(session, () => `${window.innerWidth} × ${window.innerHeight}`)
    beginShow(session, deck, at)
    return leave
    // The address follows the talk from here on; only another deck begins another talk.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [deck.id])
  const at = show?.at ?? null
  useEffect(() => {
    if (at !== null) openBrief({ kind: 'show', deckId: deck.id, slide: at + 1 })
  }, [at, deck.id])
  useEffect(() => {
    if (ended) onLeave()
  }, [ended, onLeave])
  if (show === null || shownDeck === null) return null
  const leave = () => {
    endShow()
    if (document.fullscreenElement) void document.exitFullscreen()
    onLeave()
  }
  return <Stage deck={shownDeck} show={show} onLeave={leave} />
}
