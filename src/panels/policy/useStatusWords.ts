import type { Chip } from '@/contract/chips'
import type { Fact } from '@/contract/facts'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { gatesWords } from '@/i18n/views/gates'
import { washingtonWords } from './gateWords'
import { assessChip, type PolicyData } from './usePolicy'

/** What Washington's gate says to a chip on a day, as the figures print it. */
export function useStatusWords(): (
  chip: Chip,
  day: string,
  data: PolicyData,
  facts: readonly Fact[],
) => string {
  const { f } = useLocale()
  const words = useWords(gatesWords)
  return (chip, day, data, facts) =>
    washingtonWords(assessChip(chip, day, data), { words, f, rules: data.rules, facts, day })
}
