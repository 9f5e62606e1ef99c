import { create } from 'zustand'
import type { Deck } from '@/domain/brief/deck'
import { actOn, isNewer, startShow, type ShowAction, type Stamped } from '@/domain/brief/show'
import { newId } from '@/state/newId'
import { openChannel } from './channel'
import { keepShow, keptShow } from './keptShow'
import type { Message } from './messages'

type ShowState = {
  session: string
  deck: Deck | null
  stamped: Stamped | null
  /** Where the other window points, in parts of the slide. */
  pointer: { x: number; y: number } | null
  /** When the other window was last heard, ms since 1970, and how large its slide is. */
  heard: { at: number; size: string | null } | null
  ended: boolean
}

export const useShow = create<ShowState>()(() => ({
  session: '',
  deck: null,
  stamped: null,
  pointer: null,
  heard: null,
  ended: false,
}))

const ME = newId()
/** The windows say that they are there, and what they show, this often, ms. */
const BEAT_MS = 1000

let channel: ReturnType<typeof openChannel> | null = null
let sizeNow: () => string | null = () => null

/** Joins the talk of a session. @param size of this window's slide, for the other's eyes */
export function joinShow(session: string, size: () => string | null): () => void {
  sizeNow = size
  useShow.setState({ session, ended: false, heard: null, pointer: null })
  channel = openChannel(session, onMessage)
  const kept = keptShow(session)
  if (kept && useShow.getState().stamped === null) useShow.setState(kept)
  channel.send({ type: 'hello' })
  const beat = setInterval(() => {
    if (useShow.getState().deck === null) channel?.send({ type: 'hello' })
    else tell()
  }, BEAT_MS)
  return () => {
    clearInterval(beat)
    channel?.close()
    channel = null
  }
}

/** Begins a talk, or takes up the one that this window was in before a reload. */
export function beginShow(session: string, deck: Deck, at: number): void {
  const kept = keptShow(session)
  if (kept && kept.deck.id === deck.id) {
    useShow.setState({ session, deck, stamped: kept.stamped })
    if (kept.stamped.show.at !== at) act({ do: 'goTo', at })
    return
  }
  const show = startShow(at, Date.now())
  useShow.setState({ session, deck, stamped: { n: 1, by: ME, show } })
  keep()
}

export function act(action: ShowAction): void {
  const { deck, stamped } = useShow.getState()
  if (deck === null || stamped === null) return
  const show = actOn(stamped.show, action, deck, Date.now())
  if (show === stamped.show) return
  useShow.setState({ stamped: { n: stamped.n + 1, by: ME, show } })
  // The other window first: to keep a long deck takes its time.
  tell()
  keep()
}

export function point(at: { x: number; y: number } | null): void {
  useShow.setState({ pointer: at })
  channel?.send({ type: 'pointer', at })
}

/** Ends the talk in both windows. This one keeps it until another begins: see leftAt. */
export function endShow(): void {
  channel?.send({ type: 'end' })
  leave()
}

const leave = () => useShow.setState({ deck: null, stamped: null, pointer: null })

function tell(withDeck = false): void {
  const { deck, stamped } = useShow.getState()
  if (deck === null || stamped === null) return
  channel?.send({ type: 'state', deck: withDeck ? deck : null, stamped, size: sizeNow() })
}

function onMessage(message: Message): void {
  switch (message.type) {
    case 'hello':
      tell(true)
      return
    case 'pointer':
      useShow.setState({ pointer: message.at })
      return
    case 'end':
      leave()
      useShow.setState({ ended: true })
      return
    case 'state': {
      const known = useShow.getState()
      const deck = message.deck ?? known.deck
      const heard = { at: Date.now(), size: message.size }
      if (deck === null || (known.stamped !== null && !isNewer(message.stamped, known.stamped))) {
        useShow.setState({ heard })
        return
      }
      useShow.setState({ heard, deck, stamped: message.stamped })
      keep()
    }
  }
}

function keep(): void {
  const { deck, session, stamped } = useShow.getState()
  keepShow(session, { deck, stamped })
}
