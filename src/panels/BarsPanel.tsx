import { chipsIn } from '@/i18n/views/chips'
import { useState } from 'react'
import type { BarRow } from '@/charts/BarChart'
import type { Chip } from '@/contract/chips'
import { chipsQuery, metaQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { filterChips } from '@/domain/chips/filters'
import { indexedRows } from '@/domain/chips/indexed'
import { METRICS, type MetricId } from '@/domain/chips/metrics'
import type { Ratio } from '@/domain/chips/ratios'
import { rowsOf, sortChips, type MetricRow } from '@/domain/chips/rows'
import { useLocale, type Locale } from '@/i18n/locale'
import { choose, useChoice } from '@/state/store'
import { SortControl } from './ChipControls'
import controls from './ChipControls.module.css'
import { chipText, isWeak, printFigure } from './chipRows'
import { metricTable } from './chipTables'
import { Disputed } from './Disputed'
import { lookOf } from './ink'
import { BarChart, Later } from './lazyCharts'
import { MissingChips } from './MissingChips'
import { Panel } from './Panel'
import styles from './Panel.module.css'
import { useFilters } from './useShownChips'

const ROW_HEIGHT = 24
/** More bars than this stand only when asked for; highlighted ones always do. */
const FEW = 16

/** Every chip that passes the filters by one metric, or as multiples of one chip. */
export function BarsPanel() {
  const locale = useLocale()
  const { m, f } = locale
  const filters = useFilters()
  const metric = useChoice((choice) => choice.metric)
  const sort = useChoice((choice) => choice.sort)
  const chipIds = useChoice((choice) => choice.chipIds)
  const indexChipId = useChoice((choice) => choice.indexChipId)
  const [all, setAll] = useState(false)
  const from = both(useData(chipsQuery), useData(metaQuery))
  return (
    <Panel id="bars" name={chipsIn(m).bars.name} height={24 + FEW * ROW_HEIGHT} from={from}>
      {([{ chips }, meta]) => {
        const words = chipsIn(m).bars
        const sorted = sortChips(filterChips(chips, filters), sort === 'date' ? 'date' : metric)
        const { drawn, missing } = rowsOf(sorted, metric)
        const shown = all ? drawn : fewOf(drawn, chipIds)
        const base = chips.find((chip) => chip.id === indexChipId)
        const multiples = base ? indexedRows(sorted, metric, base) : null
        const multipleOf = new Map(multiples?.drawn.map(({ chip, index }) => [chip.id, index]))
        const rows = shown.map((row) => barRow(row, { metric, chipIds, multipleOf, locale }))
        const unit = m.chip.units[METRICS[metric].unit] ?? METRICS[metric].unit
        return {
          title: titleOf(drawn, metric, multiples && base ? { base, multipleOf } : null, locale),
          subtitle: words.subtitle(shown.length, drawn.length),
          controls: (
            <div className={controls['inline']}>
              <SortControl />
            </div>
          ),
          chart:
            rows.length > 0 ? (
              <Later height={24 + rows.length * ROW_HEIGHT}>
                <BarChart
                  title={words.name}
                  summary={f.join.semicolon(...rows.slice(0, 5).map((row) => row.text.spoken))}
                  keysHint={m.panel.keys}
                  rows={rows}
                  rowHeight={ROW_HEIGHT}
                  axisTitle={
                    multiples && base
                      ? chipsIn(m).indexed(m.chip.metrics[metric], f.text(base.shortName))
                      : chipsIn(m).unit(m.chip.metrics[metric], unit)
                  }
                  reference={multiples ? 1 : undefined}
                  onChoose={(id) => choose('openChip', { view: 'chips', openChipId: id })}
                />
              </Later>
            ) : (
              <p>{words.none}</p>
            ),
          table: () =>
            metricTable(
              drawn,
              meta,
              metric,
              multiples && base ? { base, multipleOf } : null,
              locale,
            ),
          note: (
            <>
              {base &&
                !multiples &&
                `${chipsIn(m).indexNeedsFigure(f.text(base.shortName))}${f.gap}`}
              <MissingChips chips={missing.map(({ chip }) => chip)} />
              <Disputed name={m.chip.metrics[metric]} rows={shown} />
              {METRICS[metric].family === 'dense' && `${words.dense}${f.gap}`}
              {shown.some(({ chip, figure }) => isWeak(figure, chip)) && `${words.weak}${f.gap}`}
              {words.note}
              {f.gap}
              {drawn.length > FEW && (
                <button
                  type="button"
                  className={styles['action']}
                  data-export="skip"
                  onClick={() => setAll(!all)}
                >
                  {all ? words.showFewer : words.showAll(drawn.length)}
                </button>
              )}
            </>
          ),
          sourceIds: shown.flatMap(({ figure }) => figure.sourceIds),
        }
      }}
    </Panel>
  )
}

/** The highlighted rows and, up to the limit, the first of the others, in the order given. */
function fewOf(rows: readonly MetricRow[], chipIds: readonly string[]): readonly MetricRow[] {
  const highlighted = rows.filter(({ chip }) => chipIds.includes(chip.id))
  const others = rows.filter(({ chip }) => !chipIds.includes(chip.id))
  const few = new Set([...highlighted, ...others.slice(0, Math.max(0, FEW - highlighted.length))])
  return rows.filter((row) => few.has(row))
}

type Context = {
  metric: MetricId
  chipIds: readonly string[]
  multipleOf: ReadonlyMap<string, Ratio>
  locale: Locale
}

function barRow({ chip, figure }: MetricRow, context: Context): BarRow {
  const { metric, chipIds, multipleOf, locale } = context
  const { f } = locale
  const index = multipleOf.get(chip.id)
  const multiple = index && f.times(index.value)
  const { value, low, high } = index ?? figure
  return {
    key: chip.id,
    label: f.text(chip.shortName),
    value,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    printed: `${multiple ?? f.number(figure.value)}${isWeak(figure, chip) ? ' ~' : ''}`,
    ...lookOf(chip.vendorId),
    strong: chipIds.includes(chip.id),
    text: chipText(chip, [{ metric, figure, ...(multiple !== undefined && { multiple }) }], locale),
  }
}

/** For these more is not better: they are "highest", nobody "leads". */
const COSTS: readonly MetricId[] = ['price_usd', 'tdp_W', 'dieArea_mm2', 'transistors_billion']

type Index = { base: Chip; multipleOf: ReadonlyMap<string, Ratio> }

/** Names the first, all of them where several share the place. */
function titleOf(
  rows: readonly MetricRow[],
  metric: MetricId,
  index: Index | null,
  locale: Locale,
): string {
  const { m, f } = locale
  const top = Math.max(...rows.map(({ figure }) => figure.value))
  const first = rows.filter(({ figure }) => figure.value === top)
  const name = m.chip.metrics[metric]
  const [one] = first
  if (!one) return chipsIn(m).bars.titleOf(name)
  const multiple = index?.multipleOf.get(one.chip.id)?.value
  return chipsIn(m).bars[COSTS.includes(metric) ? 'highest' : 'leads']({
    chips: f.list(first.map(({ chip }) => f.text(chip.shortName))),
    many: first.length > 1,
    metric: name,
    value:
      index && multiple !== undefined
        ? chipsIn(m).bars.multiple(f.times(multiple), f.text(index.base.shortName))
        : printFigure(one.figure, locale),
  })
}
