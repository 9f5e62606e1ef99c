import type { ShareMark } from '@/domain/market/shareMarks'
import { useLocale } from '@/i18n/locale'
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

/** Shares by one measure: one mark per publication, no line between them. */
export function ShareFacet({ title, height, marks, names, years }: Props) {
  const locale = useLocale()
  const { m } = locale
  const words = m.overview.share
  const [first, last] = years
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
        domain: [first - 0.5, last + 0.75],
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
      // A facet is as wide on a phone as on a desk: the same labels fit.
      points={marks.map((mark) => sharePoint(mark, names(mark.subjectId), locale, true))}
      onChoose={(id) => showShare(marks, id, names, locale)}
    />
  )
}
