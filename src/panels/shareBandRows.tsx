import type { Locale } from '@/i18n/locale'
import type { TableRow, TableSpec } from './tableSpec'
import type { LabResult } from './scenarios/labStore'
import { ModelValue } from './scenarios/ModelValue'
import { fixed, mostOf } from './scenarios/printing'
import { MODELLED, type BandWords } from './shareBand'

/** Published shares, then the model's; what leaves the page holds the inner half of the draws too. */
export const withModelled = (
  published: TableSpec,
  modelled: readonly TableRow[],
  { m }: Locale,
): TableSpec => ({
  columns: [
    ...published.columns,
    { key: 'half', name: m.overview.share.columns.half, range: true, away: true },
  ],
  rows: [...published.rows, ...modelled],
})

/** The model's years from its base on, of the scenario and of the one that it is compared with. */
export function modelledRows(
  result: LabResult,
  vendorIds: readonly string[],
  scenario: string,
  { other, vendor, words }: BandWords,
  { m, f }: Locale,
): readonly TableRow[] {
  const { shares } = result
  return MODELLED.filter((id) => vendorIds.includes(id)).flatMap((id) =>
    [
      { side: 'a', name: scenario, series: shares.a[id] },
      { side: 'b', name: other, series: shares.b[id] },
    ].flatMap(({ side, name, series }) =>
      series.map(({ year, band }, at) => ({
        key: `${id}-${side}-${year}`,
        cells: [
          vendor(id),
          f.period(year, 'year'),
          {
            datum: band.p50,
            shown: (
              <ModelValue
                name={f.join.comma(vendor(id), f.period(year, 'year'))}
                unit="%"
                band={band}
                scenario={name}
                result={result}
                printed={fixed(band.p50, 1)}
              />
            ),
          },
          { low: band.p5, high: band.p95, shown: at === 0 ? '' : mostOf(band) },
          at === 0 ? words.modelledBase : words.modelled,
          m.overview.share.bases.revenue,
          name,
          '',
          '',
          { datum: year, shown: '' },
          { low: band.p25, high: band.p75, shown: '' },
        ],
      })),
    ),
  )
}
