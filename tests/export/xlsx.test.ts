import JSZip from 'jszip'
import { describe, expect, test } from 'vitest'
import type { Datum, FigureSnapshot } from '@/domain/figures/snapshot'
import type { Snapshots } from '@/export/mergeTables'
import { xlsxOf } from '@/export/xlsxOf'
import { bytesOf } from './bytesOf'
import { cellsOf, snapshotIn, withCells } from './snapshots'

type Read = { names: string[]; sheets: Datum[][][]; xml: string[] }

/** Opens a workbook the way Excel does: by its parts, shared texts resolved. */
async function open(snapshots: Snapshots): Promise<Read> {
  const zip = await JSZip.loadAsync(await bytesOf(await xlsxOf(snapshots)))
  const part = async (path: string) => (await zip.file(path)?.async('string')) ?? ''
  const read = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml')
  const shared = [...read(await part('xl/sharedStrings.xml')).querySelectorAll('si')].map(
    ({ textContent }) => textContent,
  )
  const names = [...read(await part('xl/workbook.xml')).querySelectorAll('sheet')].map(
    (sheet) => sheet.getAttribute('name') ?? '',
  )
  const xml = await Promise.all(names.map((_, at) => part(`xl/worksheets/sheet${at + 1}.xml`)))
  return {
    names,
    xml,
    sheets: xml.map((sheet) =>
      [...read(sheet).querySelectorAll('row')].map((row) => {
        const cells: Datum[] = []
        for (const cell of row.querySelectorAll('c')) {
          const column = columnOf(cell.getAttribute('r') ?? '')
          const text = cell.querySelector('v, is')?.textContent ?? null
          const kind = cell.getAttribute('t')
          while (cells.length < column) cells.push(null)
          cells.push(
            text === null
              ? null
              : kind === 's'
                ? (shared[Number(text)] ?? null)
                : kind === 'inlineStr'
                  ? text
                  : Number(text),
          )
        }
        return cells
      }),
    ),
  }
}

const columnOf = (reference: string) =>
  Array.from(reference.replace(/\d+/, '')).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  ) - 1

const padded = (row: readonly Datum[], width: number) =>
  Array.from({ length: width }, (_, at) => row[at] ?? null)

describe.each(['en', 'zh'] as const)(
  'a reader opens the workbook of a figure in %s',
  (language) => {
    const snapshot: FigureSnapshot = snapshotIn(language)

    test('and finds the very cells of the figure, numbers as numbers, unknown as nothing', async () => {
      const { names, sheets } = await open([snapshot])
      const [data = []] = sheets

      expect(names).toEqual(
        language === 'en' ? ['Data', 'Sources', 'Settings'] : ['数据', '来源', '设置'],
      )
      expect(data.slice(1).map((row) => padded(row, 6))).toEqual(cellsOf(snapshot))
      expect(data[0]?.[2]).toBe(language === 'en' ? 'Memory (GB)' : '显存（GB）')
    })

    test('and beside them its sources with grades, and its settings, version and link', async () => {
      const { sheets } = await open([snapshot])
      const [, sources = [], settings = []] = sheets

      expect(sources.slice(1).map((row) => padded(row, 6))).toEqual(
        snapshot.sources.map(({ id, title, publisher, date, url, grade }) => [
          id,
          title,
          publisher,
          date,
          url,
          grade,
        ]),
      )
      const told = settings.map(([, value]) => value)
      expect(told).toEqual(
        expect.arrayContaining([snapshot.title, snapshot.dataVersion, snapshot.link]),
      )
      expect(told).toEqual(expect.arrayContaining(snapshot.settings.map(({ value }) => value)))
    })
  },
)

test('A text that looks like a formula stays a text, exactly as it was', async () => {
  const columns = [{ key: 'a', name: '=A1', unit: null, numeric: false }]
  const texts = ['=1+1', '+SUM(A1)', '-2', '@x', '\u0007bell & <tag>']
  const { sheets, xml } = await open([
    withCells(
      'en',
      columns,
      texts.map((text) => [text]),
    ),
  ])

  expect(sheets[0]).toEqual([['=A1'], ...texts.map((text) => [text.replace('\u0007', '')])])
  expect(xml.join('')).not.toContain('<f>')
})

test('Both languages stand in one workbook, each number once', async () => {
  const { names, sheets } = await open([snapshotIn('en'), snapshotIn('zh')])

  expect(names).toEqual(['Data 数据', 'Sources 来源', 'Settings 设置'])
  expect(sheets[0]?.[0]).toHaveLength(8)
  expect(sheets[2]?.flat()).toEqual(expect.arrayContaining(['Managed gap', '代差管控']))
})

test('A reader who has cancelled gets no file', async () => {
  await expect(xlsxOf([snapshotIn('en')], AbortSignal.abort())).rejects.toMatchObject({
    reason: 'cancelled',
  })
})
