import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { EventsPanel } from '@/panels/EventsPanel'
import { KeyFigures } from '@/panels/KeyFigures'
import { LikeForLikePanel } from '@/panels/LikeForLikePanel'
import { SharePanel } from '@/panels/SharePanel'
import { choose, currentChoice } from '@/state/store'
import { marksDrawn, renderAt } from '#tests/render'
import { drawnFigure, figure, keysDrawn, rowsOf, title } from './figure'

test('shares are drawn one mark for each published number, none of them joined', async () => {
  await renderAt('', <SharePanel />)
  const section = await drawnFigure('share')

  expect(title(section)).toBe(en.overview.share.title)
  expect(new Set(keysDrawn(section)).size).toBe(marksDrawn(section))
  expect(section.querySelectorAll('.recharts-line')).toHaveLength(0)
})

test('the article’s 95, 54 and 28 stand among the shares with what each of them is', async () => {
  await renderAt('tables=share', <SharePanel />)
  const rows = rowsOf(await figure('share'))
  const quoted = (vendor: string, share: string) =>
    rows.filter(([who, , what]) => who === vendor && what?.replace(/^[≈≥≤]/, '') === share)

  for (const [vendor, share] of [
    ['NVIDIA', '95'],
    ['NVIDIA', '54'],
    ['Huawei', '28'],
  ] as const) {
    const found = quoted(vendor, share)
    expect(found, `${vendor} ${share}`).not.toHaveLength(0)
    // Kind, basis, publisher and grade.
    for (const row of found) expect(row.every((cell, at) => at === 3 || cell !== '')).toBe(true)
  }
})

test('a filter turns the share figure to the vendors of the chips that pass', async () => {
  await renderAt('vendors=cambricon', <SharePanel />)
  const section = await figure('share')

  expect(title(section)).toBe(en.overview.share.titleOther('Cambricon'))
  expect(rowsOf(await asTable('share')).every(([vendor]) => vendor === 'Cambricon')).toBe(true)
})

async function asTable(id: 'share' | 'likeForLike' | 'events'): Promise<HTMLElement> {
  choose('showTable', { tables: [id] })
  const section = await figure(id)
  await within(section).findByRole('table')
  return section
}

test('the article’s five chips are compared like for like, the H200 at 6.7 times the H20', async () => {
  await renderAt('', <LikeForLikePanel />)
  const section = await drawnFigure('likeForLike')

  expect(keysDrawn(section).toSorted()).toEqual([
    'ascend-910c',
    'b200',
    'cambricon-mlu590',
    'h20-96gb',
    'h200-sxm',
  ])
  const h200 = rowsOf(await asTable('likeForLike')).find(([name]) => name?.startsWith('H200'))
  // 989.5 / 148 = 6.69.
  expect(h200).toEqual(expect.arrayContaining(['989.5', '6.7×']))
})

test('where the filter lets no highlighted chip through, those that pass are shown and it is said', async () => {
  await renderAt('arch=Ampere', <LikeForLikePanel />)
  const section = await drawnFigure('likeForLike')

  expect(section).toHaveTextContent(en.overview.likeForLike.allInstead)
  expect(keysDrawn(section)).not.toContain('h200-sxm')
})

test('the moves of two governments are counted, drawn and listed in equal number', async () => {
  await renderAt('', <EventsPanel />)
  const section = await drawnFigure('events')
  const drawn = marksDrawn(section)

  expect(section.querySelector('h2 + p')?.textContent).toBe(en.overview.events.subtitle(drawn))
  const rows = rowsOf(await asTable('events'))
  expect(rows).toHaveLength(drawn)
  expect(new Set(rows.map(([, side]) => side))).toEqual(new Set(['Washington', 'Beijing']))
})

test('a filter leaves only the moves that concern the chips that pass', async () => {
  await renderAt('', <EventsPanel />)
  const all = marksDrawn(await drawnFigure('events'))
  choose('filter', { architectures: ['Hopper'] })

  await waitFor(() => expect(marksDrawn()).toBeLessThan(all))
  expect(marksDrawn()).toBeGreaterThan(0)
})

test('key figures are at most four, each with unit, comparison and source', async () => {
  await renderAt('', <KeyFigures />)
  const list = await screen.findByLabelText(en.overview.kpi.name)
  const terms = list.querySelectorAll('dt')

  expect(terms.length).toBeGreaterThan(2)
  expect(terms.length).toBeLessThanOrEqual(4)
  for (const fact of list.querySelectorAll('dd')) {
    const lines = [...fact.querySelectorAll('p')].map((line) => line.textContent)
    expect(lines.filter((line) => /\S/.test(line))).toHaveLength(3)
  }
})

test('a figure remembers that it is shown as a table, and gives the chart back', async () => {
  const user = await renderAt('', <LikeForLikePanel />)
  const section = await drawnFigure('likeForLike')
  await user.click(within(section).getByRole('button', { name: en.panel.table }))

  expect(currentChoice().tables).toEqual(['likeForLike'])
  expect(marksDrawn(section)).toBe(0)
  await user.click(within(section).getByRole('button', { name: en.panel.chart }))
  await waitFor(() => expect(marksDrawn(section)).toBe(5))
})
