import type { Language } from '@/domain/choices'
import type { DataTable, Datum, FigureLine } from './snapshot'

type Row = DataTable['rows'][number]

/** A figure's table by the keys of its columns; a builder names only columns that its figure has. */
export type TableReader = {
  rows: readonly Row[]
  lines: readonly FigureLine[]
  keys: readonly string[]
  number: (row: Row, key: string) => number | null
  words: (row: Row, key: string) => string
  /** Name of a column with its unit. */
  head: (key: string) => string
  /** "Huawei, forecast": parts of a name as the language strings them together. */
  commas: (parts: readonly string[]) => string
}

/** Reads a table by the keys of its columns: a missing column reads as null, or as no words. */
export function tableReader(table: DataTable, language: Language): TableReader {
  const at = new Map(table.columns.map(({ key }, index) => [key, index]))
  const cell = ({ cells }: Row, key: string): Datum => cells[at.get(key) ?? -1] ?? null
  const commas = (parts: readonly string[]) => parts.join(language === 'zh' ? '\uFF0C' : ', ')
  return {
    rows: table.rows,
    lines: table.lines ?? [],
    keys: table.columns.map(({ key }) => key),
    number: (row, key) => {
      const datum = cell(row, key)
      return typeof datum === 'number' ? datum : null
    },
    words: (row, key) => String(cell(row, key) ?? ''),
    head: (key) => {
      const column = table.columns[at.get(key) ?? -1]
      if (!column) return ''
      const { name, unit } = column
      return unit === null || name.includes(unit) ? name : commas([name, unit])
    },
    commas,
  }
}
