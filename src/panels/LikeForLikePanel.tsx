import { chipsIn } from '@/i18n/views/chips'
import type { BarRow } from '@/charts/BarChart'
import { chipsQuery, metaQuery } from '@/data/queries'
import { both, useData } from '@/data/useData'
import { indexedRows, type IndexRow } from '@/domain/chips/indexed'
import { rowsOf, sortChips } from '@/domain/chips/rows'
import { useLocale, type Locale } from '@/i18n/locale'
import { choose } from '@/state/store'
import { useLaterChoice } from '@/state/useLaterChoice'
import { lookOf } from './ink'
import { BarChart, Later } from './lazyCharts'
import { MissingChips } from './MissingChips'
import { multipleCell, vendorColumn } from './chipTables'
import { gradeCell, rangeCell, valueCell } from './cells'
import { Panel } from './Panel'
import { twoUpHeight, twoUpRow } from './twoUp'
import { highlightedOf, useLaterFilters } from './useShownChips'
import { useUnits } from './useUnits'

const METRIC = 'fp16'
/** The chip made for the Chinese market: what the article compares everything with. */
const BASE_ID = 'h20-96gb'
const ROWS = 5

/** The highlighted chips by dense FP16, and how many H20s each one is worth on paper. */
export function LikeForLikePanel() {
  const locale = useLocale()
  const { m, f } = locale
  const { unitName } = useUnits()
  const filters = useLaterFilters()
  const chipIds = useLaterChoice((choice) => choice.chipIds)
  const from = both(useData(chipsQuery), useData(metaQuery))
  const words = m.overview.likeForLike
  return (
    <Panel id="likeForLike" name={words.name} height={twoUpHeight(ROWS)} from={from}>
      {([{ chips }, meta]) => {
        const { shown, instead } = highlightedOf(chips, filters, chipIds)
        const sorted = sortChips(shown, METRIC)
        const base = chips.find((chip) => chip.id === BASE_ID)
        const indexed = base ? indexedRows(sorted, METRIC, base) : null
        const { drawn, missing } = rowsOf(sorted, METRIC)
        const vendor = vendorColumn(meta, locale)
        const rowHeight = twoUpRow(shown.length)
        const indexOf = new Map(indexed?.drawn.map((row) => [row.chip.id, row]))
        const baseName = base ? f.text(base.shortName) : ''
        const rows = drawn.map(({ chip, figure }): BarRow => {
          const index = indexOf.get(chip.id)?.index
          const name = f.text(chip.shortName)
          const span =
            figure.low !== undefined && figure.high !== undefined
              ? words.aside(f.number(figure.low), f.number(figure.high))
              : undefined
          return {
            key: chip.id,
            label: name,
            value: figure.value,
            ...(figure.low !== undefined && { low: figure.low }),
            ...(figure.high !== undefined && { high: figure.high }),
            printed: f.number(figure.value),
            ...(span !== undefined && { aside: span }),
            ...(index && { column: f.times(index.value) }),
            ...lookOf(chip.vendorId),
            strong: true,
            text: {
              title: name,
              rows: [
                {
                  label: m.chip.metrics[METRIC],
                  value: `${f.number(figure.value)} ${unitName(figure.unit)}`,
                },
                ...(index ? [{ label: words.column(baseName), value: f.times(index.value) }] : []),
                { label: m.provenance.grade, value: figure.grade },
              ],
              ...(figure.note && { note: f.text(figure.note) }),
              spoken: f.join.colon(name, `${f.number(figure.value)} ${unitName(figure.unit)}`),
            },
          }
        })
        return {
          title: titleOf(indexed?.drawn ?? [], baseName, { m, f }),
          subtitle: words.subtitle,
          chart: (
            <Later height={twoUpHeight(shown.length)}>
              <BarChart
                title={words.name}
                summary={f.join.semicolon(...rows.map((row) => row.text.spoken))}
                keysHint={m.panel.keys}
                rows={rows}
                rowHeight={rowHeight}
                valueWidth={92}
                axisTitle={chipsIn(m).unit(m.chip.metrics[METRIC], 'TFLOPS')}
                columnTitle={base ? words.column(baseName) : undefined}
                onChoose={(id) => choose('openChip', { view: 'chips', openChipId: id })}
              />
            </Later>
          ),
          table: () => ({
            columns: [
              { key: 'chip', name: chipsIn(m).table.chip },
              {
                key: 'value',
                name: chipsIn(m).unit(m.chip.metrics[METRIC], 'TFLOPS'),
                numeric: true,
              },
              { key: 'range', name: m.provenance.range, numeric: true, range: true },
              { key: 'index', name: words.column(baseName), numeric: true },
              { key: 'grade', name: m.provenance.grade },
              vendor.column,
            ],
            rows: drawn.map(({ chip, figure }) => ({
              key: chip.id,
              cells: [
                f.text(chip.shortName),
                valueCell({
                  name: f.join.comma(f.text(chip.shortName), m.chip.metrics[METRIC]),
                  figure,
                }),
                rangeCell(figure.low, figure.high, f.range),
                multipleCell(indexOf.get(chip.id)?.index.value, { m, f }),
                gradeCell(figure.grade),
                vendor.cellOf(chip),
              ],
            })),
          }),
          note: (
            <>
              {instead && `${words.allInstead}${f.gap}`}
              <MissingChips chips={missing.map(({ chip }) => chip)} />
              {words.note}
            </>
          ),
          sourceIds: drawn.flatMap(({ figure }) => figure.sourceIds),
        }
      }}
    </Panel>
  )
}

/** The title speaks of the H200, the chip of the debate, where it is shown; else of the first. */
function titleOf(rows: readonly IndexRow[], base: string, { m, f }: Locale): string {
  const words = m.overview.likeForLike
  const about = rows.find(({ chip }) => chip.id === 'h200-sxm') ?? rows[0]
  if (!about || about.chip.id === BASE_ID || about.index.value < 2) return words.titlePlain
  return words.title({
    chip: f.text(about.chip.shortName),
    base: base,
    times: words.roundTimes(about.index.value),
  })
}
