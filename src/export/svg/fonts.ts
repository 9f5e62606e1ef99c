import type { Language } from '@/domain/choices'

/** Fonts that hold Chinese signs, and the marks that belong to Chinese text. */
export const CHINESE_FONTS =
  "'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif"

/** Signs that the web font lacks; the next fonts of the list differ widely in their size. */
const SIGNS = String.raw`\u2190\u2192\u2194-\u2211\u2213\u2214\u2216-\u2BFF`
/** What is set from the Chinese font: the signs, and marks of Chinese text. */
const FROM_CHINESE: Record<Language, RegExp> = {
  en: new RegExp(`[${SIGNS}]+`, 'g'),
  zh: new RegExp(String.raw`[${SIGNS}\u00B7\u2014\u2018\u2019\u201C\u201D\u2026]+`, 'g'),
}

/**
 * The fonts of the page as a stranger's machine can find them: the web font by its public name,
 * the measured stand-in by a common one.
 */
export function familiesOf(css: string): string {
  const names = css.split(',').map((name) => name.trim().replaceAll('"', "'"))
  const known = names.map((name) => {
    if (/^'Inter (Variable|Latin)'$/.test(name)) return 'Inter'
    return name === "'Inter Fallback'" ? 'Arial' : name
  })
  return [...new Set(known)].join(', ')
}

/** Splits a text so that signs, and the quotes, dashes and dots of Chinese, get a font that has them. */
export function runsOf(text: string, language: Language): { text: string; chinese: boolean }[] {
  const runs: { text: string; chinese: boolean }[] = []
  let from = 0
  for (const match of text.matchAll(FROM_CHINESE[language])) {
    if (match.index > from) runs.push({ text: text.slice(from, match.index), chinese: false })
    runs.push({ text: match[0], chinese: true })
    from = match.index + match[0].length
  }
  if (from < text.length) runs.push({ text: text.slice(from), chinese: false })
  return runs
}
