import { strokeOf } from '@/charts/markStroke'
import { shapePath } from '@/charts/shapes'
import type { ValueKind } from '@/contract/marketCommon'
import type { ShareMark } from '@/domain/market/shareMarks'
import { useLocale } from '@/i18n/locale'
import { lookOf } from './ink'
import { FILLS } from './sharePoints'

const KINDS: readonly ValueKind[] = ['measured', 'derived', 'estimate', 'forecast', 'statement']

/** As many vendors as a key entry can show. */
const MOST = 2

/** Entries of a key: the kinds of evidence by the marks themselves, only those that are drawn. */
export function ShareKinds({ marks }: { marks: readonly ShareMark[] }) {
  const { m } = useLocale()
  const words = m.overview.share.key
  const kinds = KINDS.filter((kind) => marks.some((mark) => mark.kind === kind))
  return (
    <>
      {kinds.map((kind) => (
        <li key={kind}>
          <KindMark kind={kind} ids={subjectsOf(marks.filter((mark) => mark.kind === kind))} />
          {words[kind]}
        </li>
      ))}
      {marks.some((mark) => mark.share.low !== undefined) && (
        <li>
          <svg width={10} height={14} aria-hidden>
            <path d="M1 2h8M5 2v10M1 12h8" stroke="var(--text-2)" strokeWidth={1.5} />
          </svg>
          {words.range}
        </li>
      )}
      {marks.some((mark) => mark.inArticle) && (
        <li>
          <svg width={16} height={14} aria-hidden>
            <path d="M1 11h14" stroke="var(--accent)" strokeWidth={2} />
          </svg>
          {words.article}
        </li>
      )}
    </>
  )
}

const subjectsOf = (marks: readonly ShareMark[]) =>
  [...new Set(marks.map((mark) => mark.subjectId))].slice(0, MOST)

function KindMark({ kind, ids }: { kind: ValueKind; ids: readonly string[] }) {
  return (
    <svg width={ids.length * 13} height={14} aria-hidden>
      {ids.map((id, at) => {
        const { ink, shape: own } = lookOf(id)
        const shape = kind === 'statement' ? 'plus' : own
        return (
          <path
            key={id}
            d={shapePath(shape, 6 + at * 13, 7, 4.2)}
            {...strokeOf({ fill: FILLS[kind], ink, shape })}
          />
        )
      })}
    </svg>
  )
}
