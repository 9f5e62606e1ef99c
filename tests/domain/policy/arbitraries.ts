import { FLAG_QUANTITIES } from '@/contract/lists'
import * as fc from 'fast-check'
import { COMPARISONS, NUMERIC_QUANTITIES, type When } from '@/contract/rules'
import { ORIGINS, type ChipForm, type ChipInput } from '@/domain/policy/chipInput'
import type { Estimate } from '@/domain/policy/estimate'

/** Few and round, so that numbers meet lines often. */
const LINES = [0.5, 1, 2, 3, 4, 6, 8, 12, 16]
export const amount = fc.constantFrom(...LINES)

const FORMATS = ['bf16', 'fp16', 'fp8', 'int8', 'fp4', 'tf32'] as const
const flag = fc.option(fc.boolean())
const maybe = fc.option(amount)

/** A typed chip of which anything may be unknown. */
export const formArbitrary: fc.Arbitrary<ChipForm> = fc.record({
  id: fc.constantFrom('a', 'h20-96gb', 'h200-sxm'),
  controlledOrigin: fc.option(fc.constantFrom(...ORIGINS)),
  dataCentre: flag,
  usAvailable: flag,
  dense: fc.dictionary(fc.constantFrom(...FORMATS), fc.option(amount.map((x) => x / 16))),
  dieArea_mm2: maybe,
  io_GBps: maybe,
  dram_GBps: maybe,
})

const numberTerm = (ops: readonly (typeof COMPARISONS)[number][]) =>
  fc.record({
    q: fc.constantFrom(...NUMERIC_QUANTITIES),
    op: fc.constantFrom(...ops),
    value: amount,
  })

const flagTerm = fc.record({
  q: fc.constantFrom(...FLAG_QUANTITIES),
  op: fc.constant('is' as const),
  value: fc.boolean(),
})

/** Any tree, three deep, without references. */
export const treeArbitrary: fc.Arbitrary<When> = fc.letrec<{ tree: When }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    numberTerm(COMPARISONS),
    flagTerm,
    fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ not: tie('tree') }),
  ),
})).tree

/** A tree that only ever asks for at least so much. */
export const risingTreeArbitrary: fc.Arbitrary<When> = fc.letrec<{ tree: When }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    numberTerm(['>=']),
    fc.record({ all: fc.array(tie('tree'), { maxLength: 3 }) }),
    fc.record({ any: fc.array(tie('tree'), { maxLength: 3 }) }),
  ),
})).tree

const estimate: fc.Arbitrary<Estimate> = fc.tuple(amount, amount, amount).map((three) => {
  const [low = 1, value = 1, high = 1] = three.toSorted((a, b) => a - b)
  return { value, low, high, grade: 'B' }
})

/** A published chip with ranges round its numbers, some numbers unpublished. */
export const rangedChipArbitrary: fc.Arbitrary<ChipInput> = fc.record({
  id: fc.constant('ranged'),
  controlledOrigin: fc.constant('us' as const),
  dataCentre: fc.boolean(),
  usAvailable: fc.boolean(),
  rates: fc.record({ fp16: estimate, fp8: estimate }, { requiredKeys: [] }),
  dieArea_mm2: fc.option(estimate),
  io_GBps: fc.option(estimate),
  dram_GBps: fc.option(estimate),
})
