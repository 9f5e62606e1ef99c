import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { NUMBER_FIELDS } from '@/domain/model/fields'
import { ModelError } from '@/domain/model/ModelError'
import { parseCase } from '@/domain/model/parseCase'
import { run } from '@/domain/model/run'
import { caseArbitrary } from './arbitraries'
import { statusQuo } from './dataset'

function fieldOf(act: () => unknown): string {
  try {
    act()
  } catch (error) {
    if (error instanceof ModelError) {
      // One line that names the field.
      expect(error.message).toMatch(
        new RegExp(`^${error.field.replace(/[[\]]/g, '\\$&')}: [^\\n]+$`),
      )
      return error.field
    }
    throw error
  }
  return 'accepted'
}

/** A valid case with the value at a path replaced, as an object of unknown make. */
const withValue = (path: string, value: unknown) => replaced(statusQuo(), path.split('.'), value)

function replaced(node: unknown, [key = '', ...rest]: readonly string[], value: unknown): unknown {
  if (typeof node !== 'object' || node === null) throw new Error(`nothing at ${key}`)
  const old: unknown = Object.entries(node).find(([name]) => name === key)?.[1]
  return { ...node, [key]: rest.length === 0 ? value : replaced(old, rest, value) }
}

test.each(NUMBER_FIELDS.map(({ path }) => path))(
  'a modeller who leaves out %s, or writes it as text, is told its name',
  (path) => {
    expect(fieldOf(() => parseCase(withValue(path, undefined)))).toBe(path)
    expect(fieldOf(() => parseCase(withValue(path, '1')))).toBe(path)
    expect(fieldOf(() => parseCase(withValue(path, null)))).toBe(path)
  },
)

test.each(NUMBER_FIELDS.map(({ path }) => path))(
  'a modeller who sets %s below its bounds or to no number is told its name',
  (path) => {
    expect(fieldOf(() => parseCase(withValue(path, -1.5)))).toBe(path)
    expect(fieldOf(() => parseCase(withValue(path, NaN)))).toBe(path)
    expect(fieldOf(() => parseCase(withValue(path, Infinity)))).toBe(path)
  },
)

test.each([
  ['scenario.startYear', 2025, 'scenario.startYear'],
  ['scenario.startYear', 2026.5, 'scenario.startYear'],
  ['endYear', 2024, 'endYear'],
  ['endYear', 2999, 'endYear'],
  ['baseShares.nvidia', 0.5, 'baseShares'],
  ['params.weights.training', 0.4, 'params.weights'],
  ['params.inertia', 1.01, 'params.inertia'],
  ['offers', {}, 'offers'],
  ['scenario', null, 'scenario'],
  ['params.alpha', [0.5], 'params.alpha'],
] as const)('a modeller who sets %s to %j is told that %s is wrong', (path, value, field) => {
  expect(fieldOf(() => parseCase(withValue(path, value)))).toBe(field)
})

const OFFER = {
  id: 'x',
  group: 'nvidia',
  from: 2024,
  tpp: 1,
  bandwidth_TBps: 1,
  dense16_TFLOPS: 1,
  price_kUSD: 1,
}

test.each([
  [{ ...OFFER, group: 'intel' }, 'group'],
  [{ ...OFFER, price_kUSD: 0 }, 'price_kUSD'],
  [{ ...OFFER, bandwidth_TBps: -1 }, 'bandwidth_TBps'],
  [{ ...OFFER, dense16_TFLOPS: undefined }, 'dense16_TFLOPS'],
  [{ ...OFFER, id: 'h20-96gb' }, 'id'],
  [{ ...OFFER, from: 'soon' }, 'from'],
] as const)('a modeller who adds the offer %j is told that its %s is wrong', (offer, key) => {
  const { offers } = statusQuo()

  const field = fieldOf(() => parseCase({ ...statusQuo(), offers: [...offers, offer] }))

  expect(field).toBe(`offers[${offers.length}].${key}`)
})

test.each([null, undefined, 3, 'case', []])(
  'a modeller who sends %j gets a clear refusal',
  (input) => {
    expect(fieldOf(() => parseCase(input))).toBe('case')
  },
)

test('a case survives the way through JSON unchanged', () => {
  fc.assert(
    fc.property(caseArbitrary, (source) => {
      const back = parseCase(JSON.parse(JSON.stringify(source)))

      // JSON knows no −0.
      expect(JSON.stringify(back)).toBe(JSON.stringify(parseCase(source)))
    }),
  )
})

test('whatever a reader types into one field, the model answers in numbers or names a field', () => {
  const value = fc.oneof(fc.double(), fc.double({ min: -2, max: 2 }), fc.integer())
  fc.assert(
    fc.property(fc.constantFrom(...NUMBER_FIELDS), value, (field, typed) => {
      const source = field.write(statusQuo(), typed)

      const named = fieldOf(() => {
        const numbers = JSON.stringify(run(source))
        // NaN and infinities would read null; a frontier may be null, hence the look at numbers.
        expect(numbers).not.toMatch(/"(?:share|unmet_bnUSD|localShare|treasury_bnUSD)":null/)
        expect(numbers).not.toMatch(/EFLOPS":null|(?:served_bnUSD|desired|ecosystem)":\{[^}]*null/)
      })

      expect(named).not.toBe('')
    }),
    { numRuns: 1000 },
  )
})
