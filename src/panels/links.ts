import type { FigureId } from '@/domain/choices'
import { encode } from '@/state/codec'
import { currentChoice } from '@/state/store'

/** Address of the page as it stands. The language is always said: a colleague may read another. */
export function linkToPage(): string {
  const choice = currentChoice()
  const query = encode(choice)
  const language = `lang=${choice.language}`
  const full = query.includes(language) ? query : [query, language].filter(Boolean).join('&')
  return `${window.location.href.split(/[?#]/)[0] ?? ''}?${full}`
}

/** The same, opening at one figure. */
export const linkToFigure = (id: FigureId): string => `${linkToPage()}#${id}`
