import { strokeOf } from '@/charts/markStroke'
import { shapePath } from '@/charts/shapes'
import type { ValueKind } from '@/contract/marketCommon'
import { useWords } from '@/i18n/views'
import { marketWords } from '@/i18n/views/market'
import shareKey from '@/panels/ShareKey.module.css'
import { FILLS } from '@/panels/sharePoints'
import { PLAIN } from './rangeRow'

const ORDER: readonly ValueKind[] = ['measured', 'derived', 'estimate', 'forecast', 'statement']

type Props = {
  kinds: readonly (ValueKind | null)[]
  ranges?: boolean
  limits?: boolean
}

/** What the marks stand for: only the kinds that are drawn. */
export function EvidenceKey({ kinds, ranges = false, limits = false }: Props) {
  const words = useWords(marketWords)
  // What was worked out from counts is drawn as they are: one entry says so.
  const shown = ORDER.filter(
    (kind) => kinds.includes(kind) && !(kind === 'derived' && kinds.includes('measured')),
  )
  return (
    <ul className={shareKey['key']}>
      {shown.map((kind) => (
        <li key={kind}>
          <svg width={13} height={14} aria-hidden>
            <path
              d={shapePath(kind === 'statement' ? 'plus' : PLAIN.shape, 6.5, 7, 4.2)}
              {...strokeOf({
                fill: FILLS[kind],
                ink: PLAIN.ink,
                shape: kind === 'statement' ? 'plus' : PLAIN.shape,
              })}
            />
          </svg>
          {kind === 'measured' && kinds.includes('derived')
            ? words.countedOrWorkedOut
            : words.kinds[kind]}
        </li>
      ))}
      {ranges && (
        <li>
          <svg width={18} height={14} aria-hidden>
            <path d="M1 3v8m0 -4h16m0 -4v8" fill="none" stroke="var(--text-2)" strokeWidth={1.5} />
          </svg>
          {words.keyRange}
        </li>
      )}
      {limits && (
        <li>
          <svg width={18} height={14} aria-hidden>
            <path
              d="M1 7h15m-4 -3.5l4 3.5l-4 3.5"
              fill="none"
              stroke="var(--text-2)"
              strokeWidth={1.5}
            />
          </svg>
          {words.keyLimit}
        </li>
      )}
    </ul>
  )
}
