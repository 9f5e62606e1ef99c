import { MODEL_GROUPS } from '@/contract/lists'
import type { Baseline } from '@/contract/marketShares'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords } from '@/i18n/views/market'
import { lookOf } from '@/panels/ink'
import { PointsChart } from '@/panels/lazyCharts'
import { showProvenance } from '@/panels/provenanceStore'
import { baselineReading } from './baselineReading'

type Props = { title: string; height: number; years: readonly Baseline[] }

/** Sideways step between the groups of one year, px: ranges must not lie on each other. */
const STEP = 11

/** Our ranges of one measure, year by year. */
export function BaselineFacet({ title, height, years }: Props) {
  const locale = useLocale()
  const { m } = locale
  const words = useWords(marketWords)
  const marks = years.flatMap((year) =>
    MODEL_GROUPS.flatMap((group, at) => {
      const reading = baselineReading(year, group, words, locale)
      return reading ? [{ year, group, at, reading }] : []
    }),
  )
  const ticks = years.map(({ year }) => year).toSorted((a, b) => a - b)
  const first = Math.min(...ticks)
  const last = Math.max(...ticks)
  return (
    <PointsChart
      title={title}
      summary={words.baseline.summary(years.length)}
      keysHint={m.panel.keys}
      height={height}
      x={{
        title: '',
        domain: [first - 0.6, last + 0.6],
        scale: 'linear',
        ticks,
        format: String,
      }}
      y={{
        title: m.overview.share.axis,
        domain: [0, 100],
        scale: 'linear',
        ticks: [0, 25, 50, 75, 100],
        format: String,
      }}
      points={marks.map(({ year, group, at, reading }) => ({
        key: reading.key,
        x: year.year,
        y: reading.figure.value,
        ...(reading.figure.low !== undefined && { low: reading.figure.low }),
        ...(reading.figure.high !== undefined && { high: reading.figure.high }),
        shift: (at - (MODEL_GROUPS.length - 1) / 2) * STEP,
        ...lookOf(group),
        fill: 'hollow' as const,
        labels: [reading.printed.replace('%', '')],
        text: reading.text,
      }))}
      onChoose={(key) => {
        const found = marks.find(({ reading }) => reading.key === key)?.reading
        if (found)
          showProvenance({
            kind: 'figure',
            name: found.name,
            figure: found.figure,
            details: found.text.rows,
          })
      }}
    />
  )
}
