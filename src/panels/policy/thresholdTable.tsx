import type { Chip } from '@/contract/chips'
import { mapPointsOf } from '@/domain/policy/mapPoints'
import type { Formats } from '@/i18n/formats'
import type { Messages } from '@/i18n/messages'
import type { TableSpec } from '@/panels/tableSpec'
import { rangeCell, unknownCell, valueCell } from '@/panels/cells'
import type { PolicyWords } from './mapMarks'
import type { rowsOf } from './useMapChips'

type Rows = ReturnType<typeof rowsOf>
type Context = { words: PolicyWords; m: Messages; f: Formats; statusOf: (chip: Chip) => string }

/** The map's chips as rows: those placed, those on the rug, those without a place, in that order. */
export function thresholdTable(rows: Rows, context: Context): TableSpec {
  const { words, m, f, statusOf } = context
  const { placed, rug, unplaced } = mapPointsOf(rows, 'tpp', 'pd')
  const inOrder = [...[...placed, ...rug].flatMap((point) => point.chips), ...unplaced]
  return {
    columns: [
      { key: 'chip', name: words.chip },
      { key: 'tpp', name: words.quantities.tpp, numeric: true },
      { key: 'pd', name: `${words.density}, TPP/mm²`, numeric: true },
      { key: 'range', name: words.threshold.columns.range, numeric: true, range: true },
      { key: 'area', name: words.threshold.columns.estimated },
      { key: 'status', name: words.verdicts.washington },
    ],
    rows: inOrder.map((chip) => {
      const pd = rows.find((row) => row.chip === chip)?.quantities.pd
      const name = f.text(chip.shortName)
      const ranged = pd && pd.value !== null && pd.range.low < pd.range.high
      return {
        key: chip.id,
        cells: [
          name,
          valueCell({
            name: `${name}, TPP`,
            figure: chip.tpp,
            arithmetic: chip.tpp?.arithmetic ?? null,
          }),
          valueCell({
            name: f.join.comma(name, words.density),
            figure: chip.performanceDensity,
            arithmetic: chip.performanceDensity?.arithmetic ?? null,
          }),
          rangeCell(ranged ? pd.range.low : null, ranged ? pd.range.high : null, f.range),
          pd === undefined || pd.value === null
            ? unknownCell(m.panel.noData)
            : pd.estimated
              ? words.threshold.estimated
              : words.threshold.published,
          statusOf(chip),
        ],
      }
    }),
  }
}
