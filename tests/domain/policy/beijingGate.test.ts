import { expect, test } from 'vitest'
import { beijingGateOf } from '@/domain/policy/beijingGate'
import {
  BEIJING_STEPS,
  LICENCES_RESUME_EVENT,
  STATE_FUNDED_STEP,
} from '@/domain/policy/productFacts'
import { book, chipOn, events } from './book'

const gate = (id: string, day: string) => chipOn(id, day).beijing.status
const stateFunded = (id: string, day: string) => chipOn(id, day, 'stateFunded').beijing.status

test.each([
  ['h20-96gb', '2025-08-11', 'none'],
  ['h20-96gb', '2025-08-12', 'discouraged'],
  ['h20-96gb', '2026-11-24', 'discouraged'],
  ['h20-141gb', '2025-08-12', 'discouraged'],
  ['rtx-pro-6000d', '2025-09-16', 'none'],
  ['rtx-pro-6000d', '2025-09-17', 'blocked'],
  ['h200-sxm', '2026-01-13', 'none'],
  ['h200-sxm', '2026-01-14', 'blocked'],
  ['h200-sxm', '2026-01-27', 'blocked'],
  ['h200-sxm', '2026-01-28', 'caseByCase'],
  ['h200-sxm', '2026-11-24', 'caseByCase'],
  ['h100-sxm', '2026-11-24', 'none'],
  ['b200', '2026-11-24', 'none'],
])("a reader sees Beijing's gate for %s on %s: %s", (id, day, status) => {
  expect(gate(id, day)).toBe(status)
})

test.each([
  ['h20-96gb', '2025-11-04', 'discouraged'],
  ['h20-96gb', '2025-11-05', 'blocked'],
  ['b200', '2025-11-04', 'none'],
  ['b200', '2025-11-05', 'blocked'],
  ['h200-sxm', '2026-01-28', 'blocked'],
  ['ascend-910c', '2026-11-24', 'none'],
])('in a state-funded data centre, %s on %s: %s', (id, day, status) => {
  expect(stateFunded(id, day)).toBe(status)
})

test('a chip of unknown origin counts as foreign in a state-funded data centre', () => {
  const chip = { id: 'made', controlledOrigin: null }

  expect(beijingGateOf(chip, '2025-11-05', book, events, 'stateFunded').status).toBe('blocked')
})

test("an analyst's own h20 and h200 mean those products, and h200 is never taken for an h20", () => {
  const on = (id: string) =>
    beijingGateOf({ id, controlledOrigin: 'us' }, '2026-11-24', book, events).status

  expect([on('h20'), on('h200'), on('h20z'), on('rtx-pro-6000')]).toEqual([
    'discouraged',
    'caseByCase',
    'none',
    'none',
  ])
})

test('every step rests on an event of the Chinese or American government in the data', () => {
  const ids = [...BEIJING_STEPS.map(({ eventId }) => eventId), STATE_FUNDED_STEP.eventId]

  const sides = ids.map((id) => events.find((event) => event.id === id)?.side)
  expect(new Set(sides)).toEqual(new Set(['china']))
  expect(events.find(({ id }) => id === LICENCES_RESUME_EVENT)?.side).toBe('us')
})

test('a gate says since when it has stood so, and by which event', () => {
  expect(chipOn('h200-sxm').beijing).toEqual({
    status: 'caseByCase',
    since: '2026-01-28',
    eventId: 'E053',
    ruleId: null,
  })
  expect(chipOn('b200', '2026-11-24', 'stateFunded').beijing).toEqual({
    status: 'blocked',
    since: '2025-11-05',
    eventId: 'E034',
    ruleId: 'CN-2025-STATE-DC',
  })
})

test('a step whose event is not in the data does not apply', () => {
  const chip = { id: 'h20', controlledOrigin: 'us' } as const

  expect(beijingGateOf(chip, '2026-11-24', book, []).status).toBe('none')
})
