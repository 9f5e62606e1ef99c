import { expect, test } from 'vitest'
import { whenSchema, type When } from '@/contract/rules'
import { fromForm } from '@/domain/policy/chipInput'
import type { RuleBook } from '@/domain/policy/ruleBook'
import { book, madeRule, makeForm, verdictBy } from './book'

test('every tree of the built-in rules is read as it stands', () => {
  for (const { when } of book.rules) {
    if (when !== null) expect(whenSchema.parse(when)).toEqual(when)
  }
})

test.each([
  ['a node with two meanings', { all: [], any: [] }],
  ['an unknown quantity', { q: 'watts', op: '>=', value: 1 }],
  ['an unknown comparison', { q: 'tpp', op: '=>', value: 1 }],
  ['a number where yes or no belongs', { q: 'dataCentre', op: 'is', value: 1 }],
  ['a text where a number belongs', { q: 'tpp', op: '>=', value: '4800' }],
  ['an empty node', {}],
  ['such a node deep inside', { all: [{ not: { any: [{ q: 'tpp' }] } }] }],
])('an operator who serves %s in a tree is refused', (_what, tree) => {
  expect(whenSchema.safeParse(tree).success).toBe(false)
})

const chip = fromForm(makeForm())
const rules = (...trees: readonly (readonly [string, When])[]): RuleBook => ({
  rules: trees.flatMap(([id, when]) => madeRule(when, id).rules),
  bitLength: book.bitLength,
})

test('rules that lean on each other in a circle are an error that names them', () => {
  const circle = rules(['A', { rule: 'B' }], ['B', { not: { rule: 'A' } }])

  expect(() => verdictBy(circle, chip, 'A')).toThrow(
    new RangeError('rules lean on each other in a circle: A → B → A'),
  )
})

test('a rule that leans on one without a tree is an error that names both', () => {
  expect(() => verdictBy(rules(['A', { rule: 'GONE' }]), chip, 'A')).toThrow(
    new RangeError('rule A leans on GONE, which has no tree'),
  )
})

test('a rule that leans on another twice, side by side, is no circle', () => {
  const twice = rules(['A', { all: [{ rule: 'B' }, { rule: 'B' }] }], ['B', { all: [] }])

  expect(verdictBy(twice, chip, 'A').verdict).toBe('met')
})

test('an empty conjunction holds and an empty choice does not', () => {
  expect(verdictBy(madeRule({ all: [] }), chip).verdict).toBe('met')
  expect(verdictBy(madeRule({ any: [] }), chip).verdict).toBe('notMet')
})
