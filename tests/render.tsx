import { render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { Providers } from '@/app/providers'
import { makeQueryClient } from '@/data/queries'
import { makeFormats } from '@/i18n/formats'
import { loadMessages } from '@/i18n/dictionaries'
import { decode } from '@/state/codec'
import { follow } from '@/state/store'

/** Opens a part of the page as a link would, and gives the reader's hands. */
export async function renderAt(query: string, children: ReactNode): Promise<UserEvent> {
  const { choice, dropped } = decode(query)
  follow(choice, dropped)
  const m = await loadMessages(choice.language)
  render(
    <Providers client={makeQueryClient()} firstLocale={{ m, f: makeFormats(choice.language) }}>
      {children}
    </Providers>,
  )
  return userEvent.setup()
}

/** How many marks a chart has drawn; a chart that draws nothing has none. */
export function marksDrawn(root: ParentNode = document): number {
  return root.querySelectorAll('.mark').length
}
