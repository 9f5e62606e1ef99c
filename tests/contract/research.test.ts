import { beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '@/contract/endpoints'
import { builtInReplies } from './replies'
import {
  hasShared,
  missingFrom,
  nameOf,
  numbersIn,
  researchRows,
  rowsIn,
  sourceIdsIn,
  type Row,
} from './research'

describe.skipIf(!hasShared)('carried over from research', () => {
  let dataset: Dataset
  beforeAll(async () => {
    dataset = await builtInReplies()
  })

  const carried = ({ endpoints, name }: Row) =>
    endpoints.flatMap((endpoint) => rowsIn(dataset[endpoint]).filter((row) => nameOf(row) === name))

  test('a reader finds every row of the research', () => {
    const lost = researchRows().filter((row) => carried(row).length === 0)

    expect(lost.map(({ file, name }) => `${file} ${name}`)).toEqual([])
  })

  test('a reader finds every number of the research in its own row', () => {
    const lost = researchRows().flatMap((row) =>
      missingFrom(numbersIn(carried(row)), numbersIn(row.row)).map(
        (number) => `${row.file} ${row.name}: ${number}`,
      ),
    )

    expect(lost).toEqual([])
  })

  /** Research cites some documents by older names. */
  const canonical = (id: string) =>
    dataset.sources.sources.find(({ aliases }) => aliases.includes(id))?.id ?? id

  test('a reader finds every source that the research gives, in the row that rests on it', () => {
    const lost = researchRows().flatMap((row) =>
      missingFrom(sourceIdsIn(carried(row)), sourceIdsIn(row.row).map(canonical)).map(
        (id) => `${row.file} ${row.name}: ${id}`,
      ),
    )

    expect(lost).toEqual([])
  })

  test('the comparison is with rows that do hold numbers and sources', () => {
    const rows = researchRows()

    expect(rows.flatMap(({ row }) => numbersIn(row)).length).toBeGreaterThan(2000)
    expect(rows.flatMap(({ row }) => sourceIdsIn(row)).length).toBeGreaterThan(1500)
  })
})
