import type { Language } from '@/domain/choices'

const MARKS: Record<Language, { between: string; last: string }> = {
  en: { between: ', ', last: ' and ' },
  zh: { between: '、', last: '和' },
}

const LATIN = /[A-Za-z0-9]/

/** Names in a row, the last joined by a word: A, B and C. By hand for the reason in numbers.ts. */
export function inRow(items: readonly string[], language: Language): string {
  const { between, last } = MARKS[language]
  const [end = '', ...others] = items.toReversed()
  const row = others.toReversed().join(between)
  if (others.length === 0) return end
  // As elsewhere in Chinese, a letter and a character stand apart: A 和 B, but 华为和寒武纪.
  const apart = (name: string | undefined) =>
    language === 'zh' && LATIN.test(name ?? '') ? ' ' : ''
  return row + apart(row.at(-1)) + last + apart(end[0]) + end
}
