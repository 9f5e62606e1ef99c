import { Value } from '@/panels/Value'
import type { Reading } from './reading'

/** A number of the market in running text or a table; press it to see who said it. */
export function ReadingValue({ reading }: { reading: Reading }) {
  return (
    <Value
      name={reading.name}
      figure={reading.figure}
      printed={reading.printed}
      details={reading.details}
      rangeOnly={reading.rangeOnly}
    />
  )
}
