import type { DataCell } from '@/panels/tableSpec'
import type { Reading } from './reading'
import { ReadingValue } from './ReadingValue'

/**
 * The number of a reading, and in a cell of its own the range that is printed with it. A publisher
 * who gave two ends named no number between them: then only the ends leave the page.
 */
export function readingCells(reading: Reading): readonly [DataCell, DataCell] {
  const { value, low = null, high = null } = reading.figure
  const isMiddle = low !== null && high !== null && value === (low + high) / 2
  return [
    { datum: isMiddle ? null : value, shown: <ReadingValue reading={reading} /> },
    { low, high, shown: '' },
  ]
}
