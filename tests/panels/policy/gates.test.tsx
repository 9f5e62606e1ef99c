import { screen, waitFor, within } from '@testing-library/react'
import { http, HttpResponse } from 'msw'
import { expect, test } from 'vitest'
import { gatesWords } from '@/i18n/views/gates'
import { GatesPanel } from '@/panels/policy/GatesPanel'
import { encode } from '@/state/codec'
import { currentChoice } from '@/state/store'
import { renderAt } from '../../render'
import { server } from '../../server'

const words = gatesWords.en

const rowOf = (chip: string) => {
  const row = document.querySelector(`[data-row="${chip}"]`)
  if (!row) throw new Error(`no way drawn for ${chip}`)
  return row
}
/** The figure speaks before its picture is drawn. */
const drawn = () => waitFor(() => expect(document.querySelector('[data-row]')).not.toBeNull())
const flowsIn = (chip: string) =>
  [...rowOf(chip).querySelectorAll('line.flow')].map((line) =>
    Number(line.getAttribute('stroke-width')),
  )

test('each chip’s line grows thinner at every gate, and ends where a gate is shut', async () => {
  await renderAt('?v=1', <GatesPanel />)
  await screen.findByRole('heading', { name: words.titleNearlyShut })

  await drawn()
  const h200 = flowsIn('h200-sxm')
  expect(h200).toHaveLength(3)
  expect(h200).toEqual([...h200].sort((a, b) => b - a))
  expect(new Set(h200).size).toBe(3)
  // Denied: one stretch up to the first gate, nothing behind it.
  expect(flowsIn('b200')).toHaveLength(1)
  // Not an export: begins between the gates and loses nothing.
  const ascend = flowsIn('ascend-910c')
  expect(ascend).toHaveLength(2)
  expect(new Set(ascend).size).toBe(1)
})

test('the words under the gates come from rules and facts', async () => {
  await renderAt('?v=1', <GatesPanel />)
  await screen.findByRole('heading', { name: words.titleNearlyShut })

  // Duty 25%: rule US-2026-S232; 20,000: fact F011; 15%: fact F025.
  await drawn()
  expect(rowOf('h200-sxm')).toHaveTextContent('case by case, 25%≈20,000 let in')
  expect(rowOf('h20-96gb')).toHaveTextContent('licence, 15% sharetold to avoid')
  expect(rowOf('b200')).toHaveTextContent('presumed deniednot reached')
  expect(rowOf('ascend-910c')).toHaveTextContent('not a US exportpreferred')
})

test('before August 2026 nobody had counted what arrived, and the gate says so', async () => {
  await renderAt('?v=1&view=policy&day=2026-03-01', <GatesPanel byDate />)
  await screen.findByText(words.subtitle.market('1 Mar 2026'))

  await drawn()
  expect(rowOf('h200-sxm')).toHaveTextContent(words.beijing.caseByCase)
  expect(rowOf('h200-sxm')).not.toHaveTextContent('let in')
})

test('a site built with state money takes no foreign chip, and the link keeps the question', async () => {
  const reader = await renderAt('?v=1&view=policy', <GatesPanel byDate />)

  await reader.click(await screen.findByRole('radio', { name: words.buyers.stateFunded }))

  await drawn()
  expect(rowOf('h200-sxm')).toHaveTextContent(words.domesticOnly)
  expect(rowOf('cambricon-mlu590')).toHaveTextContent(words.preferred)
  expect(encode(currentChoice())).toContain('buyer=stateFunded')
})

test('a chip that nobody knows enough of is undecided, with a broken gate', async () => {
  await renderAt('?v=1&chips=rtx-pro-6000d', <GatesPanel />)
  await screen.findByRole('heading', { name: words.titleUnknown })

  await drawn()
  expect(rowOf('rtx-pro-6000d')).toHaveTextContent(words.washington.unknown)
  expect(rowOf('rtx-pro-6000d').querySelector('line[stroke-dasharray="2 2"]')).not.toBeNull()
})

test('by keyboard a reader hears one chip after another', async () => {
  const reader = await renderAt('?v=1', <GatesPanel />)
  const chart = await screen.findByRole('application', { name: words.name })

  chart.focus()
  await reader.keyboard('{ArrowDown}{ArrowDown}')

  expect(within(chart).getByRole('status')).toHaveTextContent(
    'H200: Washington case by case, 25%; Beijing ≈20,000 let in',
  )
})

test('when the rules do not come, the figure says so and offers to ask again', async () => {
  server.use(http.get('*/api/v1/rules.json', () => new HttpResponse(null, { status: 503 })))
  const reader = await renderAt('?v=1', <GatesPanel />)

  expect(await screen.findByRole('alert')).toHaveTextContent(words.name)
  server.resetHandlers()
  await reader.click(screen.getByRole('button', { name: /again/i }))

  expect(await screen.findByRole('heading', { name: words.titleNearlyShut })).toBeInTheDocument()
})

test('with thirteen chips no word of one row runs into the next', async () => {
  const many = [
    'h20-96gb',
    'h200-sxm',
    'b200',
    'ascend-910c',
    'cambricon-mlu590',
    'a100-80gb-sxm',
    'a800-80gb-sxm',
    'h100-sxm',
    'h800-sxm',
    'mi300x',
    'mi308x',
    'b30a',
    'ascend-950pr',
  ]
  await renderAt(`?v=1&chips=${many.join(',')}`, <GatesPanel />)
  await screen.findByRole('heading', { name: words.titleNearlyShut })

  await drawn()
  const rows = many.map(rowOf)
  const top = (row: Element) => Number(row.querySelector('line')?.getAttribute('y1'))
  const lowest = (row: Element) =>
    Math.max(...[...row.querySelectorAll('text')].map((text) => Number(text.getAttribute('y'))))
  // Letters hang up to 4 px below the line that they stand on.
  for (const [at, row] of rows.entries())
    if (at > 0) expect(lowest(rows[at - 1] ?? row) + 4).toBeLessThanOrEqual(top(row))
})
