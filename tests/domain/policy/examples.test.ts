import { expect, test } from 'vitest'
import { classify } from '@/domain/policy/classification'
import { readForms } from '@/domain/policy/readForms'
import examples from '#tests/oracle/rule-examples.json'
import { book, chips, chipOn, events } from './book'

test.each(examples.map(({ input, expected }) => [input.id, input, expected] as const))(
  'an analyst who works %s by hand finds the same figures, verdicts and status',
  (_id, input, expected) => {
    const { forms, problems } = readForms([input], Object.keys(book.bitLength))
    const [form] = forms
    if (form === undefined) throw new Error(JSON.stringify(problems))

    for (const [day, status] of Object.entries(expected.status)) {
      const found = classify(form, day, book, events)

      expect(found).toMatchObject({ tpp: expected.tpp, pd: expected.pd, status })
      const verdicts = Object.keys(expected.rules).map((id) => [id, found.rules[id]?.verdict])
      expect(Object.fromEntries(verdicts)).toEqual(expected.rules)
    }
  },
)

test('the worked examples are the eight that the specification promises', () => {
  expect(examples).toHaveLength(8)
})

test('the TPP worked out from the rates is the TPP that the dataset states, range and grade too', () => {
  for (const chip of chips) {
    const { tpp } = chipOn(chip.id).quantities

    if (chip.tpp === null) {
      expect(tpp.value, chip.id).toBeNull()
      continue
    }
    const { value, low = value, high = value, grade } = chip.tpp
    // Vendors round: the dataset lets TPP differ from rate × bits by a thousandth.
    expect(Math.abs((tpp.value ?? 0) / value - 1), chip.id).toBeLessThan(0.001)
    expect([chip.id, tpp.range.low, tpp.range.high, tpp.grade]).toEqual([chip.id, low, high, grade])
  }
})

test('the density worked out is the density that the dataset states, to its two decimals', () => {
  for (const chip of chips) {
    const { pd } = chipOn(chip.id).quantities

    expect(pd.value === null ? null : Number(pd.value.toFixed(2)), chip.id).toBe(
      chip.performanceDensity?.value ?? null,
    )
  }
})
