import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTIONS } from '@/domain/choices'
import { DEFAULT_CHOICE, type Choice } from '@/state/choice'
import {
  choose,
  currentChoice,
  dragChoice,
  endDrag,
  follow,
  redo,
  toggled,
  undo,
} from '@/state/store'
import { pageStore } from '@/state/pageStore'
import { arbitraryChoice } from './arbitraryChoice'

const START = pageStore.getState()
const fresh = () => pageStore.setState(START, true)
const past = () => pageStore.getState().past
const future = () => pageStore.getState().future

const choices = fc.array(arbitraryChoice, { minLength: 1, maxLength: 12 })

test('as many steps back as were made lead to the start, and as many forward to the end', () => {
  fc.assert(
    fc.property(choices, (made) => {
      fresh()
      for (const choice of made) choose('filter', choice)

      const seen: Choice[] = made.map(() => {
        undo()
        return currentChoice()
      })
      expect(seen).toEqual([DEFAULT_CHOICE, ...made.slice(0, -1)].toReversed())
      expect(past()).toEqual([])

      const again = made.map(() => {
        redo()
        return currentChoice()
      })
      expect(again).toEqual(made)
      expect(future()).toEqual([])
    }),
  )
})

test('whatever is done in whatever order, the store agrees with two piles of choices', () => {
  const steps = fc.array(
    fc.oneof(
      arbitraryChoice.map((choice) => ({ do: 'choose' as const, choice })),
      fc.constant({ do: 'undo' as const }),
      fc.constant({ do: 'redo' as const }),
    ),
    { maxLength: 25 },
  )
  fc.assert(
    fc.property(steps, (all) => {
      fresh()
      let present = DEFAULT_CHOICE
      const behind: Choice[] = []
      const ahead: Choice[] = []
      for (const step of all) {
        if (step.do === 'choose') {
          choose('filter', step.choice)
          behind.push(present)
          ahead.length = 0
          present = step.choice
        } else {
          const [from, to] = step.do === 'undo' ? [behind, ahead] : [ahead, behind]
          if (step.do === 'undo') undo()
          else redo()
          const next = from.pop()
          if (next) {
            to.push(present)
            present = next
          }
        }
        expect(currentChoice()).toEqual(present)
        expect([past().length, future().length]).toEqual([behind.length, ahead.length])
      }
    }),
  )
})

test('each step keeps its name on the way back and forward', () => {
  fresh()
  for (const action of ACTIONS) choose(action, {})

  expect(past().map(({ action }) => action)).toEqual([...ACTIONS])
  for (const _ of ACTIONS) undo()
  expect(future().map(({ action }) => action)).toEqual(ACTIONS.toReversed())
})

test('with nothing to undo or redo, nothing happens', () => {
  fresh()
  undo()
  redo()

  expect(pageStore.getState()).toEqual(START)
})

test('the hundred latest steps can be taken back', () => {
  fresh()
  for (let seed = 1; seed <= 130; seed += 1) choose('changeSeed', { seed })
  for (let step = 0; step < 130; step += 1) undo()

  // 130 − 100 = 30.
  expect(currentChoice().seed).toBe(30)
})

test('a drag is one step, however many values it passed', () => {
  fresh()
  choose('changeMetric', { metric: 'fp8' })
  for (let seed = 1; seed <= 50; seed += 1) dragChoice('changeSeed', { seed })
  expect(past()).toHaveLength(1)
  endDrag()

  expect(past().map(({ action }) => action)).toEqual(['changeMetric', 'changeSeed'])
  undo()
  expect(currentChoice()).toEqual({ ...DEFAULT_CHOICE, metric: 'fp8' })
})

test('a link that is followed cannot be taken back here, and brings its own notice', () => {
  fresh()
  const dropped = [{ key: 'a', value: 'b', reason: 'unknownKey' }] as const
  follow({ ...DEFAULT_CHOICE, metric: 'fp8' }, dropped)

  expect(past()).toEqual([])
  expect(pageStore.getState().dropped).toBe(dropped)
})

test('Back and Forward over steps made here are undo and redo, however far they go', () => {
  fresh()
  choose('changeMetric', { metric: 'fp8' })
  choose('changeScale', { scale: 'linear' })
  const last = currentChoice()

  follow({ ...DEFAULT_CHOICE, metric: 'fp8' }, [])
  undo()
  expect(currentChoice()).toEqual(DEFAULT_CHOICE)
  redo()
  redo()
  expect(currentChoice()).toEqual(last)

  follow(DEFAULT_CHOICE, [])
  undo()
  expect(currentChoice()).toEqual(DEFAULT_CHOICE)
  redo()
  expect(currentChoice().metric).toBe('fp8')

  follow(last, [])
  expect(past().map(({ action }) => action)).toEqual(['changeMetric', 'changeScale'])
})

test('a link to what no step led to has nothing to undo or redo', () => {
  fresh()
  choose('changeMetric', { metric: 'fp8' })
  choose('changeScale', { scale: 'linear' })
  undo()
  follow({ ...DEFAULT_CHOICE, metric: 'int8' }, [])

  undo()
  redo()
  expect(currentChoice()).toEqual({ ...DEFAULT_CHOICE, metric: 'int8' })
})

test('toggling twice gives the list back', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string()), fc.string(), (items, item) => {
      fc.pre(!items.includes(item))

      expect(toggled(toggled(items, item), item)).toEqual(items)
      expect(toggled(items, item)).toContain(item)
    }),
  )
})
