import type { PointMark } from '@/charts/PointsLayer'
import { testChipOf, TEST_CHIP_ID } from '@/domain/policy/drafts'
import { quantitiesOf } from '@/domain/policy/quantities'
import type { Formats } from '@/i18n/formats'
import type { Choice } from '@/state/choice'
import type { PolicyWords } from './mapMarks'
import type { PolicyData } from './usePolicy'

/** The typed chip as a mark, where both of its figures are known. */
export function testMark(
  y: 'pd' | 'dram_GBps',
  { testFigures, testFlags }: Pick<Choice, 'testFigures' | 'testFlags'>,
  { book }: PolicyData,
  words: PolicyWords,
  f: Formats,
): PointMark | null {
  const quantities = quantitiesOf(
    testChipOf(testFigures, testFlags, book.bitLength),
    book.bitLength,
  )
  const tpp = quantities.tpp.value
  const value = quantities[y].value
  if (tpp === null || value === null || tpp <= 0 || value <= 0) return null
  const label = words.test.name
  return {
    key: TEST_CHIP_ID,
    x: tpp,
    y: value,
    shape: 'plus',
    fill: 'solid',
    ink: { mark: 'var(--accent)', text: 'var(--accent)' },
    size: 6,
    labels: [label],
    strong: true,
    text: {
      title: label,
      rows: [
        { label: words.quantities.tpp, value: f.number(tpp) },
        { label: words.quantities[y], value: `${f.number(value)} ${words.unitOf[y]}` },
      ],
      spoken: f.commas([
        label,
        `${words.quantities.tpp} ${f.number(tpp)}`,
        `${words.quantities[y]} ${f.number(value)}`,
      ]),
    },
  }
}
