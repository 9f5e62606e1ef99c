import type { AxisSpec } from '@/charts/types'
import { rowsChartHeight } from '@/charts/rowLayout'
import type { RangeRow } from '@/charts/RowsLayer'
import { useWidth } from '@/charts/useWidth'
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
/** Of a group, until it is measured. */
const FIRST = { width: 520, measured: false }

/** Rows of what may be compared, each group on an axis of its own. */
export function RowGroups({ name, groups, columns = false, onChoose }: Props) {
  const drawn = groups.map((group) => (
    <Group key={group.key} name={name} group={group} columns={columns} onChoose={onChoose} />
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

type GroupProps = Pick<Props, 'name' | 'onChoose'> & { group: RowGroup; columns: boolean }

function Group({ name, group, columns, onChoose }: GroupProps) {
  const { m, f } = useLocale()
  const words = useWords(marketWords)
  const [ref, width] = useWidth<HTMLDivElement>(FIRST)
  const { title, axis, rows, format } = group
  return (
    <div ref={ref}>
      <h3>{title}</h3>
      <Later height={rowsChartHeight(rows, width)}>
        <RowsChart
          title={words.join.colon(name, title)}
          summary={words.join.semicolon(...rows.map(({ text }) => text.spoken))}
          keysHint={m.panel.keys}
          rows={rows}
          x={axisFor(rows, axis, columns ? ROOM_IN_COLUMN : ROOM, format ?? f.number)}
          onChoose={onChoose}
        />
      </Later>
    </div>
  )
}

const SIDES = ['left', 'right'] as const

/** Each group on the side that is shorter so far, so that both end at about one height. */
function sidesOf(groups: readonly RowGroup[]): readonly (typeof SIDES)[number][] {
  const height = { left: 0, right: 0 }
  return groups.map(({ rows }) => {
    const side = height.left <= height.right ? 'left' : 'right'
    height[side] += rowsChartHeight(rows, FIRST.width)
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
