import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkOf } from '@/domain/policy/checks'
import { classify } from '@/domain/policy/classification'
import { fromForm, type ChipForm, type ChipInput } from '@/domain/policy/chipInput'
import type { Estimate } from '@/domain/policy/estimate'
import { flipsInRange } from '@/domain/policy/flips'
import { quantitiesOf } from '@/domain/policy/quantities'
import { computedRules, type RuleBook } from '@/domain/policy/ruleBook'
import type { When } from '@/contract/rules'
import {
  amount,
  formArbitrary,
  rangedChipArbitrary,
  risingTreeArbitrary,
  treeArbitrary,
} from './arbitraries'
import { book, events, formOn, madeRule, makeForm, verdictIn } from './book'

const figures = (chip: ChipInput) => quantitiesOf(chip, book.bitLength)
const verdict = (when: When, chip: ChipInput) => checkOf(when, figures(chip), madeRule(when)).truth
const RANK = { notMet: 0, unknown: 1, met: 2 } as const

/** What may grow without making anything else smaller: die area is not among them. */
const GROWING = ['fp16', 'io_GBps', 'dram_GBps'] as const

function grown(form: ChipForm, what: (typeof GROWING)[number], factor: number): ChipForm {
  if (what === 'fp16') {
    const { fp16 } = form.dense
    return { ...form, dense: { ...form.dense, ...(fp16 ? { fp16: fp16 * factor } : {}) } }
  }
  const value = form[what]
  return { ...form, [what]: value === null ? null : value * factor }
}

test('in a rule that only asks for at least so much, raising a figure never takes a chip out', () => {
  fc.assert(
    fc.property(
      risingTreeArbitrary,
      formArbitrary,
      fc.constantFrom(...GROWING),
      fc.double({ min: 1, max: 100, noNaN: true }),
      (tree, form, what, factor) => {
        const before = verdict(tree, fromForm(form))
        const after = verdict(tree, fromForm(grown(form, what, factor)))

        expect(RANK[after]).toBeGreaterThanOrEqual(RANK[before])
      },
    ),
    { numRuns: 500 },
  )
})

const onlyAtLeast = (when: When): boolean => {
  if ('all' in when) return when.all.every(onlyAtLeast)
  if ('any' in when) return when.any.every(onlyAtLeast)
  return 'op' in when && when.op === '>='
}

test('the same holds for the rules of the data that only ask for at least so much', () => {
  const rising = computedRules(book).filter(({ when }) => onlyAtLeast(when))
  expect(rising.map(({ id }) => id)).toEqual(['US-2022-3A090', 'US-2025-H20-LETTER'])

  const big = fc.integer({ min: 1, max: 10_000 })
  fc.assert(
    fc.property(big, big, big, fc.constantFrom(...GROWING), (fp16, io, dram, what) => {
      const form = makeForm({ dense: { fp16 }, io_GBps: io, dram_GBps: dram })
      const more = grown(form, what, 1.5)

      for (const { when } of rising) {
        if (verdict(when, fromForm(form)) !== 'met') continue
        expect(verdict(when, fromForm(more))).toBe('met')
      }
    }),
  )
})

/** The same chip with every unknown filled in by what comes next from the list. */
function filled(form: ChipForm, numbers: readonly number[], flags: readonly boolean[]): ChipForm {
  let taken = 0
  const number = (value: number | null) => value ?? numbers[taken++ % numbers.length] ?? 1
  const dense = Object.entries(form.dense).map(([name, rate]) => [name, number(rate)] as const)
  return {
    id: form.id,
    controlledOrigin: form.controlledOrigin ?? (flags[0] ? 'us' : 'cn'),
    dataCentre: form.dataCentre ?? flags[1] ?? true,
    usAvailable: form.usAvailable ?? flags[2] ?? true,
    // TF32 alone never counts, so it leaves TPP as unknown as no rate at all.
    dense: Object.fromEntries(
      dense.some(([name]) => name !== 'tf32') ? dense : [...dense, ['fp16', number(null)]],
    ),
    dieArea_mm2: number(form.dieArea_mm2),
    io_GBps: number(form.io_GBps),
    dram_GBps: number(form.dram_GBps),
  }
}

const fillings = [
  fc.array(amount, { minLength: 1 }),
  fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
] as const

test('a missing figure never leaves a verdict that some value of it would overturn', () => {
  fc.assert(
    fc.property(treeArbitrary, formArbitrary, ...fillings, (tree, form, numbers, flags) => {
      const before = verdict(tree, fromForm(form))
      const after = verdict(tree, fromForm(filled(form, numbers, flags)))

      expect(after).not.toBe('unknown')
      if (before !== 'unknown') expect(after).toBe(before)
    }),
    { numRuns: 1000 },
  )
})

