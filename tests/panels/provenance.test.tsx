import { chipsWords } from '@/i18n/views/chips'
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { en } from '@/i18n/en'
import { policyWords } from '@/i18n/views/policy'
import { BarsPanel } from '@/panels/BarsPanel'
import { KeyFigures } from '@/panels/KeyFigures'
import { AscendPanel } from '@/panels/market/AscendPanel'
import { WindowPanel } from '@/panels/policy/WindowPanel'
import { ProvenanceDialog } from '@/panels/ProvenanceDialog'
import { RatioPanel } from '@/panels/RatioPanel'
import { SharePanel } from '@/panels/SharePanel'
import { renderAt } from '#tests/render'
import { drawnFigure, figure, rowsOf } from './figure'

const words = policyWords.en

const dialog = () => screen.findByRole('dialog')

test('a percentage of the 2026 window opens its own division, the chip’s sources and the rule’s', async () => {
  const reader = await renderAt(
    '?v=1&view=policy',
    <>
      <WindowPanel />
      <ProvenanceDialog />
    </>,
  )
  const passing = await screen.findByRole('region', { name: words.window.passes })
  const [h200] = within(passing)
    .getAllByRole('listitem')
    .filter((item) => item.textContent.startsWith('H200'))
  if (!h200) throw new Error('the H200 does not pass')

  await reader.click(within(h200).getByRole('button', { name: /75\.4%/ }))

  // 15,832 / 21,000 = 0.7539.
  expect(await dialog()).toHaveTextContent('15,832 / 21,000 = 75.4%')
  expect(await within(await dialog()).findAllByRole('link')).not.toHaveLength(0)
})

test('each number of the key figures opens where it comes from', async () => {
  const reader = await renderAt(
    '',
    <>
      <KeyFigures />
      <ProvenanceDialog />
    </>,
  )
  const press = async (name: RegExp) => {
    await reader.click(await screen.findByRole('button', { name }))
    return (await dialog()).textContent
  }

  // 20,000 / 750,000 = 2.67%.
  expect(await press(/^2\.7% of the licensed/)).toContain('20,000 / 750,000')
  expect(await press(/^40% of revenue/)).toContain(en.overview.kpi.revenueName)
  // 3,958 sparse over 296 dense.
  expect(await press(/^article: 13\.4×/)).toContain('3,958 / 296')
  expect(await press(/^989\.5/)).toContain('H200')
})

test('both sides of a ratio open their own figure', async () => {
  const reader = await renderAt(
    '?v=1&view=chips',
    <>
      <RatioPanel />
      <ProvenanceDialog />
    </>,
  )
  const section = await figure('ratios')
  const [first] = within(section).getAllByRole('button', { name: /^752.*FP16/ })
  if (!first) throw new Error('the 910C has no rate on the sheet')

  await reader.click(first)

  expect(await dialog()).toHaveTextContent('Ascend 910C')
})

test('a figure says on which chips its sources differ by more than a tenth', async () => {
  await renderAt('?v=1&view=chips&metric=fp16', <BarsPanel />)
  const footer = within((await figure('bars')).querySelector('footer') ?? document.body)

  // 708–800 around 752 is 12%.
  expect(await footer.findByText(chipsWords.en.disputed(en.chip.metrics.fp16))).toBeInTheDocument()
  expect(footer.getByRole('button', { name: /^708–800/ })).toBeInTheDocument()
})

test('where only a range was published nothing stands in its middle', async () => {
  const reader = await renderAt(
    '',
    <>
      <SharePanel />
      <ProvenanceDialog />
    </>,
  )
  const section = await drawnFigure('share')
  // SH016: 45 to 53, from IDC's counts; nobody published 49.
  const marks = [...section.querySelectorAll('.mark[data-key="SH016"]')]
  expect(marks).toHaveLength(1)
  expect(marks[0]?.getAttribute('fill')).toBe('none')

  await reader.click(within(section).getByRole('button', { name: en.panel.table }))
  await waitFor(() => expect(within(section).getByRole('table')).toBeInTheDocument())
  expect(rowsOf(section).map((row) => row[2])).toContain('45–53')
  await reader.click(within(section).getByRole('button', { name: /^45–53/ }))
  expect(within(await dialog()).queryByText(en.provenance.value)).toBeNull()
})

test('a range of Ascend output is drawn as a bar without a middle', async () => {
  await renderAt('?v=1&view=market', <AscendPanel />)
  const section = await drawnFigure('ascendOutput')

  await waitFor(() =>
    expect(section.querySelector('.mark[data-key="AO02"]')?.getAttribute('fill')).toBe('none'),
  )
  expect(section.querySelectorAll('.mark[data-key="AO02"]')).toHaveLength(1)
})
