import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { RevenuePanel } from '@/panels/market/RevenuePanel'
import { ChinaPanel } from '@/panels/market/ChinaPanel'
import { LocalisationPanel } from '@/panels/market/LocalisationPanel'
import { SharesPanel } from '@/panels/market/SharesPanel'
import { ProvenanceDialog } from '@/panels/ProvenanceDialog'
import { SharePanel } from '@/panels/SharePanel'
import { TrendPanel } from '@/panels/TrendPanel'
import { encode } from '@/state/codec'
import { currentChoice, undo } from '@/state/store'
import { renderAt } from '#tests/render'
import { drawnFigure, figure, sectionOf } from './figure'

const lines = (section: ParentNode) => [
  ...section.querySelectorAll<SVGPathElement>('.events .event'),
]
const idsOver = (section: ParentNode) => lines(section).map((line) => line.dataset['key'])

async function eventsDrawn(section: ParentNode) {
  await waitFor(() => expect(lines(section).length).toBeGreaterThan(0))
  return idsOver(section)
}

test('nothing lies over a chart until the reader asks for it; then it is in the link and can be undone', async () => {
  const reader = await renderAt('', <SharePanel />)
  const section = await drawnFigure('share')
  expect(lines(section)).toEqual([])

  await reader.click(await within(section).findByRole('button', { name: 'Events' }))

  // The rules of October 2022 and the licence for the H20.
  expect(await eventsDrawn(section)).toEqual(expect.arrayContaining(['E002', 'E016']))
  expect(encode(currentChoice())).toBe('v=1&over=share')
  undo()
  await waitFor(() => expect(lines(section)).toEqual([]))
})

test('the arrow keys come to the events after the chart’s own marks; Enter opens an event’s source', async () => {
  await renderAt(
    '?v=1&over=share&effects=tighten',
    <>
      <SharePanel />
      <ProvenanceDialog />
    </>,
  )
  const section = await drawnFigure('share')
  await eventsDrawn(section)
  const chart = within(section).getByRole('application')

  fireEvent.keyDown(chart, { key: 'Home' })
  expect(within(section).getByRole('status')).not.toHaveTextContent('Event')
  fireEvent.keyDown(chart, { key: 'End' })
  expect(within(section).getByRole('status')).toHaveTextContent(/^Event, .*tightens$/)
  fireEvent.keyDown(chart, { key: 'Enter' })

  expect(await screen.findByRole('dialog')).toBeInTheDocument()
})

test('the timeline’s filters rule what lies over a chart', async () => {
  await renderAt('?v=1&over=share&sides=china&effects=loosen', <SharePanel />)
  const section = await drawnFigure('share')

  expect(await eventsDrawn(section)).toContain('E071')
  expect(idsOver(section)).not.toContain('E002')
})

test('as a table the figure lists the events that its chart shows, each with its sources', async () => {
  await renderAt('?v=1&over=share&tables=share', <SharePanel />)
  const list = await screen.findByRole('table', { name: 'Events over this chart' })

  const rows = within(list).getAllByRole('row').slice(1)
  expect(rows.length).toBeGreaterThan(5)
  for (const row of rows)
    expect(within(row).getByRole('button', { name: /source/ })).toBeInTheDocument()
})

test('without an event that passes, the figure says so', async () => {
  await renderAt('?v=1&over=share&find=zebra', <SharePanel />)

  expect(await screen.findByText(/No event that passes/)).toBeInTheDocument()
  expect(lines(sectionOf('share'))).toEqual([])
})

test.each([
  ['trend', <TrendPanel key="1" />],
  ['marketShares', <SharesPanel key="2" />],
  ['nvidiaChina', <ChinaPanel key="3" />],
  ['localisation', <LocalisationPanel key="4" />],
  ['vendorRevenue', <RevenuePanel key="5" />],
] as const)('the events can be laid over “%s”, each within its plot', async (id, panel) => {
  await renderAt(`?v=1&over=${id}`, panel)
  const section = await figure(id)
  await eventsDrawn(section)

  for (const line of lines(section)) {
    const x = Number(/^M([\d.-]+) /.exec(line.getAttribute('d') ?? '')?.[1])
    expect(x).toBeGreaterThan(30)
    expect(x).toBeLessThan(Number(line.ownerSVGElement?.getAttribute('width')))
  }
})
