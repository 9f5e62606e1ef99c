import type { ShareMark } from '@/domain/market/shareMarks'
import { useWords } from '@/i18n/views'
import { scenarioBandWords } from '@/i18n/views/scenarioBand'
import { lookOf } from './ink'
import type { LabResult } from './scenarios/labStore'
import { endSummaries } from './shareBand'
import styles from './ShareKey.module.css'
import { ShareKinds } from './ShareKinds'
import { useWide } from './useWide'
import { VendorMark } from './VendorMark'

type Props = {
  marks: readonly ShareMark[]
  result: LabResult | null
  vendorIds: readonly string[]
  names: (id: string) => string
  scenario: string
  other: string
}

/** Explains the kinds of evidence by the marks themselves, only those that are drawn. */
export function ShareKey(props: Props) {
  const wide = useWide()
  return (
    <>
      {!wide && <Ends {...props} />}
      <Kinds {...props} />
    </>
  )
}

/** On a phone the ends of the lines are named above the plot, the largest first. */
function Ends({ result, vendorIds, names }: Props) {
  const words = useWords(scenarioBandWords)
  return (
    <dl className={styles['ends']}>
      {endSummaries(result, vendorIds, names).map(({ vendorId, name, value, range }) => (
        <div key={vendorId}>
          <dt style={{ color: lookOf(vendorId).ink.text }}>
            <VendorMark vendorId={vendorId} /> {name} {value}
          </dt>
          <dd>{words.mostShort(range)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Kinds({ marks, scenario, other }: Props) {
  const words = useWords(scenarioBandWords)
  return (
    <ul className={styles['key']}>
      <ShareKinds marks={marks} />
      <li>
        <LineMark />
        {words.keyMedian(scenario)}
      </li>
      <li>
        <LineMark dash="2 3" />
        {words.keyOther(other)}
      </li>
    </ul>
  )
}

function LineMark({ dash }: { dash?: string }) {
  return (
    <svg width={22} height={14} aria-hidden>
      <path
        d="M1 7h20"
        stroke="var(--text-2)"
        strokeWidth={dash === undefined ? 2.5 : 1.5}
        strokeDasharray={dash}
      />
    </svg>
  )
}
