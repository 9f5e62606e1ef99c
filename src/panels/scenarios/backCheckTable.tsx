import type { Share } from '@/contract/marketShares'
import type { Scenarios } from '@/contract/scenarios'
import { casesOf } from '@/domain/lab/casesOf'
import { medianRun } from '@/domain/lab/medianRun'
import { backCheck } from '@/domain/model/backCheck'
import { run } from '@/domain/model/run'
import type { TableSpec } from '@/panels/tableSpec'
import { gradeCell, numberCell, valueCell } from '@/panels/cells'
import { shareFigure } from '@/panels/sharePoints'
import type { LabResult } from './labStore'
import { fixed, signed } from './printing'
import type { useLabView } from './useLabView'

/** Every publisher's share of the year beside both scenarios' medians, with the misses. */
export function backCheckTable(
  data: Scenarios,
  answer: LabResult,
  shares: readonly Share[],
  year: number,
  { f, m, names, words }: ReturnType<typeof useLabView>,
): TableSpec {
  const { columns } = words.backCheck
  const { a, b } = casesOf(data, answer.inputs)
  const ofA = backCheck(medianRun(run(a), answer.tables.a), shares, year)
  const ofB = backCheck(medianRun(run(b), answer.tables.b), shares, year)
  return {
    columns: [
      { key: 'of', name: columns.of },
      { key: 'publisher', name: columns.publisher },
      { key: 'reported', name: columns.reported, numeric: true },
      { key: 'kind', name: columns.kind },
      { key: 'a', name: `${columns.model}: ${names.a.label}`, numeric: true },
      { key: 'missA', name: columns.miss, numeric: true },
      { key: 'b', name: `${columns.model}: ${names.b.label}`, numeric: true },
      { key: 'missB', name: columns.miss, numeric: true },
      { key: 'grade', name: columns.grade },
    ],
    rows: ofA.map(({ missPoints, modelPct, share }, at) => {
      const subject = subjectOf(share, words)
      const other = ofB[at]
      return {
        key: share.id,
        cells: [
          subject,
          f.text(share.publisher),
          valueCell({
            name: f.join.comma(subject, f.text(share.publisher)),
            figure: shareFigure(share),
            printed: `${m.overview.share.bounds[share.bound]}${
              share.low === undefined || share.high === undefined
                ? f.number(share.value)
                : f.range(share.low, share.high)
            }`,
          }),
          m.overview.share.key[share.kind],
          numberCell(modelPct, fixed(modelPct, 1)),
          numberCell(missPoints, signed(missPoints, 1)),
          other ? numberCell(other.modelPct, fixed(other.modelPct, 1)) : '',
          other ? numberCell(other.missPoints, signed(other.missPoints, 1)) : '',
          gradeCell(share.grade),
        ],
      }
    }),
  }
}

function subjectOf({ group, vendorId }: Share, words: ReturnType<typeof useLabView>['words']) {
  if (vendorId === 'nvidia' || vendorId === 'amd' || vendorId === 'huawei')
    return words.groups[vendorId]
  return group === undefined ? '' : words.backCheck.subjects[group]
}
