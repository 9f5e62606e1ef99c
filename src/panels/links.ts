import type { FigureId } from '@/domain/choices'
import type { Choice } from '@/state/choice'
import { encode } from '@/state/codec'
import { currentChoice } from '@/state/store'

/** Where the page lies, without what is chosen on it. */
const place = () => window.location.href.split(/[?#]/)[0] ?? ''

/** A choice as a query. The language is always said: a colleague may read another. */
function queryOf(choice: Choice): string {
  const query = encode(choice)
  const language = `lang=${choice.language}`
  return query.includes(language) ? query : [query, language].filter(Boolean).join('&')
}

/** Address of the page as it stands. */
export const linkToPage = (): string => `${place()}?${queryOf(currentChoice())}`

/** The page for a choice, opening at one figure. */
export const linkToFigureOf = (choice: Choice, id: FigureId): string =>
  `${place()}?${queryOf(choice)}#${id}`

/** The page as it stands, opening at one figure. */
export const linkToFigure = (id: FigureId): string => linkToFigureOf(currentChoice(), id)
