import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { inShowOrder, mainCount } from '@/domain/brief/deck'
import { applyEdit, editDeck, freshHistory, redoEdit, undoEdit } from '@/domain/brief/edit'
import { arbitraryDeck, arbitraryEdit } from './arbitraryDeck'

const ids = (deck: { slides: readonly { id: string }[] }) => deck.slides.map(({ id }) => id)

test('whatever an editor does, as many steps back bring the first deck again, and forward the last', () => {
  fc.assert(
    fc.property(arbitraryDeck, fc.array(arbitraryEdit, { maxLength: 30 }), (deck, edits) => {
      let history = freshHistory(deck)
      for (const edit of edits) history = applyEdit(history, edit)
      const last = history.deck
      const steps = history.past.length

      for (let step = 0; step < steps; step++) history = undoEdit(history)
      expect(history.deck).toEqual(deck)
      expect(undoEdit(history)).toEqual(history)

      for (let step = 0; step < steps; step++) history = redoEdit(history)
      expect(history.deck).toEqual(last)
    }),
  )
})

test('no edit brings an id in twice, and only deleting takes one away', () => {
  fc.assert(
    fc.property(arbitraryDeck, arbitraryEdit, (deck, edit) => {
      const before = ids(deck)
      const after = ids(editDeck(deck, edit))

      expect(new Set(after).size).toBe(after.length)
      const lost = before.filter((id) => !after.includes(id))
      expect(lost).toEqual(edit.do === 'delete' && before.includes(edit.id) ? [edit.id] : [])
    }),
  )
})

test('moving a slide leaves the others in their order', () => {
  fc.assert(
    fc.property(arbitraryDeck, fc.nat(7), fc.integer({ min: -2, max: 12 }), (deck, which, to) => {
      const id = ids(deck)[which]
      fc.pre(id !== undefined)

      const moved = ids(editDeck(deck, { do: 'move', id, to }))

      expect(moved.filter((other) => other !== id)).toEqual(ids(deck).filter((o) => o !== id))
      expect(moved.indexOf(id)).toBe(Math.min(Math.max(to, 0), moved.length - 1))
    }),
  )
})

test('letters typed into one note are one step to undo', () => {
  const [deck] = fc.sample(arbitraryDeck.filter(({ slides }) => slides.length > 0))
  const id = deck?.slides[0]?.id
  if (deck === undefined || id === undefined) throw new Error('a deck with a slide was asked for')
  const type = (note: string) => ({ do: 'change' as const, id, change: { note } })

  const typed = applyEdit(applyEdit(freshHistory(deck), type('S')), type('Say'), true)

  expect(typed.deck.slides[0]?.note).toBe('Say')
  expect(undoEdit(typed).deck).toEqual(deck)
})

test('backups stand behind the last slide of the talk, and no slide is lost by that', () => {
  fc.assert(
    fc.property(arbitraryDeck, (deck) => {
      const shown = inShowOrder(deck)

      expect(shown.map(({ backup }) => backup)).toEqual(shown.map((_, at) => at >= mainCount(deck)))
      expect(new Set(ids({ slides: shown }))).toEqual(new Set(ids(deck)))
    }),
  )
})
