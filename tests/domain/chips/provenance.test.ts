import { expect, test } from 'vitest'
import type { Chip } from '@/contract/chips'
import { FIGURE_FIELDS } from '@/domain/chips/fields'
import { provenanceOf } from '@/domain/chips/provenance'
import { chipOf, chips } from './dataset'
import { makeChip, NO_RATES, tflops } from './makeChip'

const keys = (chip: Chip) => provenanceOf(chip).map(({ key }) => key)
const entryOf = (chip: Chip, key: string) => provenanceOf(chip).find((entry) => entry.key === key)

test('the page of a chip about which nothing is known has the same lines as that of a known one', () => {
  const empty = keys(makeChip())

  expect(new Set(empty).size).toBe(empty.length)
  expect(empty).toEqual(expect.arrayContaining([...FIGURE_FIELDS]))
  for (const chip of chips) expect(keys(chip)).toEqual(empty)
})

test('dense and sparse rates of one precision are lines of their own', () => {
  const chip = makeChip({
    dense: { ...NO_RATES, fp8: tflops(1979) },
    sparse: { fp8: tflops(3958) },
  })

  expect(entryOf(chip, 'fp8')).toMatchObject({ figure: { value: 1979 } })
  expect(entryOf(chip, 'sparse.fp8')).toMatchObject({ figure: { value: 3958 } })
  expect(entryOf(chip, 'sparse.fp16')).toMatchObject({ figure: null })
})

test('TPP and density bring their arithmetic, the export note its sources', () => {
  const chip = chipOf('ascend-910c')

  expect(entryOf(chip, 'tpp')).toMatchObject({ figure: chip.tpp, arithmetic: chip.tpp?.arithmetic })
  expect(entryOf(chip, 'performanceDensity')).toMatchObject({
    arithmetic: chip.performanceDensity?.arithmetic,
  })
  expect(entryOf(chip, 'exportNote')).toMatchObject({
    text: chip.exportNote,
    sourceIds: chip.exportSourceIds,
  })
  expect(entryOf(chip, 'processNode')).toMatchObject({
    text: chip.processNode?.text,
    grade: 'C',
    sourceIds: chip.processNode?.sourceIds,
  })
  expect(entryOf(chip, 'memory_GB')).toMatchObject({ figure: chip.memory_GB, arithmetic: null })
})
