import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { Market } from '@/app/Market'
import { ProvenanceDialog } from '@/panels/ProvenanceDialog'
import { AscendPanel } from '@/panels/market/AscendPanel'
import { ChinaPanel } from '@/panels/market/ChinaPanel'
import { ConflictsPanel } from '@/panels/market/ConflictsPanel'
import { LocalisationPanel } from '@/panels/market/LocalisationPanel'
import { MoneyBar } from '@/panels/market/MoneyBar'
import { PricesPanel } from '@/panels/market/PricesPanel'
import { SharesPanel } from '@/panels/market/SharesPanel'
import { SizePanel } from '@/panels/market/SizePanel'
import { encode } from '@/state/codec'
import { currentChoice } from '@/state/store'
import { market } from '#tests/domain/market/rows'
import { renderAt } from '#tests/render'

/** Charts, once their marks are drawn. */
async function allCharts(name?: string | RegExp): Promise<HTMLElement[]> {
  const charts = await screen.findAllByRole('application', name === undefined ? {} : { name }, SLOW)
  await waitFor(() => expect(document.querySelector('[data-waiting]')).toBeNull())
  return charts
}
async function chartNamed(name?: string | RegExp): Promise<HTMLElement> {
  const [chart, ...others] = await allCharts(name)
  if (!chart || others.length > 0) throw new Error(`not one chart named ${String(name)}`)
  return chart
}
const rowsOf = async () => (await screen.findAllByRole('row')).slice(1)
/** Marks of data that a chart has drawn. */
const drawnIn = (chart: HTMLElement) => chart.querySelectorAll('path.mark, rect.column').length
const SLOW = { timeout: 15_000 }

describe('shares', () => {
  test('a reader sees cards, money and what is not stated in three plots, and every share once', async () => {
    await renderAt('', <SharesPanel />)
    const charts = await allCharts()

    expect(charts).toHaveLength(3)
    const vendors = market.shares.filter(
      ({ vendorId, group }) => vendorId !== undefined || group === 'otherDomestic',
    )
    expect(charts.reduce((sum, chart) => sum + drawnIn(chart), 0)).toBe(vendors.length)
  })

  test('a reader who asks for cards sees cards alone, and the link says so', async () => {
    const reader = await renderAt('', <SharesPanel />)

    await reader.click(await screen.findByRole('radio', { name: 'Cards' }))

    const chart = await chartNamed(/In cards/)
    expect(screen.getAllByRole('application')).toEqual([chart])
    expect(encode(currentChoice())).toContain('basis=units')
  })

  test('totals are drawn for Chinese and for foreign vendors, not for any one vendor', async () => {
    await renderAt('of=totals&tables=marketShares', <SharesPanel />)
    const names = (await rowsOf()).map((row) => within(row).getByRole('rowheader').textContent)

    expect(new Set(names)).toEqual(new Set(['Chinese vendors', 'Foreign vendors', 'GPU cards']))
  })

  test('a filter on the rail leaves only the vendors that pass', async () => {
    await renderAt('vendors=amd&tables=marketShares', <SharesPanel />)
    const names = (await rowsOf()).map((row) => within(row).getByRole('rowheader').textContent)

    expect(new Set(names)).toEqual(new Set(['AMD']))
  })

  test('a vendor of whom nobody gives a share is named as such, and nothing is drawn', async () => {
    await renderAt('vendors=google', <SharesPanel />)

    expect(await screen.findByText(/No publisher gives a share for Google/)).toBeInTheDocument()
    expect(screen.queryByRole('application')).not.toBeInTheDocument()
  })

  test('Enter on a mark opens who said it, when, and of what', async () => {
    const reader = await renderAt(
      'basis=unstated',
      <>
        <SharesPanel />
        <ProvenanceDialog />
      </>,
    )
    const chart = await chartNamed(/not stated/)
    chart.focus()

    await reader.keyboard('{Home}{Enter}')

    // The oldest share without a stated measure is the 95 that the article uses.
    const dialog = await screen.findByRole('dialog', { name: /NVIDIA, 2021/ })
    expect(within(dialog).getByText('Jensen Huang (NVIDIA)')).toBeInTheDocument()
    expect(within(dialog).getByText('a remark')).toBeInTheDocument()
  })
})

