import { describe, expect, test } from 'vitest'
import type { Comparison, NumberTerm, NumericQuantity, When } from '@/contract/rules'
import { checkOf } from '@/domain/policy/checks'
import { fromForm, type ChipForm } from '@/domain/policy/chipInput'
import { quantitiesOf } from '@/domain/policy/quantities'
import { computedRules } from '@/domain/policy/ruleBook'
import { linesOf } from '@/domain/policy/truthOf'
import { book, formWith, madeRule, ruleOf, verdictBy } from './book'
import { LEGAL_TEXTS, type PlainChip } from './legalTexts'

/** A ten-millionth off the line, far finer than any data sheet. */
const OFF = 1e-7
const PLACES = ['under', 'on', 'over'] as const
const at = {
  under: (x: number) => x * (1 - OFF),
  on: (x: number) => x,
  over: (x: number) => x * (1 + OFF),
}
const around = (lines: readonly number[]) =>
  lines.flatMap((x) => PLACES.map((place) => at[place](x)))

/** What each comparison says just under, on and just over its line. */
const BY_OPERATOR: Record<Comparison, readonly [under: string, on: string, over: string]> = {
  '>=': ['notMet', 'met', 'met'],
  '>': ['notMet', 'notMet', 'met'],
  '<=': ['met', 'met', 'notMet'],
  '<': ['met', 'notMet', 'notMet'],
}

function numberTerms(when: When): readonly NumberTerm[] {
  if ('all' in when) return when.all.flatMap(numberTerms)
  if ('any' in when) return when.any.flatMap(numberTerms)
  if ('not' in when) return numberTerms(when.not)
  if ('rule' in when || when.op === 'is' || when.op === 'in') return []
  return [when]
}

const inequalities = computedRules(book).flatMap((rule) =>
  numberTerms(rule.when).map((term) => [rule.id, term.q, term.op, term.value, term] as const),
)

/** A typed chip with one quantity as wanted. */
const chipWith: Record<NumericQuantity, (value: number) => ChipForm> = {
  tpp: (value) => formWith({ tpp: value, pd: 1 }),
  pd: (value) => formWith({ tpp: 3000, pd: value }),
  dram_GBps: (dram_GBps) => formWith({ tpp: 1, pd: 1 }, { dram_GBps, io_GBps: 1 }),
  io_GBps: (io_GBps) => formWith({ tpp: 1, pd: 1 }, { dram_GBps: 1, io_GBps }),
  sum_GBps: (sum) => formWith({ tpp: 1, pd: 1 }, { dram_GBps: sum - 0.3, io_GBps: 0.3 }),
}

test.each(inequalities)(
  'in %s, %s %s %d says the right thing just under, on and just over its line',
  (_id, q, op, line, term) => {
    const found = PLACES.map(
      (place) => verdictBy(madeRule(term), fromForm(chipWith[q](at[place](line)))).verdict,
    )

    expect(found).toEqual(BY_OPERATOR[op])
  },
)

describe('every rule agrees with its legal text under, on and over every line at once', () => {
  test.each(computedRules(book).map(({ id }) => id))('%s', (id) => {
    const rule = ruleOf(id)
    const text = LEGAL_TEXTS[id]
    if (text === undefined) throw new Error(`restate ${id} in legalTexts.ts`)
    const lines = (q: NumericQuantity) => linesOf(rule.when, q, book)
    const io = [100, ...around(lines('io_GBps'))]
    const sums = around(lines('sum_GBps'))
    const seen = new Set<boolean>()

    for (const plain of grid({
      tpp: [500, ...around(lines('tpp'))],
      pd: [0.5, ...around(lines('pd'))],
      io,
      dram: [50, ...around(lines('dram_GBps')), ...sums.flatMap((s) => io.map((x) => s - x))],
    })) {
      const figures = quantitiesOf(fromForm(formOf(plain)), book.bitLength)
      const verdict = checkOf(rule.when, figures, book, [id]).truth
      const expected = text(plain)
      seen.add(expected)
      if (verdict !== (expected ? 'met' : 'notMet')) {
        expect.fail(`${JSON.stringify(plain)}: ${verdict}, but the text says ${expected}`)
      }
    }
    // A grid on which the rule never changes its mind would prove nothing.
    expect(seen.size).toBe(2)
  })
})

type Axes = Record<'tpp' | 'pd' | 'io' | 'dram', readonly number[]>

function* grid({ tpp, pd, io, dram }: Axes): Generator<PlainChip> {
  for (const id of ['made', 'a100-40gb-sxm'])
    for (const dataCentre of [true, false])
      for (const usAvailable of [true, false])
        for (const t of tpp)
          for (const p of pd)
            for (const i of io)
              for (const d of dram)
                yield { id, dataCentre, usAvailable, tpp: t, pd: p, io: i, dram: d }
}

const formOf = ({ tpp, pd, io, dram, ...chip }: PlainChip): ChipForm =>
  formWith({ tpp, pd }, { ...chip, io_GBps: io, dram_GBps: dram })
