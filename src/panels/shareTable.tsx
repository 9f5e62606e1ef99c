import type { ShareMark } from '@/domain/market/shareMarks'
import type { Locale } from '@/i18n/locale'
import { gradeCell, rangeCell } from './cells'
import type { DataCell, TableSpec } from './tableSpec'
import { showProvenance } from './provenanceStore'
import { isRangeOnly, periodLabel, printShare, shareFigure } from './sharePoints'
import { Value } from './Value'

type Names = (subjectId: string) => string

/** Published shares as a table: every number with its kind, measure, publisher and date. */
export function shareTable(marks: readonly ShareMark[], names: Names, locale: Locale): TableSpec {
  const { m, f } = locale
  const { columns, key } = m.overview.share
  return {
    columns: [
      { key: 'vendor', name: columns.vendor },
      { key: 'year', name: columns.year },
      { key: 'share', name: columns.share, numeric: true, unit: '%' },
      { key: 'range', name: columns.range, numeric: true, range: true },
      { key: 'kind', name: columns.kind },
      { key: 'basis', name: columns.basis },
      { key: 'publisher', name: columns.publisher },
      { key: 'asOf', name: columns.asOf },
      { key: 'grade', name: columns.grade },
      { key: 'middle', name: columns.middle, numeric: true, away: true },
    ],
    rows: marks.map((mark) => {
      const { share, subjectId, kind, year } = mark
      return {
        key: share.id,
        cells: [
          names(subjectId),
          periodLabel(share, f),
          shareCell(mark, names, locale),
          rangeCell(share.low, share.high, f.range),
          key[kind],
          m.overview.share.bases[share.basis],
          f.text(share.publisher),
          { datum: share.asOf, shown: f.date(share.asOf) },
          gradeCell(share.grade),
          { datum: year, shown: '' },
        ],
      }
    }),
  }
}

function shareCell(mark: ShareMark, names: Names, locale: Locale): DataCell {
  const { share } = mark
  return {
    datum: isRangeOnly(share) ? null : share.value,
    shown: <Value {...provenanceOf(mark, names, locale)} printed={printShare(share, locale)} />,
  }
}

/** Opens the source of the share whose mark was chosen. */
export function showShare(
  marks: readonly ShareMark[],
  id: string,
  names: Names,
  locale: Locale,
): void {
  const mark = marks.find(({ share }) => share.id === id)
  if (mark) showProvenance({ kind: 'figure', ...provenanceOf(mark, names, locale) })
}

function provenanceOf({ share, subjectId, kind }: ShareMark, names: Names, { m, f }: Locale) {
  const words = m.overview.share
  return {
    name: f.join.comma(names(subjectId), periodLabel(share, f)),
    figure: shareFigure(share),
    rangeOnly: isRangeOnly(share),
    details: [
      { label: words.columns.publisher, value: f.text(share.publisher) },
      { label: words.tipKind, value: words.key[kind] },
      { label: words.tipBasis, value: words.bases[share.basis] },
      { label: words.tipScope, value: f.text(share.scope) },
      { label: words.tipDate, value: f.date(share.asOf) },
    ],
  }
}
