import { decimalYear } from '@/domain/chips/dates'
import { LAB_YEARS } from '@/domain/choices'
import type { ShareMark } from '@/domain/market/shareMarks'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { scenarioBandWords } from '@/i18n/views/scenarioBand'
import { yearAxis } from './events/timeAxis'
import { useEventsOver } from './events/useEventsOver'
import { Later, PointsChart } from './lazyCharts'
import type { ShareBand } from './shareBand'
import { sharePoint } from './sharePoints'
import { useWide } from './useWide'

const FIRST_YEAR = 2020.6
/** Before the model has answered the axis is the same, so that nothing moves when it does. */
const END = LAB_YEARS.last + 0.15
/** What the axis shows; a whole year stands on its own number, so one begins half a year before. */
export const SHARE_TIME = yearAxis([FIRST_YEAR, END], LAB_YEARS.first - 0.5)
const TICKS = Array.from({ length: LAB_YEARS.last - 2020 }, (_, i) => 2021 + i)

type Props = {
  marks: readonly ShareMark[]
  band: ShareBand | null
  names: (id: string) => string
  height: number
  scenario: string
  /** The day that the data was compiled, ISO. */
  asOf: string
  onChoose: (id: string) => void
}

/** Marks of the publishers, then the scenario's bands from the first modelled year on. */
export function ShareChart({ marks, band, names, height, scenario, asOf, onChoose }: Props) {
  const locale = useLocale()
  const { m, f } = locale
  const words = useWords(scenarioBandWords)
  const wide = useWide()
  const events = useEventsOver('share')
  const year = String(LAB_YEARS.first)
  // A year stands on its middle.
  const reach = (decimalYear(asOf, 'day') ?? Infinity) - 0.5
  const years = marks.map((mark) => mark.share.period.startYear)
  return (
    <Later height={height}>
      <PointsChart
        title={m.overview.share.name}
        summary={[
          ...(years.length > 0
            ? [
                m.overview.share.summary(
                  marks.length,
                  String(Math.min(...years)),
                  String(Math.max(...years)),
                ),
              ]
            : []),
          ...(band?.points.flatMap(({ x, text }) => (x === LAB_YEARS.last ? [text.spoken] : [])) ??
            []),
        ].join(f.gap)}
        keysHint={m.panel.keys}
        height={height}
        x={{
          title: '',
          domain: [FIRST_YEAR, END],
          scale: 'linear',
          ticks: wide ? TICKS : TICKS.filter((tick) => tick % 2 === 0),
          format: String,
        }}
        y={{
          title: m.overview.share.axis,
          domain: [0, 100],
          scale: 'linear',
          ticks: [0, 25, 50, 75, 100],
          format: String,
        }}
        bound={{
          from: LAB_YEARS.first - 0.5,
          before: wide ? words.before : words.beforeShort,
          after: wide ? words.after({ year, scenario }) : words.afterShort(year),
          ...(wide &&
            reach < END && {
              note: { at: reach, text: words.asOf(f.date(asOf)) },
            }),
        }}
        overlay={events(SHARE_TIME)}
        lines={band?.lines ?? []}
        bands={band?.bands ?? []}
        ends={wide && band ? band.ends : []}
        marginRight={wide ? (band?.room ?? ROOM) : 16}
        points={[
          ...marks.map((mark) => sharePoint(mark, names(mark.subjectId), locale, wide)),
          ...(band?.points ?? []),
        ]}
        onChoose={onChoose}
      />
    </Later>
  )
}

/** What the end labels usually take, px. */
const ROOM = 132
