import { expect, test } from 'vitest'
import { claims, line, stepsOf } from './dataset'

/** What a reader with a calculator finds for every claim that is arithmetic. */
const GOLDEN: Record<string, readonly string[]> = {
  T1: ['2000 against 2039: agrees', '19.5 against 19.5: agrees', '156 against 156: agrees'],
  T2: ['3350 against 3350: agrees', '60 against 66.9: differs', '2000 against 1979: agrees'],
  T3: [
    '141 against 141: agrees',
    '4800 against 4800: agrees',
    '67 against 66.9: agrees',
    // 3,958 is the sparse peak: it is twice the dense one.
    '3958 against 1979: differs',
    '3958 against 3958: agrees',
  ],
  T4: [
    '96 against 96: agrees',
    '4000 against 4000: agrees',
    '44 against 44: agrees',
    '1 against 1: agrees',
  ],
  // 4-bit over 8-bit; at 8 bits on both sides it is 5,000 / 1,979.
  T5: ['asClaimed: 15000 / 1980 = 7.58 (7.5 agrees)', 'likeForLike: 5000 / 1980 = 2.53'],
  N1: ['asClaimed: 990 / 990 = 1 (1.3 differs)'],
  // 3,958 sparse over 296 dense; 1,979 over 296 dense on both sides.
  N2: ['asClaimed: 3960 / 296 = 13.4 (13.4 agrees)', 'likeForLike: 1980 / 296 = 6.69'],
  N3: ['900 against 900: agrees', '900 against 900: agrees'],
  N4: ['208 against 208: agrees', '15000 against 15000: agrees', '15000 against 9000: differs'],
  N5: ['asClaimed: 33.5 / 1 = 33.5 (34 agrees)'],
  // FP16 over FP8; in FP16 with Huawei's 752 and with the article's 800.
  N6: [
    'asClaimed: 800 / 296 = 2.7 (2.7 agrees)',
    'likeForLike: 752 / 148 = 5.08',
    'articleLikeForLike: 800 / 148 = 5.41',
  ],
  // 752 / 989.5; the sources for the 910C reach up to 800, which gives 0.81.
  N7: ['asClaimed: 752 / 990 = 0.76 (0.8 withinRange)'],
  N9: [
    'plain: 289 / 180 = 1.6',
    'plain: 384 / 72 = 5.33',
    'plain: 559 / 132 = 4.23',
    '288.8 / 559 = 517 TFLOPS/kW',
    '180 / 132 = 1360 TFLOPS/kW',
    'plain: 517 / 1360 = 0.379',
    '7.916 / 10.2 = 776 TFLOPS/kW',
    'plain: 517 / 776 = 0.666',
  ],
  N10: [
    // The remark is about 2021, and the article moves it to 2022.
    '95, no claim of the year, quoted for 2022',
    '85, 95 differs, quoted for no year',
    '66, no claim of the year, quoted for no year',
    '54, 54 agrees, quoted for 2025',
    '55, 54 differs, quoted for no year',
    '40, 54 differs, quoted for no year',
  ],
  N11: [
    '28, 28 agrees, quoted for 2025',
    '20.3, 28 differs, quoted for no year',
    '40, 28 differs, quoted for no year',
  ],
  N12: ['0.05 bnUSD'],
  N13: ['0.06 × 0.15 = 0.009 bnUSD'],
  N15: ['100 × 7.1875 = 719 bnCNY'],
  N25: [
    '1400000 / 8 / 15832 = 11.1 CNY/TPP',
    // The middle of 140,000 and 145,000.
    '142500 / 1 / 12032 = 11.8 CNY/TPP, 1.07 of the first',
    '1050000 / 8 / 2368 = 55.4 CNY/TPP, 5.01 of the first',
  ],
}

test.each(claims.map(({ id }) => id))('a reader who checks %s gets the same lines', (id) => {
  expect(stepsOf(id).map(line)).toEqual(GOLDEN[id] ?? [])
})

test('a reader who asks of N2 sees that sparse was set against dense, and of N6 FP16 against FP8', () => {
  const warningsIn = (id: string) =>
    stepsOf(id).flatMap((step) => (step.kind === 'ratio' ? step.warnings : []))

  expect(warningsIn('N2')).toEqual(['sparseAgainstDense'])
  expect(warningsIn('N6')).toEqual(['differentPrecision'])
  expect(warningsIn('T5')).toEqual(['differentPrecision'])
  expect(warningsIn('N5')).toEqual([])
})

test('the 80% of N7 lies inside what the sources say of the 910C: 72 to 81% of an H100', () => {
  const [step] = stepsOf('N7')

  expect(step?.kind === 'ratio' && step.result).toMatchObject({
    low: 708 / 989.5,
    high: 800 / 989.5,
    grade: 'B',
  })
})

test('the article has twice the dense FP8 peak of the H200, and exactly the sparse one', () => {
  const differences = stepsOf('T3').map((step) =>
    step.kind === 'field' ? step.comparison.difference : null,
  )

  expect(differences.at(3)).toBeCloseTo(1, 10) // (3,958 − 1,979) / 1,979
  expect(differences.at(4)).toBe(0)
})

test('15% of the licensed sales is the fact noted for it, and 700 bn yuan is 2.6% under the sum', () => {
  const [share] = stepsOf('N13')
  const [money] = stepsOf('N15')

  expect(share?.kind === 'product' && share.against?.difference).toBeCloseTo(0, 10)
  expect(money?.kind === 'product' && money.against?.difference).toBeCloseTo(-18.75 / 718.75, 10)
  // The 100 billion dollars are Reuters', noted as a fact for the claim; the 15% are the article's.
  expect(money?.kind === 'product' && money.factors[0]).toMatchObject({
    from: 'dataset',
    place: { kind: 'fact', id: 'F073' },
  })
  expect(share?.kind === 'product' && share.factors[1]).toMatchObject({ from: 'article' })
})