describe('NVIDIA’s revenue from China', () => {
  test('bars of both bases are drawn, and the break between them', async () => {
    await renderAt('', <ChinaPanel />)
    const chart = await chartNamed()
    const reported = market.nvidiaQuarters.flatMap((quarter) =>
      [quarter.chinaBilling_bnUSD, quarter.chinaHeadquarters_bnUSD].filter(Boolean),
    )

    expect(drawnIn(chart)).toBe(reported.length)
    expect(chart.querySelectorAll('.series-break')).toHaveLength(1)
    expect(screen.getByText(market.nvidiaChinaBases.warning.en)).toBeInTheDocument()
  })

  test('the title sets apart only what was reported on both bases, not what was worked out', async () => {
    await renderAt('', <ChinaPanel />)
    const ratios = market.nvidiaQuarters.flatMap(
      ({ chinaBilling_bnUSD: billing, chinaHeadquarters_bnUSD: seat }) =>
        billing?.kind === 'measured' && seat?.kind === 'measured'
          ? [(seat.value / billing.value).toFixed(1)]
          : [],
    )
    const [low, high] = [ratios.toSorted()[0], ratios.toSorted().at(-1)]

    expect(
      await screen.findByRole('heading', { name: new RegExp(`${low} to ${high} times`) }),
    ).toBeInTheDocument()
  })

  test('a quarter read by keys tells both bases, and which was not reported', async () => {
    const reader = await renderAt('', <ChinaPanel />)
    const chart = await chartNamed()
    chart.focus()

    await reader.keyboard('{End}')

    const spoken = within(chart).getByRole('status').textContent
    expect(spoken).toMatch(/by billing location: not reported/)
    expect(spoken).toMatch(/by customer headquarters: \$7\.88bn/)
  })

  test('the table keeps the bases in columns of their own and never writes 0 for what is unknown', async () => {
    await renderAt('tables=nvidiaChina', <ChinaPanel />)
    const rows = await rowsOf()

    expect(rows).toHaveLength(market.nvidiaQuarters.length)
    const last = within(rows.at(-1) ?? document.body)
    expect(last.getByText('not reported')).toBeInTheDocument()
  })
})

describe('money', () => {
  test('a reader who prefers renminbi sees sums converted, with the rate in the window', async () => {
    const reader = await renderAt(
      'tables=marketSize',
      <>
        <MoneyBar />
        <SizePanel />
        <ProvenanceDialog />
      </>,
    )
    const cell = () => screen.findByRole('row', { name: /IDC accelerated servers.* 2024 / })
    expect(within(await cell()).getByText('$22.1bn')).toBeInTheDocument()

    await reader.click(screen.getByRole('radio', { name: 'renminbi' }))

    // 22.1 × 7.1957, to three figures.
    const converted = await screen.findByRole('button', { name: /^RMB 159bn/ })
    await reader.click(converted)
    expect(await screen.findByText('$22.1bn, at 7.1957 (2024)')).toBeInTheDocument()
    expect(encode(currentChoice())).toContain('money=CNY')
  })

  test('a sum published in renminbi stays as published', async () => {
    await renderAt('money=CNY&tables=marketSize', <SizePanel />)

    expect(await screen.findByRole('button', { name: /^RMB 136bn/ })).toBeInTheDocument()
  })
})

describe('localisation', () => {
  test('the title says how far apart the forecasts for 2027 are, and the bracket draws it', async () => {
    await renderAt('', <LocalisationPanel />)
    const chart = await chartNamed()
    const heading = screen.getByRole('heading', { level: 2 })

    expect(heading).toHaveTextContent(/2027.*39%.*82%.*Morgan Stanley/)
    expect(chart.querySelectorAll('path.bracket')).toHaveLength(1)
    expect(within(chart).getByText('43 pp apart')).toBeInTheDocument()
    expect(drawnIn(chart)).toBe(market.localisation.length)
  })
})

describe('output, prices, conflicts', () => {
  test('cards, packages and dies stand on axes of their own, each row once', async () => {
    await renderAt('', <AscendPanel />)
    for (const unit of ['cards', 'packages', 'dies'] as const) {
      const chart = await chartNamed(new RegExp(unit, 'i'))
      expect(drawnIn(chart)).toBe(market.ascendOutput.filter((row) => row.unit === unit).length)
    }
  })

  test('a filter to Cambricon leaves its prices, and those of no single chip go', async () => {
    await renderAt('vendors=cambricon&tables=prices', <PricesPanel />)
    const rows = await rowsOf()

    expect(rows.map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'Cambricon MLU590',
    ])
  })

  test('every number of a conflict opens its own source', async () => {
    const reader = await renderAt(
      '',
      <>
        <ConflictsPanel />
        <ProvenanceDialog />
      </>,
    )
    const conflict = (await screen.findByText(/^NVIDIA in 2024/)).closest('li')

    await reader.click(within(conflict ?? document.body).getByRole('button', { name: /^54\.4%/ }))

    const dialog = await screen.findByRole('dialog', { name: /NVIDIA, 2024/ })
    expect(within(dialog).getByText('IPO prospectuses (as cited by Ginlix)')).toBeInTheDocument()
  })
})

test('the whole view in Chinese prints no half-width comma, colon or semicolon beside a Chinese character', async () => {
  await renderAt('view=market&lang=zh&money=CNY', <Market />)
  await screen.findByRole('heading', { level: 1, name: /均非实测/ }, SLOW)
  await allCharts()

  const text = document.body.textContent
  const slips = text.match(/.{0,8}[\u4e00-\u9fff][,;:?!].{0,4}|.{0,4}[,;:?!][\u4e00-\u9fff].{0,8}/g)
  expect(slips ?? []).toEqual([])
})
