import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Locale } from '@/i18n/locale'
import { LocaleProvider } from '@/panels/LocaleProvider'

type Props = { client: QueryClient; firstLocale: Locale; children: ReactNode }

/** Data client and language for all that is below. */
export function Providers({ client, firstLocale, children }: Props) {
  return (
    <QueryClientProvider client={client}>
      <LocaleProvider first={firstLocale}>{children}</LocaleProvider>
    </QueryClientProvider>
  )
}
