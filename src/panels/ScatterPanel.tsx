import { chipsIn } from '@/i18n/views/chips'
import { chipsQuery, metaQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { filterChips } from '@/domain/chips/filters'
import { METRICS, type MetricId } from '@/domain/chips/metrics'
import { pairsOf } from '@/domain/chips/rows'
import { useLocale, type Locale } from '@/i18n/locale'
import { choose, useChoice } from '@/state/store'
import { useLaterChoice } from '@/state/useLaterChoice'
import { ScaleControl, useMetricGroups } from './ChipControls'
import controls from './ChipControls.module.css'
import { metricCell, metricHead, vendorColumn } from './chipTables'
import { Disputed } from './Disputed'
import { hasRatio } from './hasRatio'
import { Later } from './lazyCharts'
import { MissingChips } from './MissingChips'
import { Panel } from './Panel'
import { ScatterPlot } from './ScatterPlot'
import { Select } from './Select'
import { useLaterFilters } from './useShownChips'
import { useWide } from './useWide'

const HEIGHT = 414

/** The metric of the view against any other, with lines of equal ratio. */
export function ScatterPanel() {
  const locale = useLocale()
  const { m, f } = locale
  const filters = useLaterFilters()
  const x = useLaterChoice((choice) => choice.metric)
  const y = useChoice((choice) => choice.against)
  const scale = useLaterChoice((choice) => choice.scale)
  const chipIds = useLaterChoice((choice) => choice.chipIds)
  const groups = useMetricGroups()
  const wide = useWide()
  const from = both(useData(chipsQuery), useData(metaQuery))
  const words = chipsIn(m).scatter
  return (
    <Panel id="scatter" name={words.name} height={HEIGHT} from={from}>
      {([{ chips }, meta]) => {
        const { drawn, missing } = pairsOf(filterChips(chips, filters), x, y)
        const vendor = vendorColumn(meta, locale)
        return {
          title: words.title(m.chip.metrics[y], m.chip.metrics[x]),
          subtitle: [words.subtitle(drawn.length), isoWords(x, y, locale)]
            .filter(Boolean)
            .join(f.gap),
          controls: (
            <div className={controls['inline']}>
              <Select
                quiet
                label={chipsIn(m).against}
                groups={groups}
                value={y}
                onChange={(against) => choose('changeMetric', { against })}
              />
              <ScaleControl />
            </div>
          ),
          chart:
            x === y ? (
              <p>{words.same}</p>
            ) : (
              <Later height={HEIGHT}>
                <ScatterPlot {...{ drawn, x, y, scale, chipIds, locale, wide }} height={HEIGHT} />
              </Later>
            ),
          table: () => ({
            columns: [
              { key: 'chip', name: chipsIn(m).table.chip },
              { key: 'x', name: metricHead(x, locale), numeric: true },
              { key: 'y', name: metricHead(y, locale), numeric: true },
              vendor.column,
            ],
            rows: drawn.map((row) => ({
              key: row.chip.id,
              cells: [
                f.text(row.chip.shortName),
                metricCell({ chip: row.chip, metric: x, figure: row.x, locale }),
                metricCell({ chip: row.chip, metric: y, figure: row.y, locale }),
                vendor.cellOf(row.chip),
              ],
            })),
          }),
          note: (
            <>
              <MissingChips chips={missing.map(({ chip }) => chip)} />
              <Disputed
                name={m.chip.metrics[x]}
                rows={drawn.map((row) => ({ chip: row.chip, figure: row.x }))}
              />
              {x !== y && (
                <Disputed
                  name={m.chip.metrics[y]}
                  rows={drawn.map((row) => ({ chip: row.chip, figure: row.y }))}
                />
              )}
            </>
          ),
          sourceIds: drawn.flatMap((row) => [...row.x.sourceIds, ...row.y.sourceIds]),
        }
      }}
    </Panel>
  )
}

/** What the dashed lines are: GB/s over TFLOPS is bytes per 1,000 FLOP. */
function isoWords(x: MetricId, y: MetricId, { m }: Locale): string | null {
  if (!hasRatio(x, y)) return null
  const unit = (id: MetricId) => m.chip.units[METRICS[id].unit] ?? METRICS[id].unit
  return chipsIn(m).scatter.iso(
    x === 'fp16' && y === 'memoryBandwidth_GBps'
      ? chipsIn(m).scatter.isoBytes
      : `${unit(y)} / ${unit(x)}`,
  )
}
