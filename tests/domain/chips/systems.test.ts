import { expect, test } from 'vitest'
import { compareSystems } from '@/domain/chips/compareSystems'
import { SYSTEM_FIELDS, SYSTEM_UNITS, systemFigure } from '@/domain/chips/systems'
import { chips, systemOf, systems } from './dataset'
import { makeFigure, makeSystem } from './makeChip'

const system = makeSystem({
  chips: 8,
  denseFP8_PFLOPS: makeFigure(16, 'PFLOPS', { grade: 'B', sourceIds: ['rate'] }),
  totalHBM_TB: makeFigure(0.64, 'TB'),
  power_kW: makeFigure(10, 'kW', { low: 8, high: 16, grade: 'C', sourceIds: ['power'] }),
})

test('a total per chip is in the unit of chips and keeps its evidence', () => {
  expect(systemFigure(system, 'denseFP8_PFLOPS', 'chip')).toEqual({
    value: 2000, // 16,000 TFLOPS / 8
    unit: 'TFLOPS',
    grade: 'B',
    verified: true,
    sourceIds: ['rate'],
  })
  expect(systemFigure(system, 'power_kW', 'chip')).toMatchObject({
    value: 1250,
    low: 1000,
    high: 2000,
    unit: 'W',
  })
})

test('a total per kilowatt carries the range of the power and the worse of the two grades', () => {
  expect(systemFigure(system, 'denseFP8_PFLOPS', 'kilowatt')).toEqual({
    value: 1600, // 16,000 TFLOPS / 10 kW
    low: 1000,
    high: 2000,
    unit: 'TFLOPS/kW',
    grade: 'C',
    verified: true,
    sourceIds: ['rate', 'power'],
  })
  expect(systemFigure(system, 'totalHBM_TB', 'kilowatt')?.value).toBeCloseTo(64, 10)
})

test('a system without published power has nothing per kilowatt, and no power per power', () => {
  const powerless = { ...system, power_kW: null }

  expect(systemFigure(powerless, 'denseFP8_PFLOPS', 'kilowatt')).toBeNull()
  expect(systemFigure(system, 'power_kW', 'kilowatt')).toBeNull()
  expect(systemFigure(system, 'denseBF16_PFLOPS', 'system')).toBeNull()
})

test('384 chips beat 72 by more chips and more power: the CloudMatrix against the NVL72', () => {
  const { chips: count, shared } = compareSystems(
    systemOf('cloudmatrix-384'),
    systemOf('gb200-nvl72'),
    'system',
  )
  const ratio = (field: string) => shared.find((row) => row.field === field)?.ratio

  expect(count).toBeCloseTo(384 / 72, 10) // 5.3
  expect(ratio('denseBF16_PFLOPS')?.value).toBeCloseTo(288.8 / 180, 10) // 1.60
  expect(ratio('power_kW')?.value).toBeCloseTo(559 / 132, 10) // 4.2
  // The two figures in circulation lie within the ranges: 300/180 = 1.67 and 4.
  expect(ratio('denseBF16_PFLOPS')).toMatchObject({ low: 271.9 / 180, high: 307.2 / 180 })
  expect(ratio('power_kW')).toMatchObject({ low: 500 / 145, high: 559 / 120 })
})

test('per kilowatt the CloudMatrix gives well under half of what the NVL72 does', () => {
  const { shared, onlyB } = compareSystems(
    systemOf('cloudmatrix-384'),
    systemOf('gb200-nvl72'),
    'kilowatt',
  )
  const bf16 = shared.find(({ field }) => field === 'denseBF16_PFLOPS')

  expect(bf16?.ratio.value).toBeCloseTo(288.8 / 559 / (180 / 132), 10) // 0.379
  expect(bf16?.a.unit).toBe('TFLOPS/kW')
  expect(onlyB).toContain('denseFP8_PFLOPS') // the 910C has no FP8
})

test('what only one of two systems publishes is named on its side', () => {
  const bare = makeSystem({ id: 'bare', totalHBM_TB: makeFigure(1.28, 'TB') })

  const { shared, onlyA, onlyB } = compareSystems(system, bare, 'system')

  expect(shared.map(({ field, ratio }) => [field, ratio.value])).toEqual([['totalHBM_TB', 0.5]])
  expect(onlyA).toEqual(['denseFP8_PFLOPS', 'power_kW'])
  expect(onlyB).toEqual([])
})

test('a system over itself is exactly 1 although its power is uncertain', () => {
  const { shared } = compareSystems(system, system, 'system')

  expect(shared.map(({ ratio }) => [ratio.value, ratio.low])).toEqual([
    [1, undefined],
    [1, undefined],
    [1, undefined],
  ])
})

test('every total of the data comes in the unit that is shown for it', () => {
  const wrong = systems.flatMap((each) =>
    SYSTEM_FIELDS.filter((field) => each[field] && each[field].unit !== SYSTEM_UNITS[field].system),
  )

  expect(wrong).toEqual([])
})

test('the memory of a system per chip is that of the chip it is built from, to 10%', () => {
  const far = systems.filter((each) => {
    const perChip = systemFigure(each, 'totalHBM_TB', 'chip')
    const chip = chips.find(({ id }) => id === each.chipId)
    const own = chip?.memory_GB
    return perChip && own && Math.abs(perChip.value / own.value - 1) > 0.1
  })

  expect(far.map(({ id }) => id)).toEqual([])
})
