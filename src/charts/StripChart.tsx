import { XAxis, YAxis } from 'recharts'
import { ChartFrame } from './ChartFrame'
import { Plot } from './Plot'
import { StripLayer, type StripMark } from './StripLayer'

type Props = {
  title: string
  summary: string
  keysHint: string
  marks: readonly StripMark[]
  /** Decimal years. */
  domain: readonly [number, number]
  sideNames: { up: string; down: string }
  onChoose?: (key: string) => void
}

const HEIGHT = 216
const GUTTER = 96
const NARROW = 560

/** Dated moves of two sides on two axes, one growing up and one down, the years between them. */
export function StripChart(props: Props) {
  return (
    <ChartFrame
      title={props.title}
      summary={props.summary}
      keysHint={props.keysHint}
      height={HEIGHT}
      onChoose={props.onChoose}
    >
      {({ width, height }) => (
        <Plot
          width={width}
          height={height}
          margin={{ top: 0, right: 8, bottom: 0, left: width < NARROW ? 8 : GUTTER }}
        >
          <XAxis
            type="number"
            dataKey="x"
            domain={[...props.domain]}
            niceTicks="none"
            hide
            allowDataOverflow
          />
          <YAxis type="number" dataKey="y" domain={[0, 1]} niceTicks="none" hide width={0} />
          <StripLayer {...props} height={height} width={width} />
        </Plot>
      )}
    </ChartFrame>
  )
}
