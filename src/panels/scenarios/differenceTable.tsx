import type { TableSpec } from '@/panels/tableSpec'
import { bandOf } from '@/domain/lab/bandOf'
import { numberCell, rangeCell } from '@/panels/cells'
import type { LabResult } from './labStore'
import type { LabSeries, Print } from './labView'
import { ModelValue } from './ModelValue'
import type { useLabView } from './useLabView'

/** Every year of both scenarios, and of their paired difference. */
export function differenceTable(
  result: LabResult,
  { a, b, difference }: LabSeries,
  print: Print,
  { f, names, words }: ReturnType<typeof useLabView>,
): TableSpec {
  const { columns } = words.difference
  return {
    columns: [
      { key: 'year', name: columns.year },
      { key: 'scenario', name: columns.scenario },
      { key: 'median', name: f.join.comma(columns.median, print.unit), numeric: true },
      { key: 'half', name: columns.half, numeric: true, range: true },
      { key: 'most', name: columns.most, numeric: true, range: true },
      {
        key: 'difference',
        name: f.join.comma(columns.difference, print.changeUnit),
        numeric: true,
      },
      { key: 'differenceRange', name: columns.differenceRange, numeric: true, range: true },
    ],
    rows: result.years.flatMap((year) =>
      [
        { key: 'a', name: names.a.label, series: a },
        { key: 'b', name: names.b.label, series: b },
      ].flatMap(({ key, name, series }) => {
        const band = bandOf(series, year)
        const change = bandOf(difference, year)
        if (band === null || change === null) return []
        return [
          {
            key: `${key}-${year}`,
            cells: [
              f.period(year, 'year'),
              name,
              {
                datum: band.p50,
                shown: (
                  <ModelValue
                    name={f.join.comma(name, String(year))}
                    unit={print.unit}
                    band={band}
                    scenario={name}
                    result={result}
                    printed={print.value(band.p50)}
                  />
                ),
              },
              rangeCell(band.p25, band.p75, print.range),
              rangeCell(band.p5, band.p95, print.range),
              key === 'a' ? numberCell(change.p50, print.change(change.p50)) : '',
              key === 'a' ? rangeCell(change.p5, change.p95, print.changes) : '',
            ],
          },
        ]
      }),
    ),
  }
}
