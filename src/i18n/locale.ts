import { createContext, use } from 'react'
import type { Formats } from './formats'
import type { Messages } from './messages'

/** Words and number formats of the language in use, always of one and the same language. */
export type Locale = { m: Messages; f: Formats }

export const LocaleContext = createContext<Locale | null>(null)

export function useLocale(): Locale {
  const locale = use(LocaleContext)
  if (!locale) throw new Error('useLocale outside of LocaleContext')
  return locale
}
