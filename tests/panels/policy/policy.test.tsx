import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Policy } from '@/app/Policy'
import { policyWords } from '@/i18n/views/policy'
import { CampsPanel } from '@/panels/policy/CampsPanel'
import { PolicyRail } from '@/panels/policy/PolicyRail'
import { ThresholdPanel } from '@/panels/policy/ThresholdPanel'
import { VerdictPanel } from '@/panels/policy/VerdictPanel'
import { encode } from '@/state/codec'
import { currentChoice } from '@/state/store'
import { marksDrawn, renderAt } from '../../render'

const words = policyWords.en

test('the map draws the regions of the day and every chip that has a place', async () => {
  await renderAt('?v=1&view=policy', <ThresholdPanel />)
  await screen.findByRole('heading', {
    name: words.threshold.titleWindow({ control: '4,800', window: '21,000' }),
  })

  await screen.findByText(words.designer.yourRule('TPP < 31,000'))
  const regions = [...document.querySelectorAll('[data-region]')].map((region) =>
    region.getAttribute('data-region'),
  )
  expect(regions).toEqual(['US-2023-3A090a', 'US-2023-3A090b', 'denial'])
  expect(marksDrawn()).toBeGreaterThan(20)
  for (const number of ['1,600', '2,400', '4,800', '21,000', '1.6', '3.2', '5.92'])
    expect(screen.getAllByText(number).length).toBeGreaterThan(0)
})

test('a rule that the reader takes off the map is gone from map and table, and from the link', async () => {
  const reader = await renderAt(
    '?v=1&view=policy',
    <>
      <PolicyRail />
      <ThresholdPanel />
      <VerdictPanel />
    </>,
  )
  await reader.click(await screen.findByRole('checkbox', { name: /October 2023 3A090\.b/ }))

  await screen.findByText(words.designer.yourRule('TPP < 31,000'))
  const regions = () => document.querySelectorAll('[data-region="US-2023-3A090b"]').length
  await waitFor(() => expect(regions()).toBe(0))
  const columns = () => screen.queryAllByRole('columnheader', { name: '3A090.b' }).length
  await waitFor(() => expect(columns()).toBe(0))
  expect(encode(currentChoice())).toContain(
    'rules=US-2022-3A090,US-2023-3A090a,US-2025-H20-LETTER,US-2026-CBC',
  )
})

test('estimated chips are hollow, published ones filled, and the table says which', async () => {
  await renderAt('?v=1&view=policy&tables=threshold', <ThresholdPanel />)

  const row = (name: string) => screen.findByRole('row', { name: new RegExp(`^${name} `) })
  expect(await row('B200')).toHaveTextContent(words.threshold.estimated)
  expect(await row('H200')).toHaveTextContent(words.threshold.published)
  expect(await row('MLU590')).toHaveTextContent('no data')
})

test('an unknown verdict is a word, never a no', async () => {
  await renderAt('?v=1&view=policy&verdicts=b30a', <VerdictPanel />)
  await screen.findByRole('table', { name: words.verdicts.name })

  const cell = document.querySelector('tr[data-chip="b30a"] td[data-rule="US-2022-3A090"]')
  expect(cell).toHaveTextContent(`– ${words.truths.unknown}`)
  const proof = document.querySelector('section[data-proof="US-2022-3A090"]')
  expect(proof).toHaveTextContent(words.proof.unknown(words.proof.inputs.io_GBps))
})

test('a Chinese chip’s verdicts come with the word that they bind nobody', async () => {
  const reader = await renderAt('?v=1&view=policy', <VerdictPanel />)

  await reader.click(await screen.findByRole('button', { name: words.verdicts.showOthers(22) }))

  expect(screen.getByText(new RegExp(words.verdicts.wouldBeCaught))).toBeInTheDocument()
  const ascend = document.querySelector('tr[data-chip="ascend-910c"]')
  expect(ascend).toHaveTextContent('not a US export')
  expect(ascend).toHaveTextContent(`● ${words.truths.met}`)
})

test('the designer says what a line changes and which condition still stands in the way', async () => {
  await renderAt('?v=1&view=policy', <PolicyRail />)
  const designer = within(await screen.findByRole('region', { name: words.designer.title }))

  expect(
    designer.getByText(words.designer.result({ passing: 9, more: 1, fewer: 0 })),
  ).toBeInTheDocument()
  expect(designer.getByText(words.designer.added('B30A'))).toBeInTheDocument()
  expect(designer.getByText(/would still stop: A800, H800 and B30A/)).toBeInTheDocument()
})

test('a line on density stays behind when the rule goes to the lab, and the page says so', async () => {
  const reader = await renderAt('?v=1&view=policy', <PolicyRail />)
  const designer = within(await screen.findByRole('region', { name: words.designer.title }))

  await reader.click(
    designer.getByRole('button', { name: `+ ${words.designer.addLine(words.designer.lines.pd)}` }),
  )
  await reader.click(designer.getByRole('button', { name: words.designer.send }))

  expect(designer.getByText(/Stays behind: Density/)).toBeInTheDocument()
  expect(currentChoice().licence).toEqual({ maxTpp: 31_000, maxBandwidth_GBps: 6500 })
  expect(currentChoice().design.pd).toBeGreaterThan(0)
})

test('a slider that is let go is one choice, however far it went', async () => {
  await renderAt('?v=1&view=policy', <PolicyRail />)
  const slider = await screen.findByRole('slider', { name: words.designer.lines.tpp })

  for (const step of ['250', '300', '350']) fireEvent.change(slider, { target: { value: step } })
  expect(currentChoice().design.tpp).toBe(31_000)
  fireEvent.pointerUp(slider)

  // 1,000 × 100^(350/400) = 56,234, to three figures.
  expect(currentChoice().design.tpp).toBe(56_200)
})

test('each camp’s voices have a date, a grade and a source of their own', async () => {
  const reader = await renderAt('?v=1&view=policy', <CampsPanel />)
  const hawk = await screen.findByRole('region', { name: 'Hawk' })

  await reader.click(within(hawk).getByRole('button', { name: words.camps.showAll(18) }))

  const voices = within(hawk).getAllByRole('listitem')
  expect(voices).toHaveLength(18)
  for (const voice of voices) {
    expect(within(voice).getByRole('button', { name: /source/ })).toBeInTheDocument()
    expect(voice).toHaveTextContent(/20\d\d/)
    expect(within(voice).getByRole('img', { name: /evidence grade [A-D]/ })).toBeVisible()
  }
})

test('a Chinese reader meets the same answer in Chinese', async () => {
  await renderAt('?v=1&view=policy&lang=zh', <Policy />)

  const answer = await screen.findByRole('heading', { level: 1 })
  expect(answer).toHaveTextContent('2026年窗口覆盖 6 款美国芯片')
  expect(answer).toHaveTextContent('MI325X，为上限的 99.6%')
  expect(screen.getByText(policyWords.zh.leavesOut)).toBeInTheDocument()
})
