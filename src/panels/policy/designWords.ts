import type { Chip } from '@/contract/chips'

import type { DesignerQuantity } from '@/domain/policy/lists'
import type { DesignResult } from '@/domain/policy/designResult'
import type { Formats } from '@/i18n/formats'
import type { PolicyWords } from './mapMarks'

export const namesOf = (ids: readonly string[], chips: readonly Chip[], f: Formats): string =>
  f.list(
    ids.flatMap((id) => {
      const chip = chips.find((candidate) => candidate.id === id)
      return chip ? [f.text(chip.shortName)] : []
    }),
  )

/** "TPP < 31,000": what a line asks. */
export function lineWords(
  q: DesignerQuantity,
  value: number,
  words: PolicyWords,
  f: Formats,
): string {
  const unit = words.unitOf[q]
  return `${words.quantities[q]} < ${f.number(value)}${unit === '' ? '' : ` ${unit}`}`
}

/** What the design changes, in one short line for beside the grip. */
export function changeWords(
  { added, removed }: DesignResult,
  chips: readonly Chip[],
  words: PolicyWords,
  f: Formats,
): readonly string[] {
  const { designer } = words
  if (added.length === 0 && removed.length === 0) return [designer.asToday]
  return [
    ...(added.length > 0 ? [designer.adds(namesOf(added, chips, f))] : []),
    ...(removed.length > 0 ? [designer.removes(namesOf(removed, chips, f))] : []),
  ]
}
