import type { CellObject, Sheet, SheetData } from 'write-excel-file/universal'
import type { FigureSnapshot } from '@/domain/figures/snapshot'
import { exportWords } from '@/i18n/views/export'
import { aboutOf } from './about'
import { loaded, stopIfCancelled } from './exportError'
import { mergeTables, type Snapshots } from './mergeTables'
import { printable } from './xml'

type Cell = string | number | null
type Grid = { head: readonly string[]; rows: readonly (readonly Cell[])[] }

/** Widths of columns, in characters. */
const WIDTH = { least: 8, most: 60 }
/** What a cell of a workbook can hold, characters. */
const LONGEST = 32_767
const FONTS = { en: 'Calibri', zh: 'Microsoft YaHei' }

/**
 * A figure as an Excel workbook: its data, its sources, its settings, each on a sheet with a name
 * in the language (both, for two snapshots). Numbers are numbers with every digit; texts are texts,
 * never formulas; unknown is an empty cell.
 *
 * @throws ExportError `noData` for a figure without a table, `cancelled`, `notLoaded`
 */
export async function xlsxOf(snapshots: Snapshots, signal?: AbortSignal): Promise<Blob> {
  stopIfCancelled(signal)
  const sheets = sheetsOf(snapshots)
  const { default: write } = await loaded(import('write-excel-file/universal'))
  stopIfCancelled(signal)
  const blob = await write(sheets, {
    fontFamily: FONTS[snapshots[0].language],
    fontSize: 11,
  }).toBlob()
  stopIfCancelled(signal)
  return blob
}

function sheetsOf(snapshots: Snapshots): Sheet<Blob>[] {
  const all = snapshots.flatMap((one) => one ?? [])
  const named = (name: 'data' | 'sources' | 'settings') =>
    all.map(({ language }) => exportWords[language].sheets[name]).join(' ')
  const { columns, rows } = mergeTables(snapshots)
  return [
    sheetOf(named('data'), { head: columns.map(({ head }) => head), rows }),
    sheetOf(named('sources'), stacked(all.map(sourcesGrid))),
    sheetOf(named('settings'), stacked(all.map(settingsGrid))),
  ]
}

function sourcesGrid(snapshot: FigureSnapshot): Grid {
  const { heads, yes, no } = exportWords[snapshot.language]
  return {
    head: [
      heads.id,
      heads.title,
      heads.publisher,
      heads.date,
      heads.url,
      heads.grade,
      heads.verified,
    ],
    rows: snapshot.sources.map(({ id, title, publisher, date, url, grade, verified }) => [
      id,
      title,
      publisher,
      date,
      url,
      grade,
      verified ? yes : no,
    ]),
  }
}

function settingsGrid(snapshot: FigureSnapshot): Grid {
  const { heads } = exportWords[snapshot.language]
  return {
    head: [heads.name, heads.value],
    rows: aboutOf(snapshot).map(({ name, value }) => [name, value]),
  }
}

/** Languages one under the other, each with its own heads. */
function stacked(grids: readonly Grid[]): Grid {
  const [first, ...others] = grids
  return {
    head: first?.head ?? [],
    rows: [...(first?.rows ?? []), ...others.flatMap(({ head, rows }) => [[], head, ...rows])],
  }
}

function sheetOf(sheet: string, { head, rows }: Grid): Sheet<Blob> {
  const data: SheetData = [
    head.map((text) => ({ ...HEAD, value: held(text), type: String })),
    ...rows.map((row) => row.map(cellOf)),
  ]
  const columns = head.map((text, at) => ({
    width: Math.min(
      WIDTH.most,
      Math.max(WIDTH.least, ...[text, ...rows.map((row) => row[at] ?? '')].map(widthOf)) + 2,
    ),
  }))
  return { sheet, data, columns, stickyRowsCount: 1 }
}

const HEAD: CellObject = {
  fontWeight: 'bold',
  backgroundColor: '#EEF0F4',
  bottomBorderColor: '#8B93A1',
  bottomBorderStyle: 'thin',
  alignVertical: 'top',
  wrap: true,
}

function cellOf(cell: Cell): CellObject | null {
  if (cell === null || cell === '') return null
  return typeof cell === 'number'
    ? { value: cell, type: Number }
    : { value: held(cell), type: String, alignVertical: 'top', wrap: cell.length > WIDTH.most }
}

const held = (text: string) => printable(text).slice(0, LONGEST)

/** A Chinese sign is as wide as two letters. */
const widthOf = (cell: Cell): number =>
  Array.from(String(cell)).reduce((sum, sign) => sum + (sign > '\u2E80' ? 2 : 1), 0)
