import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { parseCase } from '@/domain/model/parseCase'
import type { Case, Offer, Run } from '@/domain/model/types'

export type GoldenCase = { name: string; case: Case; expected: Run }
export type GoldenRange = {
  path: string
  low: number
  mode: number
  high: number
  reason: string
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(`../../oracle/${file}`, import.meta.url), 'utf8'))
}

export const goldenCases = read<{ cases: GoldenCase[] }>('model-cases.json').cases
export const goldenOffers = read<{ offers: Offer[] }>('model-offers.json').offers
export const goldenRanges = read<{ ranges: GoldenRange[] }>('model-ranges.json').ranges

/** A golden case, parsed as the model's callers would. */
export function caseNamed(name: string): Case {
  const found = goldenCases.find((golden) => golden.name === name)
  if (found === undefined) throw new Error(`no golden case ${name}`)
  return parseCase(structuredClone(found.case))
}

export const statusQuo = () => caseNamed('statusQuo/bernsteinDec2025')
export const managedGap = () => caseNamed('managedGap/bernsteinDec2025')

/** Paths at which two results differ by more than `tolerance·max(1, |a|, |b|)`, or in kind. */
function differences(actual: unknown, expected: unknown, tolerance: number, path = ''): string[] {
  if (typeof actual === 'number' && typeof expected === 'number') {
    const allowed = tolerance * Math.max(1, Math.abs(actual), Math.abs(expected))
    return Math.abs(actual - expected) <= allowed ? [] : [`${path}: ${actual} not ${expected}`]
  }
  if (isRecord(actual) && isRecord(expected)) {
    const keys = new Set([...Object.keys(actual), ...Object.keys(expected)])
    return [...keys].flatMap((key) =>
      differences(actual[key], expected[key], tolerance, `${path}.${key}`),
    )
  }
  return Object.is(actual, expected) ? [] : [`${path}: ${String(actual)} not ${String(expected)}`]
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Fails with the paths that differ. */
export function expectSame(actual: unknown, expected: unknown, tolerance: number): void {
  expect(differences(actual, expected, tolerance)).toEqual([])
}
