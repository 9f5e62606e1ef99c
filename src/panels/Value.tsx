import type { Figure } from '@/contract/common'
import { isEstimated } from '@/domain/chips/evidence'
import { useLocale } from '@/i18n/locale'
import { showProvenance } from './provenanceStore'
import styles from './Value.module.css'
import { ValueButton } from './ValueButton'

type Props = {
  /** What the number is of, for its provenance: "H200, memory bandwidth". */
  name: string
  figure: Figure | null
  printed?: string
  arithmetic?: string | null
  inputs?: readonly { name: string; figure: Figure }[]
  /** Only the ends of its range were published. */
  rangeOnly?: boolean
  /** Marked "~"; by itself where the figure is assumed or was not checked. */
  weak?: boolean
  details?: readonly { label: string; value: string }[]
}

/** A number that answers for itself: press it to see where it comes from. */
export function Value({
  name,
  figure,
  printed,
  arithmetic = null,
  inputs = [],
  details = [],
  rangeOnly = false,
  weak,
}: Props) {
  const { m, f } = useLocale()
  if (figure === null) return <span className={styles['unknown']}>{m.panel.noData}</span>
  return (
    <ValueButton
      name={name}
      printed={`${printed ?? f.number(figure.value)}${(weak ?? isEstimated(figure)) ? ' ~' : ''}`}
      onClick={() =>
        showProvenance({ kind: 'figure', name, figure, arithmetic, inputs, details, rangeOnly })
      }
    />
  )
}
