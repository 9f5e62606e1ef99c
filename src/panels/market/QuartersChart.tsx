import type { Column } from '@/charts/ColumnsLayer'
import { calendarPeriods, type QuarterSlot } from '@/domain/market/vendorRevenue'
import { niceTicks, paddedDomain } from '@/domain/scale'
import { useLocale } from '@/i18n/locale'
import { useWords } from '@/i18n/views'
import { marketWords } from '@/i18n/views/market'
import { columnAxis } from '@/panels/events/timeAxis'
import { useEventsOver } from '@/panels/events/useEventsOver'
import { lookOf } from '@/panels/ink'
import { ColumnChart, Later } from '@/panels/lazyCharts'
import styles from './market.module.css'
import { chooser } from './reading'
import type { RevenueRow } from './revenueReading'

const HEIGHT = 240

type Props = {
  vendorId: string
  title: string
  quarters: readonly QuarterSlot[]
  rows: readonly RevenueRow[]
  axisTitle: string
}

/** One vendor's revenue by quarter; a quarter of which nothing is known stays empty and says so. */
export function QuartersChart({ vendorId, title, quarters, rows, axisTitle }: Props) {
  const { m, f } = useLocale()
  const words = useWords(marketWords)
  const events = useEventsOver('vendorRevenue')
  const readingIn = ({ row }: QuarterSlot) =>
    row === null ? undefined : rows.find((one) => one.row.id === row.id)?.reading
  const readings = quarters.flatMap((slot) => readingIn(slot) ?? [])
  const domain = paddedDomain(
    readings.map(({ figure }) => figure.value),
    'linear',
  )
  if (!domain) return null
  return (
    <div className={styles['sub']}>
      <h3>{title}</h3>
      <Later height={HEIGHT}>
        <ColumnChart
          title={title}
          summary={words.revenue.quartersSummary(readings.length)}
          keysHint={m.panel.keys}
          height={HEIGHT}
          columns={quarters.map((slot, at): Column => {
            const reading = readingIn(slot)
            const name = f.period(slot.year, slot.part)
            return {
              key: reading?.key ?? name,
              tick: slot.part,
              ...((at === 0 || slot.part === 'Q1') && { tickUnder: String(slot.year) }),
              bars: reading
                ? [
                    {
                      key: reading.key,
                      value: reading.figure.value,
                      fill: 'solid',
                      ink: lookOf(vendorId).ink,
                      printed: f.number(reading.figure.value),
                    },
                  ]
                : [],
              text: reading?.text ?? {
                title: name,
                rows: [{ label: words.columns.value, value: m.panel.noData }],
                spoken: words.join.comma(name, m.panel.noData),
              },
            }
          })}
          y={{
            title: axisTitle,
            domain: [0, domain.max],
            scale: 'linear',
            ticks: niceTicks({ min: 0, max: domain.max }, 'linear', 5),
            format: f.number,
          }}
          overlay={events(columnAxis(calendarPeriods(quarters)))}
          noData={m.panel.noData}
          onChoose={chooser(readings)}
        />
      </Later>
    </div>
  )
}
