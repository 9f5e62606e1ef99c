import { expect, test } from 'vitest'
import { proofOnce } from '@/domain/policy/proof'
import { chipOn, verdictIn } from './book'

const proofIn = (chip: string, rule: string) =>
  proofOnce(verdictIn(chipOn(chip), rule).check).map((proof) => {
    if (proof.kind === 'rule') return `${proof.ruleId} ${proof.truth}`
    const { q, op, value } = proof.term
    return `${q} ${op} ${String(value)} ${proof.truth}`
  })

test('the A100 met the rule of 2022 on both of its lines', () => {
  expect(proofIn('a100-80gb-sxm', 'US-2022-3A090')).toEqual([
    'io_GBps >= 600 met',
    'tpp >= 4800 met',
  ])
})

test('the A800 was out by its links alone', () => {
  expect(proofIn('a800-80gb-sxm', 'US-2022-3A090')).toEqual(['io_GBps >= 600 notMet'])
})

test('why the H20 is outside 3A090.b is told for both of its alternatives', () => {
  expect(proofIn('h20-96gb', 'US-2023-3A090b')).toEqual(['tpp >= 2400 notMet', 'pd >= 3.2 notMet'])
})

test('one met line of the letters is proof enough', () => {
  expect(proofIn('h20-96gb', 'US-2025-H20-LETTER')).toEqual(['dram_GBps >= 1400 met'])
})

test('a chip outside the window is told every reason', () => {
  expect(proofIn('b30a', 'US-2026-CBC')).toEqual([
    'usAvailable is true notMet',
    'tpp < 21000 notMet',
  ])
})

test('an undecided verdict names what is not known', () => {
  expect(proofIn('b30a', 'US-2022-3A090')).toEqual(['io_GBps >= 600 unknown'])
})
