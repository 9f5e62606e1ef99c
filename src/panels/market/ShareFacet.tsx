import type { ShareMark } from '@/domain/market/shareMarks'
import { useLocale } from '@/i18n/locale'
import { yearAxis } from '@/panels/events/timeAxis'
import { useEventsOver } from '@/panels/events/useEventsOver'
import { PointsChart } from '@/panels/lazyCharts'
import { sharePoint } from '@/panels/sharePoints'
import { showShare } from '@/panels/shareTable'

type Props = {
  title: string
  height: number
  marks: readonly ShareMark[]
  names: (subjectId: string) => string
  /** The same for all facets, so that years can be compared across them. */
  years: readonly [number, number]
}

/** The axis of the years, with room for marks moved aside. */
export const shareYears = ([first, last]: readonly [number, number]): readonly [number, number] => [
  first - 0.5,
  last + 0.75,
]

/** Shares by one measure: one mark per publication, no line between them. */
export function ShareFacet({ title, height, marks, names, years }: Props) {
  const locale = useLocale()
  const { m } = locale
  const words = m.overview.share
  const [first, last] = years
  const events = useEventsOver('marketShares')
  return (
    <PointsChart
      title={title}
      summary={words.summary(
        marks.length,
        String(marks[0]?.share.period.startYear),
        String(marks.at(-1)?.share.period.startYear),
      )}
      keysHint={m.panel.keys}
      height={height}
      x={{
        title: '',
        domain: shareYears(years),
        scale: 'linear',
        ticks: Array.from({ length: last - first + 1 }, (_, at) => first + at),
        format: String,
      }}
      y={{
        title: words.axis,
        domain: [0, 100],
        scale: 'linear',
        ticks: [0, 25, 50, 75, 100],
        format: String,
      }}
      overlay={events(yearAxis(shareYears(years)))}
      // A facet is as wide on a phone as on a desk: the same labels fit.
      points={marks.map((mark) => sharePoint(mark, names(mark.subjectId), locale, true))}
      onChoose={(id) => showShare(marks, id, names, locale)}
    />
  )
}
