import { expect, test } from 'vitest'
import type { NumberCheck } from '@/domain/policy/checks'
import { fromChip } from '@/domain/policy/chipInput'
import { failingParts, nearestLine, ownNumbers, sortByRule } from '@/domain/policy/nearestLine'
import { book, chipOf, chipOn, chips, formOn, makeForm, ruleOf, TODAY, verdictIn } from './book'

/** A term as a page would print it in English. */
function written({ quantity, relation, term }: NumberCheck): string {
  const { working, value } = quantity
  const number = (x: number) => x.toLocaleString('en')
  if (working === null || value === null) return `${term.q} unknown`
  const end = `${number(value)} ${relation} ${number(term.value)}`
  if (working.kind === 'maximum') {
    const counted = working.of.map(({ rate, bits }) => `${number(rate)} × ${bits}`)
    return `${term.q} = max(${counted.join(', ')}) = ${end}`
  }
  if (working.kind === 'quotient') {
    return `${term.q} = ${number(working.tpp)} / ${number(working.dieArea_mm2)} = ${end}`
  }
  if (working.kind === 'sum') {
    return `${term.q} = ${number(working.dram_GBps)} + ${number(working.io_GBps)} = ${end}`
  }
  return `${term.q} = ${end}`
}

const linesOf = (chipId: string, ruleId: string) =>
  ownNumbers(verdictIn(chipOn(chipId), ruleId).check)

test('Was the A100 under the October 2022 rule, and by how much? Yes: on the I/O line, 4% over TPP', () => {
  const verdict = verdictIn(chipOn('a100-80gb-sxm', '2022-10-21'), 'US-2022-3A090')

  expect(verdict).toMatchObject({ verdict: 'met', inForce: true })
  expect(ownNumbers(verdict.check)).toMatchObject([
    // 600 of 600 GB/s: the operator is "at least".
    { term: { q: 'io_GBps' }, truth: 'met', relation: '=', distanceRatio: 0 },
    // 312 × 16 = 4,992; 4,992 / 4,800 = 1.04.
    { term: { q: 'tpp' }, truth: 'met', relation: '>', distanceRatio: 0.04 },
  ])
})

test('Why was the A800 legal in 2022 and not a year later? Its links counted, then they did not', () => {
  const then = verdictIn(chipOn('a800-80gb-sxm', '2022-12-01'), 'US-2022-3A090')
  const [obstacle, ...others] = failingParts(then.check)
  expect(others).toEqual([])
  // 400 GB/s is a third below 600.
  expect(obstacle).toMatchObject({
    term: { q: 'io_GBps', value: 600 },
    quantity: { value: 400 },
    distanceRatio: -0.333333333333333,
  })
  expect(chipOn('a800-80gb-sxm', '2022-12-01').washington.status).toBe('unrestricted')

  const later = verdictIn(chipOn('a800-80gb-sxm', '2023-12-01'), 'US-2023-3A090a')
  expect(later.verdict).toBe('met')
  expect(ownNumbers(later.check).map(({ term }) => term.q)).not.toContain('io_GBps')
  expect(chipOn('a800-80gb-sxm', '2023-12-01').washington).toMatchObject({
    status: 'licenceDenial',
    ruleId: 'US-2023-3A090a',
  })
})

test('Why is the H20 outside 3A090 and still stopped? Below TPP and density, above the letters', () => {
  expect(verdictIn(chipOn('h20-96gb'), 'US-2023-3A090a').verdict).toBe('notMet')
  expect(verdictIn(chipOn('h20-96gb'), 'US-2023-3A090b').verdict).toBe('notMet')
  const written3A090 = [
    ...linesOf('h20-96gb', 'US-2023-3A090a'),
    ...linesOf('h20-96gb', 'US-2023-3A090b'),
  ].map(written)
  expect(written3A090).toContain('tpp = max(148 × 16, 296 × 8, 1 × 64) = 2,368 < 4,800')
  expect(written3A090).toContain('tpp = max(148 × 16, 296 × 8, 1 × 64) = 2,368 < 2,400')
  expect(written3A090).toContain('pd = 2,368 / 814 = 2.909 < 3.2')

  const letters = verdictIn(chipOn('h20-96gb'), 'US-2025-H20-LETTER')
  expect(letters.verdict).toBe('met')
  expect(ownNumbers(letters.check).map(written)).toEqual([
    'dram_GBps = 4,000 > 1,400',
    'io_GBps = 900 < 1,100',
    'sum_GBps = 4,000 + 900 = 4,900 > 1,700',
  ])
  expect(chipOn('h20-96gb', '2025-06-01').washington).toMatchObject({
    status: 'licenceDenial',
    step: 5,
    ruleId: 'US-2025-H20-LETTER',
  })
})

