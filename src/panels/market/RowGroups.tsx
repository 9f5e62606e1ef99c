import type { AxisSpec } from '@/charts/types'
import type { RangeRow } from '@/charts/RowsLayer'
import { niceTicks } from '@/domain/scale'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords } from '@/i18n/views/market'
import { Later, RowsChart } from '@/panels/lazyCharts'
import styles from './market.module.css'

export type RowGroup = {
  key: string
  title: string
  axis: string
  /** Numbers along the axis; plain ones where nothing is said. */
  format?: (value: number) => string
  rows: readonly RangeRow[]
}

type Props = {
  name: string
  groups: readonly RowGroup[]
  /** Flow into two columns where there is room. */
  columns?: boolean
  onChoose: (key: string) => void
}

/** Of the axis, what stays free behind the largest value for its print; more where plots are narrow. */
const ROOM = 1.12
const ROOM_IN_COLUMN = 1.3
/** A row, and the axis with its title, while the chart is still to come, px. */
const ROW = 24
const AXIS = 46

/** Rows of what may be compared, each group on an axis of its own. */
export function RowGroups({ name, groups, columns = false, onChoose }: Props) {
  const { m, f } = useLocale()
  const words = useWords(marketWords)
  const drawn = groups.map(({ key, title, axis, format, rows }) => (
    <div key={key}>
      <h3>{title}</h3>
      <Later height={AXIS + rows.length * ROW}>
        <RowsChart
          title={words.join.colon(name, title)}
          summary={rows.map(({ text }) => text.spoken).join('; ')}
          keysHint={m.panel.keys}
          rows={rows}
          x={axisFor(rows, axis, columns ? ROOM_IN_COLUMN : ROOM, format ?? f.number)}
          onChoose={onChoose}
        />
      </Later>
    </div>
  ))
  if (!columns) return <div className={styles['stack']}>{drawn}</div>
  const side = sidesOf(groups)
  return (
    <div className={styles['groups']}>
      {SIDES.map((one) => (
        <div key={one} className={styles['stack']}>
          {drawn.filter((_, at) => side[at] === one)}
        </div>
      ))}
    </div>
  )
}

const SIDES = ['left', 'right'] as const

/** Each group on the side that is shorter so far, so that both end at about one height. */
function sidesOf(groups: readonly RowGroup[]): readonly (typeof SIDES)[number][] {
  const height = { left: 0, right: 0 }
  return groups.map(({ rows }) => {
    const side = height.left <= height.right ? 'left' : 'right'
    height[side] += AXIS + rows.length * ROW
    return side
  })
}

function axisFor(
  rows: readonly RangeRow[],
  title: string,
  room: number,
  format: (value: number) => string,
): AxisSpec {
  const max = Math.max(0, ...rows.map(({ value, high }) => Math.max(value, high ?? value))) * room
  return {
    title,
    domain: [0, max],
    scale: 'linear',
    ticks: niceTicks({ min: 0, max }, 'linear', 5),
    format,
  }
}
