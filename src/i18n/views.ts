import type { Language } from '@/domain/choices'
import type { Widen } from './messages'
import { useLocale } from './locale'

/** Words of one view, loaded with it: both languages, of one shape. */
export type ViewWords<English> = Record<Language, Widen<English>>

/** The words of a view in the language in use. */
export function useWords<English>(words: ViewWords<English>): Widen<English> {
  return words[useLocale().f.language]
}
