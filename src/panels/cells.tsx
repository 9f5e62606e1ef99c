import type { ComponentProps } from 'react'
import type { Grade } from '@/contract/common'
import { GradeBadge } from './GradeBadge'
import type { DataCell } from './tableSpec'
import { Value } from './Value'

/** A published number, pressed for its provenance. */
export const valueCell = (props: ComponentProps<typeof Value>): DataCell => ({
  datum: props.figure?.value ?? null,
  shown: <Value {...props} />,
})

/** A number that was worked out, as it is printed. Unknown is null. */
export const numberCell = (value: number | null, shown: string): DataCell => ({
  datum: value,
  shown,
})

/** Both ends of a range; nothing where there is none. */
export const rangeCell = (
  low: number | null | undefined,
  high: number | null | undefined,
  print: (low: number, high: number) => string,
): DataCell =>
  low === null || low === undefined || high === null || high === undefined
    ? { low: null, high: null, shown: '' }
    : { low, high, shown: print(low, high) }

/** Letters: one, or one for each number of the row. */
export const gradeCell = (...grades: readonly Grade[]): DataCell => ({
  datum: grades.join(' '),
  shown: (
    <span className="nowrap">
      {grades.map((grade, at) => (
        <GradeBadge key={`${grade}${String(at)}`} grade={grade} />
      ))}
    </span>
  ),
})

/** What is not known: said on the page, empty wherever the data goes. */
export const unknownCell = (words: string): DataCell => ({ datum: null, shown: words })
