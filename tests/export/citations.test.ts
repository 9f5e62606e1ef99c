import { expect, test } from 'vitest'
import { citationsOf } from '@/export/citationsOf'
import { snapshotIn } from './snapshots'

const PLACE = 'https://threshold.example/?v=1&view=overview&chips=h200,h20'

test('An English reader cites a figure with version, reach, scenario, address and day', () => {
  const { apa, gbt7714, bibtex } = citationsOf(
    snapshotIn('en', { title: 'Shares: 50% & {more}_x' }),
  )

  expect(apa).toBe(
    `Threshold. (2026). Shares: 50% & {more}_x (Data version 2026.11.24; Data to 2026-10-09; Scenario: Managed gap) [Data visualization]. Retrieved November 24, 2026, from ${PLACE}&lang=en#likeForLike`,
  )
  expect(gbt7714).toBe(
    `Threshold. Shares: 50% & {more}_x: Data version 2026.11.24, Data to 2026-10-09, Scenario: Managed gap[DS/OL]. (2026-11-24)[2026-11-24]. ${PLACE}&lang=en#likeForLike.`,
  )
  expect(bibtex).toContain('title = {{Shares: 50\\% \\& \\{more\\}\\_x}},')
  expect(bibtex).toContain(`url = {${PLACE}&lang=en#likeForLike},`)
  expect(bibtex).toMatch(/^@misc\{threshold-likeForLike-2026,\n[\s\S]*\n\}\n$/)
})

test('A Chinese reader cites it in Chinese, in the same forms', () => {
  const { apa, gbt7714, bibtex } = citationsOf(snapshotIn('zh'))

  expect(apa).toContain('2026年11月24日检索自 https://')
  expect(gbt7714).toContain(
    '算力阈值. 显存：41 款芯片，以及“未公布”的部分: 数据版本 2026.11.24, 数据截至 2026-10-09, 情景: 代差管控[DS/OL]. (2026-11-24)[2026-11-24]. ',
  )
  expect(bibtex).toContain('author = {{算力阈值}},')
  expect(bibtex).toContain('note = {数据版本 2026.11.24；数据截至 2026-10-09；情景：代差管控},')
})

test('A second version of one day keeps its own number, and its day', () => {
  const { apa, gbt7714 } = citationsOf(
    snapshotIn('en', { dataVersion: '2026.11.24-2', settings: [] }),
  )

  expect(apa).toContain('(Data version 2026.11.24-2; Data to 2026-10-09)')
  expect(gbt7714).toContain('(2026-11-24)[2026-11-24]')
})

test('Braces in BibTeX always pair, whatever the title', () => {
  for (const title of ['{', '}}', '\\', '\\}', '~^#$']) {
    const { bibtex } = citationsOf(snapshotIn('en', { title }))
    let depth = 0
    for (const sign of bibtex.replaceAll(/\\[{}]/g, ''))
      depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
    expect(depth, title).toBe(0)
  }
})
