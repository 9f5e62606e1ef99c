import type { TableSpec } from '@/panels/FigureTable'
import { bandOf } from '@/domain/lab/bandOf'
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
      { key: 'median', name: `${columns.median}, ${print.unit}`, numeric: true },
      { key: 'half', name: columns.half, numeric: true },
      { key: 'most', name: columns.most, numeric: true },
      { key: 'difference', name: `${columns.difference}, ${print.changeUnit}`, numeric: true },
      { key: 'differenceRange', name: columns.differenceRange, numeric: true },
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
              <ModelValue
                key="median"
                name={`${name}, ${year}`}
                unit={print.unit}
                band={band}
                scenario={name}
                result={result}
                printed={print.value(band.p50)}
              />,
              print.range(band.p25, band.p75),
              print.range(band.p5, band.p95),
              key === 'a' ? print.change(change.p50) : '',
              key === 'a' ? print.changes(change.p5, change.p95) : '',
            ],
          },
        ]
      }),
    ),
  }
}
