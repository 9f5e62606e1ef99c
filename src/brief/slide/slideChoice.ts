import type { Choice } from '@/state/choice'
import { decode, encode } from '@/state/codec'

/** The state of a slide: its own in all but language and theme, which are the reader's. */
export function slideChoice(
  query: string,
  { language, theme }: Pick<Choice, 'language' | 'theme'>,
): Choice {
  return { ...decode(query).choice, language, theme }
}

/** The state as a slide keeps it: without language and theme, which every reader brings along. */
export const slideQuery = (choice: Choice): string =>
  encode({ ...choice, language: 'en', theme: 'system' })
