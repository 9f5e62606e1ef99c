import { ChartFrame } from './ChartFrame'
import { GatesLayer, type GateRow } from './GatesLayer'

type Props = {
  title: string
  summary: string
  keysHint: string
  /** Names over the first gate, the second gate and the end. */
  heads: readonly [string, string, string]
  rows: readonly GateRow[]
  rowHeight: number
  height: number
  /** Names stand over their lines instead of beside them. */
  narrow: boolean
  onChoose?: ((key: string) => void) | undefined
}

/** Lines on their way through two gates, one a row: what stops where, and how much comes through. */
export function GatesChart({ title, summary, keysHint, height, onChoose, ...layer }: Props) {
  return (
    <ChartFrame
      title={title}
      summary={summary}
      keysHint={keysHint}
      height={height}
      onChoose={onChoose}
    >
      {(size) => (
        <svg width={size.width} height={size.height} aria-hidden>
          <GatesLayer {...layer} width={size.width} />
        </svg>
      )}
    </ChartFrame>
  )
}