test('the arithmetic of the specification can be written from what a verdict carries', () => {
  const form = makeForm({ dense: { fp16: 148, fp8: 296 }, dieArea_mm2: 814 })
  const [first] = ownNumbers(verdictIn(formOn(form), 'US-2023-3A090a').check)

  expect(first && written(first)).toBe('tpp = max(148 × 16, 296 × 8) = 2,368 < 4,800')
})

test('Which chips pass the 2026 window, which by less than 5%, and which fail?', () => {
  const american = chips.filter(({ controlledOrigin }) => controlledOrigin === 'us')
  const sorted = sortByRule(ruleOf('US-2026-CBC'), american.map(fromChip), book, TODAY, 0.05)
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).sort()

  // Worked here from the dataset's own TPP, without the engine: TPP < 21,000, memory < 6,500 GB/s,
  // sold in the US, and in 3A090.a, which at these sizes means TPP ≥ 4,800.
  const passes = american.filter(
    ({ tpp, memoryBandwidth_GBps: memory, usAvailable }) =>
      usAvailable &&
      tpp &&
      memory &&
      tpp.value >= 4800 &&
      tpp.value < 21_000 &&
      memory.value < 6500,
  )
  const close = passes.filter(
    ({ tpp, memoryBandwidth_GBps: memory }) =>
      Math.min(1 - (tpp?.value ?? 0) / 21_000, 1 - (memory?.value ?? 0) / 6500) < 0.05,
  )
  expect(ids(sorted.met)).toEqual(ids(passes))
  expect(ids(sorted.closely)).toEqual(ids(close))
  expect(ids(sorted.closely)).toEqual(['mi300x', 'mi325x'])
  expect(ids([...sorted.met, ...sorted.notMet, ...sorted.unknown])).toEqual(ids(american))
  expect(ids(sorted.notMet)).toEqual(
    expect.arrayContaining(['b200', 'a800-80gb-sxm', 'h20-96gb', 'mi308x', 'rtx-pro-6000d']),
  )
})

test('the MI325X is nearest to the TPP line of the window, 0.4% below it', () => {
  const nearest = nearestLine(verdictIn(chipOn('mi325x'), 'US-2026-CBC'))

  expect(nearest?.term).toEqual({ q: 'tpp', op: '<', value: 21_000 })
  // 20,919.2 / 21,000 − 1 = −0.0038476…
  expect(nearest?.distanceRatio).toBeCloseTo(-0.0038476, 7)
})

test.each([
  ['b200', [{ term: { q: 'tpp', value: 21_000 } }, { term: { q: 'dram_GBps', value: 6500 } }]],
  ['h800-sxm', [{ term: { q: 'usAvailable' } }]],
  ['h20-96gb', [{ kind: 'rule', ruleId: 'US-2023-3A090a' }, { term: { q: 'usAvailable' } }]],
])('a reader who asks why %s fails the window is told what stands in its way', (id, obstacles) => {
  const verdict = verdictIn(chipOn(id), 'US-2026-CBC')

  expect(failingParts(verdict.check)).toMatchObject(obstacles)
})

test('the RTX 5090 D v2 at 1,344 GB/s stays below the memory line of the letters', () => {
  const card = makeForm({ dataCentre: false, io_GBps: 64, dram_GBps: 1344 })

  expect(verdictIn(formOn(card), 'US-2025-H20-LETTER').verdict).toBe('notMet')
})

test('a published chip and the same chip typed into the form get the same verdicts', () => {
  const chip = chipOf('h100-sxm')
  const { fp16, int8 } = chip.dense
  const form = makeForm({
    id: chip.id,
    dense: { fp16: fp16?.value ?? null, int8: int8?.value ?? null },
    dieArea_mm2: chip.dieArea_mm2?.value ?? null,
    io_GBps: chip.interconnectBandwidth_GBps?.value ?? null,
    dram_GBps: chip.memoryBandwidth_GBps?.value ?? null,
  })

  const of = ({ verdicts }: ReturnType<typeof formOn>) =>
    verdicts.map(({ ruleId, verdict }) => [ruleId, verdict])
  expect(of(formOn(form))).toEqual(of(chipOn(chip.id)))
})
