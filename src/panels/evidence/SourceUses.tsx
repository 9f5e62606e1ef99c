import { useState } from 'react'
import { USER_KINDS, type SourceUse, type UserKind } from '@/domain/claims/sourceUses'
import { useWords } from '@/i18n/views'
import { claimLinkWords } from '@/i18n/views/claimLinks'
import { evidenceWords } from '@/i18n/views/evidence'
import { ClaimLinks } from './ClaimLinks'
import { openChip } from './openClaim'
import styles from './SourcesPanel.module.css'
import type { NameOf } from './useRowNames'

type Props = { uses: readonly SourceUse[]; nameOf: NameOf }

/** Where a source is used; written out when asked for, because some are used in dozens of places. */
export function SourceUses({ uses, nameOf }: Props) {
  const words = useWords(evidenceWords).sources
  const [open, setOpen] = useState(false)
  if (uses.length === 0) return <p className={styles['unused']}>{words.usedIn(0)}</p>
  return (
    <details className={styles['uses']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.usedIn(uses.length)}</summary>
      {open && (
        <dl>
          {USER_KINDS.map((kind) => (
            <Kind key={kind} kind={kind} uses={uses} nameOf={nameOf} />
          ))}
        </dl>
      )}
    </details>
  )
}

function Kind({ kind, uses, nameOf }: Props & { kind: UserKind }) {
  const words = useWords(evidenceWords).sources
  const ids = uses.filter((use) => use.kind === kind).map(({ id }) => id)
  if (ids.length === 0) return null
  return (
    <>
      <dt>{words.users[kind]}</dt>
      <dd>
        {kind === 'claim' ? (
          <ClaimLinks ids={ids} />
        ) : kind === 'chip' ? (
          <ChipButtons ids={ids} nameOf={nameOf} />
        ) : (
          ids.map((id) => <p key={id}>{id === kind ? words.itself : nameOf(kind, id)}</p>)
        )}
      </dd>
    </>
  )
}

function ChipButtons({ ids, nameOf }: { ids: readonly string[]; nameOf: NameOf }) {
  const words = useWords(claimLinkWords)
  return (
    <span className={styles['chips']}>
      {ids.map((id) => {
        const name = nameOf('chip', id)
        return (
          <button key={id} type="button" aria-label={words.chip(name)} onClick={() => openChip(id)}>
            {name}
          </button>
        )
      })}
    </span>
  )
}
