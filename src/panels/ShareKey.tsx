import { shapePath } from '@/charts/shapes'
import type { ValueKind } from '@/contract/marketCommon'
import type { ShareMark } from '@/domain/market/shareMarks'
import { useLocale } from '@/i18n/locale'
import { lookOf } from './ink'
import styles from './ShareKey.module.css'

const KINDS: readonly ValueKind[] = ['measured', 'derived', 'estimate', 'forecast', 'statement']

/** Explains the kinds of evidence by the marks themselves, only those that are drawn. */
export function ShareKey({ marks }: { marks: readonly ShareMark[] }) {
  const { m } = useLocale()
  const kinds = KINDS.filter((kind) => marks.some((mark) => mark.kind === kind))
  return (
    <ul className={styles['key']}>
      {kinds.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} vendorIds={vendorsOf(marks.filter((mark) => mark.kind === kind))} />
          {m.overview.share.key[kind]}
        </li>
      ))}
      {marks.some((mark) => mark.share.low !== undefined) && (
        <li>
          <svg width={10} height={14} aria-hidden>
            <path d="M1 2h8M5 2v10M1 12h8" stroke="var(--text-2)" strokeWidth={1.5} />
          </svg>
          {m.overview.share.key.range}
        </li>
      )}
      {marks.some((mark) => mark.inArticle) && (
        <li>
          <svg width={16} height={14} aria-hidden>
            <path d="M1 11h14" stroke="var(--accent)" strokeWidth={2} />
          </svg>
          {m.overview.share.key.article}
        </li>
      )}
    </ul>
  )
}

/** As many vendors as a key entry can show. */
const MOST = 2

const vendorsOf = (marks: readonly ShareMark[]) =>
  [...new Set(marks.map((mark) => mark.subjectId))].slice(0, MOST)

function KindMark({ kind, vendorIds }: { kind: ValueKind; vendorIds: readonly string[] }) {
  return (
    <svg width={vendorIds.length * 13} height={14} aria-hidden>
      {vendorIds.map((vendorId, at) => {
        const { ink, shape } = lookOf(vendorId)
        const d = shapePath(kind === 'statement' ? 'plus' : shape, 6 + at * 13, 7, 4.2)
        const filled = kind === 'measured' || kind === 'derived'
        return (
          <path
            key={vendorId}
            d={d}
            fill={filled ? ink.mark : 'none'}
            stroke={filled ? 'none' : ink.mark}
            strokeWidth={kind === 'forecast' ? 1.5 : 2}
            strokeDasharray={kind === 'forecast' ? '2.2 1.8' : undefined}
          />
        )
      })}
    </svg>
  )
}
