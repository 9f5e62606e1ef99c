import { useEffect, useState, type ReactNode } from 'react'
import { loadMessages } from '@/i18n/dictionaries'
import { makeFormats } from '@/i18n/formats'
import { LocaleContext, type Locale } from '@/i18n/locale'
import { useChoice } from '@/state/store'

type Props = { first: Locale; children: ReactNode }

/** Words and formats change together, when the chosen dictionary has arrived. */
export function LocaleProvider({ first, children }: Props) {
  const language = useChoice((choice) => choice.language)
  const [locale, setLocale] = useState(first)
  useEffect(() => {
    let current = true
    void loadMessages(language).then((m) => {
      if (current) setLocale((old) => (old.m === m ? old : { m, f: makeFormats(language) }))
    })
    return () => {
      current = false
    }
  }, [language])
  return <LocaleContext value={locale}>{children}</LocaleContext>
}
