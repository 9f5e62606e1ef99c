import { periodOn, type Periods } from '@/domain/policy/periods'
import { RULE_ROLES } from '@/domain/policy/productFacts'
import type { RuleBook } from '@/domain/policy/ruleBook'
import type { Formats } from '@/i18n/formats'
import { highestLine } from './mapRegions'
import type { PolicyWords } from './mapMarks'

/** What the map of a day shows, with the numbers of that day's rules. */
export function thresholdTitle(
  book: RuleBook,
  periods: Periods | null,
  day: string,
  words: PolicyWords['threshold'],
  f: Formats,
): string {
  const period = periods && periodOn(day, periods)
  if (!period) return words.titleLetter
  const { rule2022, rule2023a, lettersOf2025, window2026 } = RULE_ROLES
  const line = (id: string, q: Parameters<typeof highestLine>[2]) => {
    const value = highestLine(book, id, q)
    return value === null ? '–' : f.number(value)
  }
  const control = line(rule2023a, 'tpp')
  switch (period.role) {
    case 'rule2022':
      return words.title2022({ control: line(rule2022, 'tpp'), io: line(rule2022, 'io_GBps') })
    case 'rule2023a':
      return words.titleControl({ control })
    case 'lettersOf2025':
      return words.titleLetters({ control, memory: line(lettersOf2025, 'dram_GBps') })
    case 'window2026':
      return words.titleWindow({ control, window: line(window2026, 'tpp') })
  }
}
