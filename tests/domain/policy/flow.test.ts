import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LICENCE_STATUSES } from '@/domain/policy/decision'
import { flowOf, VOLUMES } from '@/domain/policy/flow'
import { GATE_STATUSES } from '@/domain/policy/productFacts'
import { chipOn } from './book'

test('the H200 may try at Washington’s gate, and only a trickle passes Beijing’s', () => {
  expect(flowOf(chipOn('h200-sxm'), 20_000 / 750_000)).toEqual({
    washington: 'narrow',
    beijing: 'slit',
    afterWashington: 'some',
    afterBeijing: 'trickle',
  })
})

test('if a third of the licensed H200 had arrived, Beijing’s gate would stand wider', () => {
  expect(flowOf(chipOn('h200-sxm'), 1 / 3).afterBeijing).toBe('some')
})

test('a B200 stops at Washington’s gate', () => {
  expect(flowOf(chipOn('b200'), null)).toMatchObject({
    washington: 'shut',
    afterWashington: 'nothing',
    afterBeijing: 'nothing',
  })
})

test('a Chinese chip passes no American gate and reaches its buyers unhindered', () => {
  expect(flowOf(chipOn('ascend-910c'), null)).toEqual({
    washington: null,
    beijing: 'open',
    afterWashington: 'all',
    afterBeijing: 'all',
  })
})

test('what nobody can decide stays unknown to the end', () => {
  expect(flowOf(chipOn('rtx-pro-6000d'), null)).toMatchObject({
    washington: 'unknown',
    afterWashington: null,
    afterBeijing: null,
  })
})

test('no second gate lets through more than the first left', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LICENCE_STATUSES),
      fc.constantFrom(...GATE_STATUSES),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      (status, gate, ratio) => {
        const { washington, beijing } = chipOn('h200-sxm')
        const { afterWashington, afterBeijing } = flowOf(
          { washington: { ...washington, status }, beijing: { ...beijing, status: gate } },
          ratio,
        )
        if (afterWashington === null) return afterBeijing === null
        // Silence is not admission: without a rule on record nobody knows what passes.
        const silent = gate === 'none' && status !== 'notApplicable'
        if (silent && afterWashington !== 'nothing') return afterBeijing === null
        return (
          afterBeijing !== null && VOLUMES.indexOf(afterBeijing) <= VOLUMES.indexOf(afterWashington)
        )
      },
    ),
  )
})