/** The rules of the data with every line small, so that small random chips meet them. */
const scale = { tpp: 1200, pd: 1, dram_GBps: 500, io_GBps: 150, sum_GBps: 500 }
const shrink = (when: When): When => {
  if ('all' in when) return { all: when.all.map(shrink) }
  if ('any' in when) return { any: when.any.map(shrink) }
  if ('not' in when) return { not: shrink(when.not) }
  if ('rule' in when || when.op === 'is' || when.op === 'in') return when
  return { ...when, value: when.value / scale[when.q] }
}
const small: RuleBook = {
  bitLength: book.bitLength,
  rules: book.rules.map((rule) => ({ ...rule, when: rule.when && shrink(rule.when) })),
}

test.each(['2022-09-01', '2023-01-01', '2023-11-01', '2024-01-01', '2025-05-01', '2026-11-24'])(
  'nor a status, on %s',
  (day) => {
    fc.assert(
      fc.property(formArbitrary, ...fillings, (form, numbers, flags) => {
        const before = formOn(form, day, small).washington
        const after = formOn(filled(form, numbers, flags), day, small).washington

        expect(after.status).not.toBe('unknown')
        expect(before.possible).toContain(after.status)
        if (before.status !== 'unknown') expect(after.status).toBe(before.status)
      }),
      { numRuns: 200 },
    )
  },
)

test('what an undecided verdict calls missing is enough to decide it', () => {
  fc.assert(
    fc.property(treeArbitrary, formArbitrary, ...fillings, (tree, form, numbers, flags) => {
      const { verdict, missing, missingInputs } = verdictIn(
        formOn(form, '2026-01-01', madeRule(tree)),
        'MADE',
      )

      expect(missing.length > 0).toBe(verdict === 'unknown')
      const full = filled(form, numbers, flags)
      const given = { ...form }
      for (const input of missingInputs) {
        if (input === 'dataCentre') given.dataCentre = full.dataCentre
        else if (input === 'usAvailable') given.usAvailable = full.usAvailable
        else if (input === 'dieArea_mm2') given.dieArea_mm2 = full.dieArea_mm2
        else if (input === 'io_GBps') given.io_GBps = full.io_GBps
        else if (input === 'dram_GBps') given.dram_GBps = full.dram_GBps
        else given.dense = full.dense
      }
      expect(verdictIn(formOn(given, '2026-01-01', madeRule(tree)), 'MADE').verdict).not.toBe(
        'unknown',
      )
    }),
    { numRuns: 500 },
  )
})

const within = ({ low, high, grade }: Estimate, part: number): Estimate => {
  const value = low + (high - low) * part
  return { value, low: value, high: value, grade }
}

test('a verdict that does not flip is the same wherever in their ranges the inputs lie', () => {
  const part = fc.oneof(fc.constantFrom(0, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true }))
  let steady = 0
  fc.assert(
    fc.property(
      treeArbitrary,
      rangedChipArbitrary,
      part,
      part,
      part,
      part,
      (tree, chip, a, b, c, d) => {
        if (flipsInRange(tree, figures(chip), madeRule(tree))) return
        steady += 1
        const inside: ChipInput = {
          ...chip,
          rates: Object.fromEntries(
            Object.entries(chip.rates).map(([name, rate]) => [name, rate && within(rate, a)]),
          ),
          dieArea_mm2: chip.dieArea_mm2 && within(chip.dieArea_mm2, b),
          io_GBps: chip.io_GBps && within(chip.io_GBps, c),
          dram_GBps: chip.dram_GBps && within(chip.dram_GBps, d),
        }

        expect(verdict(tree, inside)).toBe(verdict(tree, chip))
      },
    ),
    { numRuns: 2000 },
  )
  expect(steady).toBeGreaterThan(500)
})

test('the order of keys, of number formats and of rules changes nothing', () => {
  const turned = <Value extends object>(value: Value): Value =>
    Object.assign(
      {},
      ...Object.entries(value)
        .toReversed()
        .map(([key, one]) => ({ [key]: one })),
    )
  fc.assert(
    fc.property(formArbitrary, (form) => {
      const other = turned({ ...form, dense: turned(form.dense) })
      const back = { ...small, rules: small.rules.toReversed() }

      expect(classify(other, '2026-11-24', back, events)).toEqual(
        classify(form, '2026-11-24', small, events),
      )
      expect(formOn(other).quantities).toEqual(formOn(form).quantities)
    }),
  )
})
