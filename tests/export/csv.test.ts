import * as fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { DataColumn, Datum } from '@/domain/figures/snapshot'
import { csvOf } from '@/export/csvOf'
import { ExportError } from '@/export/exportError'
import { fileOf } from '@/export/files'
import { bytesOf } from './bytesOf'
import { cellsOf, snapshotIn, withCells } from './snapshots'

const parse = (csv: string) =>
  Papa.parse<string[]>(csv, {
    comments: '#',
    skipEmptyLines: false,
    delimiter: ',',
    newline: '\r\n',
  }).data.slice(0, -1)
const printed = (datum: Datum) => (datum === null ? '' : String(datum))
const COLUMNS: readonly DataColumn[] = [
  { key: 'words', name: 'Words', unit: null, numeric: false },
  { key: 'number', name: 'Number', unit: 'GB', numeric: true },
]

describe.each(['en', 'zh'] as const)('a reader opens the CSV of a figure in %s', (language) => {
  const snapshot = snapshotIn(language)

  test('and finds every cell of the page, unknown ones empty, under heads with their units', () => {
    const [heads = [], ...rows] = parse(csvOf([snapshot], { withHeader: true }))

    expect(rows).toEqual(cellsOf(snapshot).map((row) => row.map(printed)))
    expect(rows.flat()).toContain('')
    expect(heads[2]).toBe(language === 'en' ? 'Memory (GB)' : '显存（GB）')
    expect(heads[4]).toBe(language === 'en' ? 'Price (US dollars)' : '价格（美元）')
  })

  test('and above it all that says what it is, each on a line of its own', () => {
    const lines = csvOf([snapshot], { withHeader: true })
      .split('\r\n')
      .filter((line) => line.startsWith('# '))
    const text = lines.join('\n')

    for (const told of [snapshot.title, snapshot.dataVersion, snapshot.dataTo, snapshot.takenOn])
      expect(text).toContain(told)
    for (const { name, value } of snapshot.settings) expect(text).toContain(`${name}: ${value}`)
    expect(text).toContain(snapshot.link)
    expect(text).toContain('CC BY 4.0')
    for (const { title, grade } of snapshot.sources)
      expect(lines.some((line) => line.includes(title) && line.includes(grade))).toBe(true)
  })

  test('and can leave those lines out', () => {
    const plain = csvOf([snapshot], { withHeader: false })

    expect(plain.startsWith('#')).toBe(false)
    expect(parse(plain)).toEqual(parse(csvOf([snapshot], { withHeader: true })))
  })
})

test('A reader of both languages gets words side by side and every number once', () => {
  const [en, zh] = [snapshotIn('en'), snapshotIn('zh')]
  const [heads = [], ...rows] = parse(csvOf([en, zh], { withHeader: true }))

  expect(heads).toEqual([
    'Chip',
    '芯片',
    'Maker',
    '厂商',
    'Memory (GB) / 显存（GB）',
    'Bandwidth (GB/s) / 带宽（GB/s）',
    'Price (US dollars) / 价格（美元）',
    'Status / 状态',
  ])
  const chinese = cellsOf(zh)
  expect(rows).toEqual(
    cellsOf(en).map(([chip, maker, ...rest], at) =>
      [
        chip ?? null,
        chinese[at]?.[0] ?? null,
        maker ?? null,
        chinese[at]?.[1] ?? null,
        ...rest,
      ].map(printed),
    ),
  )
})

test('Rows that only one of two languages has are kept', () => {
  const en = withCells('en', COLUMNS, [
    ['a', 1],
    ['b', 2],
  ])
  const zh = withCells('zh', COLUMNS, [['甲', 1]])

  expect(parse(csvOf([en, zh], { withHeader: false })).slice(1)).toEqual([
    ['a', '甲', '1', '1'],
    ['b', '', '2', ''],
  ])
})

test('Rows whose keys hold a name of the language still meet, by their order', () => {
  const [en, zh] = [snapshotIn('en'), snapshotIn('zh')]
  const renamed = {
    ...zh,
    table: zh.table && {
      ...zh.table,
      rows: zh.table.rows.map((row, at) => (at % 3 === 0 ? { ...row, key: `甲${at}` } : row)),
    },
  }

  expect(csvOf([en, renamed], { withHeader: false })).toBe(csvOf([en, zh], { withHeader: false }))
})

test('Whatever the words and numbers, they come back from the file as they were', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.option(fc.string({ unit: 'grapheme', maxLength: 30 })),
          fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
        ),
        { minLength: 1 },
      ),
      (cells) => {
        const csv = csvOf([withCells('en', COLUMNS, cells)], { withHeader: false })
        const rows = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' }).data.slice(
          1,
          -1,
        )

        expect(rows).toHaveLength(cells.length)
        rows.forEach(([words = '', number = ''], at) => {
          const [text, value] = cells[at] ?? [null, null]
          expect([text ?? '', `'${text ?? ''}`]).toContain(words)
          if (value === null) expect(number).toBe('')
          else expect(Number(number)).toBe(value + 0)
        })
      },
    ),
  )
})

test('No text runs as a formula in a spreadsheet, wherever it stands', () => {
  const dangerous = fc
    .tuple(
      fc.constantFrom('', ' ', '\n'),
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'),
      fc.string(),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(dangerous, (text) => {
      const columns = [{ key: 'a', name: text, unit: null, numeric: false }, ...COLUMNS]
      const csv = csvOf([withCells('en', columns, [[text, text, -5]])], { withHeader: false })
      const cells = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\r\n' }).data.slice(0, 2)

      expect([cells[0]?.[0], cells[1]?.[0], cells[1]?.[1]]).toEqual(Array(3).fill(`'${text}`))
    }),
  )
})

test('A negative number stays a number, and a title can’t smuggle a formula into the lines above', () => {
  const snapshot = { ...withCells('en', COLUMNS, [['x', -3.5]]), title: 'a,=1+1\n=2;@SUM(A1)' }
  const csv = csvOf([snapshot], { withHeader: true })

  expect(parse(csv)[1]).toEqual(['x', '-3.5'])
  expect(csv).toContain("# Title: a,'=1+1 =2;'@SUM(A1)")
})

test('A figure of prose says that it has no table', () => {
  const attempt = () => csvOf([snapshotIn('en', { table: null })], { withHeader: true })

  expect(attempt).toThrow(ExportError)
  expect(attempt).toThrow(/noData/)
})

test('The file begins with the mark by which spreadsheets know UTF-8', async () => {
  const bytes = await bytesOf(fileOf('数据', 'csv'))

  expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
})
