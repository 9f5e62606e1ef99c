import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { jsonOf } from '@/export/jsonOf'
import { snapshotIn, withCells } from './snapshots'

test('A program reads the same figure back, in both languages, unknown as null', () => {
  const [en, zh] = [snapshotIn('en'), snapshotIn('zh')]
  const read = JSON.parse(jsonOf([en, zh])) as unknown

  expect(read).toMatchObject({
    format: 'threshold-figure',
    formatVersion: 1,
    figure: 'likeForLike',
    dataVersion: en.dataVersion,
    dataTo: en.dataTo,
    takenOn: en.takenOn,
    versions: [en, zh].map(
      ({ language, title, subtitle, note, link, settings, sources, table }) => ({
        language,
        title,
        subtitle,
        note,
        link,
        settings,
        sources,
        table,
        charts: [],
      }),
    ),
  })
})

test('Numbers keep every digit', () => {
  const columns = [{ key: 'n', name: 'n', unit: 'TFLOPS', numeric: true }]
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const read = JSON.parse(jsonOf([withCells('en', columns, [[value], [null]])])) as {
        versions: { table: { rows: { cells: unknown[] }[] } }[]
      }
      expect(read.versions[0]?.table.rows.map(({ cells }) => cells)).toEqual([[value + 0], [null]])
    }),
  )
})
