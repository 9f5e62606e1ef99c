import { useEffect, useEffectEvent, useState } from 'react'
import { inShowOrder, mainCount, type Deck } from '@/domain/brief/deck'
import type { Show } from '@/domain/brief/show'
import { wishOf, type KeyWish } from './keys'
import { act, point } from './showStore'

export type ShowPanel = 'goTo' | 'keys' | null
type Hands = { leave: () => void; fullScreen: () => void; presenter: () => void }

/** Slide numbers have no more digits than this. */
const DIGITS = 3

/** The keys of a talk, the same in both of its windows. */
export function useShowKeys(deck: Deck, show: Show, hands: Hands) {
  const [typed, setTyped] = useState('')
  const [panel, setPanel] = useState<ShowPanel>(null)
  const [pointing, setPointing] = useState(false)

  const enter = () => {
    if (typed === '') act({ do: 'next' })
    else act({ do: 'goTo', at: Number(typed) - 1 })
    setTyped('')
  }
  const leave = () => {
    if (panel !== null) setPanel(null)
    else if (typed !== '') setTyped('')
    else hands.leave()
  }
  const follow = (wish: KeyWish) => {
    switch (wish.kind) {
      case 'act':
        setTyped('')
        act(wish.action)
        return
      case 'digit':
        setTyped((now) => (now + wish.digit).slice(-DIGITS))
        return
      case 'enter':
        enter()
        return
      case 'erase':
        if (typed === '') act({ do: 'back' })
        else setTyped(typed.slice(0, -1))
        return
      case 'leave':
        leave()
        return
      case 'goTo':
        setPanel('goTo')
        return
      case 'keys':
        setPanel('keys')
        return
      case 'fullScreen':
        hands.fullScreen()
        return
      case 'presenter':
        hands.presenter()
        return
      case 'reset': {
        const slide = inShowOrder(deck)[show.at]
        if (slide) act({ do: 'reset', id: slide.id })
        return
      }
      case 'pointer':
        setPointing(true)
    }
  }
  const release = () => {
    if (!pointing) return
    setPointing(false)
    point(null)
  }
  const onDown = useEffectEvent((event: KeyboardEvent) => {
    // A dialog over the slides has its own keys, but for the one that closes it.
    if (panel !== null && event.key !== 'Escape') return
    const wish = wishOf(event, mainCount(deck) - 1)
    if (wish === null) return
    event.preventDefault()
    follow(wish)
  })
  const onUp = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'l') release()
  })
  const onBlur = useEffectEvent(release)
  useEffect(() => {
    const down = (event: KeyboardEvent) => onDown(event)
    const up = (event: KeyboardEvent) => onUp(event)
    const blur = () => onBlur()
    window.addEventListener('keydown', down)
    window.addEventListener('keyup', up)
    window.addEventListener('blur', blur)
    return () => {
      window.removeEventListener('keydown', down)
      window.removeEventListener('keyup', up)
      window.removeEventListener('blur', blur)
    }
  }, [])
  return { typed, panel, setPanel, pointing }
}
