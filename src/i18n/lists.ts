import type { Language } from '@/domain/choices'

const MARKS: Record<Language, { between: string; last: string }> = {
  en: { between: ', ', last: ' and ' },
  zh: { between: '、', last: '和' },
}

/** Names in a row, the last joined by a word: A, B and C. By hand for the reason in numbers.ts. */
export function inRow(items: readonly string[], language: Language): string {
  const { between, last } = MARKS[language]
  const [end = '', ...others] = items.toReversed()
  return others.length === 0 ? end : others.toReversed().join(between) + last + end
}
