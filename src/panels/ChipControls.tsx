import { memo } from 'react'
import { chipsIn } from '@/i18n/views/chips'
import { chipsQuery } from '@/data/queries'
import { useData } from '@/data/useData'
import { METRIC_FAMILIES, METRIC_IDS, METRICS, type MetricId } from '@/domain/chips/metrics'
import { SCALES, SORTS } from '@/domain/choices'
import { useLocale } from '@/i18n/locale'
import { choose, useChoice } from '@/state/store'
import styles from './ChipControls.module.css'
import { Segmented } from './Segmented'
import { Select, type SelectGroup } from './Select'

/** Set out as buttons; all metrics stand in the list behind them. */
const COMMON: readonly {
  family: 'dense' | 'memory' | 'link' | 'derived'
  ids: readonly MetricId[]
}[] = [
  { family: 'dense', ids: ['fp16', 'fp8', 'int8', 'fp4'] },
  { family: 'memory', ids: ['memory_GB', 'memoryBandwidth_GBps'] },
  { family: 'link', ids: ['interconnectBandwidth_GBps', 'tdp_W'] },
  { family: 'derived', ids: ['tpp', 'fp16PerWatt', 'bytesPerKiloFlop'] },
]

/** Which metric all charts of the view show, and how. */
export function ChipControls() {
  const { m } = useLocale()
  const metric = useChoice((choice) => choice.metric)
  const changeMetric = (id: MetricId) => choose('changeMetric', { metric: id })
  return (
    <div className={styles['controls']} role="group" aria-label={chipsIn(m).controls}>
      {COMMON.map(({ family, ids }) => (
        <Segmented
          key={family}
          label={m.chip.families[family]}
          options={ids.map((id) => ({ value: id, label: m.chip.short[id] }))}
          value={ids.find((id) => id === metric) ?? null}
          onChange={changeMetric}
        />
      ))}
      <Select
        label={chipsIn(m).allMetrics}
        groups={useMetricGroups()}
        value={metric}
        onChange={changeMetric}
      />
      <IndexSelect />
    </div>
  )
}

export function useMetricGroups(): readonly SelectGroup<MetricId>[] {
  const { m } = useLocale()
  return METRIC_FAMILIES.map((family) => ({
    label: m.chip.families[family],
    options: METRIC_IDS.filter((id) => METRICS[id].family === family).map((id) => ({
      value: id,
      label: m.chip.metrics[id],
    })),
  }))
}

const NO_INDEX = ''

function IndexSelect() {
  const { m, f } = useLocale()
  const chips = useData(chipsQuery)
  const index = useChoice((choice) => choice.indexChipId)
  if (chips.status !== 'ready') return null
  return (
    <Select
      label={chipsIn(m).indexLabel}
      value={index ?? NO_INDEX}
      onChange={(id) => choose('changeIndex', { indexChipId: id === NO_INDEX ? null : id })}
      groups={[
        {
          label: null,
          options: [
            { value: NO_INDEX, label: chipsIn(m).indexNone },
            ...chips.data.chips.map((chip) => ({
              value: chip.id,
              label: chipsIn(m).indexTo(f.text(chip.shortName)),
            })),
          ],
        },
      ]}
    />
  )
}

/** Order of the bars. */
export const SortControl = memo(() => {
  const { m } = useLocale()
  const sort = useChoice((choice) => choice.sort)
  return (
    <Segmented
      quiet
      label={chipsIn(m).sort}
      options={SORTS.map((value) => ({ value, label: chipsIn(m).sorts[value] }))}
      value={sort}
      onChange={(value) => choose('changeSort', { sort: value })}
    />
  )
})

/** Scale of scatter and trend; bars always start at 0. */
export const ScaleControl = memo(() => {
  const { m } = useLocale()
  const scale = useChoice((choice) => choice.scale)
  return (
    <Segmented
      quiet
      label={chipsIn(m).scale}
      options={SCALES.map((value) => ({ value, label: chipsIn(m).scales[value] }))}
      value={scale}
      onChange={(value) => choose('changeScale', { scale: value })}
    />
  )
})
