import type { PolicyEvent } from '@/contract/events'
import { claimsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { claimsOfEvent } from '@/domain/claims/related'
import { useWords } from '@/i18n/views'
import { claimLinkWords } from '@/i18n/views/claimLinks'
import { ClaimLinks } from './ClaimLinks'

/** The article's claims that rest on the same documents as an event; nothing where there are none. */
export function EventClaims({ event }: { event: PolicyEvent }) {
  const words = useWords(claimLinkWords)
  const loaded = useData(claimsQuery)
  if (loaded.status !== 'ready') return null
  const claims = claimsOfEvent(loaded.data.claims, event)
  if (claims.length === 0) return null
  return (
    <span>
      {words.figure} <ClaimLinks ids={claims.map(({ id }) => id)} />
    </span>
  )
}
