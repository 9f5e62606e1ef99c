import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import { loadMessages } from '@/i18n/dictionaries'
import { makeFormats } from '@/i18n/formats'
import { LocaleContext, type Locale } from '@/i18n/locale'
import { useChoice } from '@/state/store'

type Props = { client: QueryClient; firstLocale: Locale; children: ReactNode }

/** Data client and language for all that is below. */
export function Providers({ client, firstLocale, children }: Props) {
  return (
    <QueryClientProvider client={client}>
      <LocaleProvider first={firstLocale}>{children}</LocaleProvider>
    </QueryClientProvider>
  )
}

/** Words and formats change together, when the chosen dictionary has arrived. */
function LocaleProvider({ first, children }: { first: Locale; children: ReactNode }) {
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
