import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import scenariosJson from '#mocks/data/scenarios.json'
import { renderAt } from '#tests/render'
import { scenariosResponseSchema } from '@/contract/scenarios'
import { DEFAULT_SEED } from '@/domain/choices'
import { buildCases } from '@/domain/lab/buildCase'
import { bandAt } from '@/domain/model/bands'
import { compareBands } from '@/domain/model/drawBands'
import { DRAW_RANGES } from '@/domain/model/ranges'
import { AttributionPanel } from '@/panels/scenarios/AttributionPanel'
import { BackCheckPanel } from '@/panels/scenarios/BackCheckPanel'
import { DifferencePanel } from '@/panels/scenarios/DifferencePanel'
import { LabAnswer } from '@/panels/scenarios/LabAnswer'
import { LabRuns } from '@/panels/scenarios/LabRuns'
import { EMPTY_LAB, pageLab } from '@/panels/scenarios/labStore'
import { RailLab } from '@/panels/scenarios/RailLab'
import { TornadoPanel } from '@/panels/scenarios/TornadoPanel'
import { encode } from '@/state/codec'
import { choose, currentChoice, undo } from '@/state/store'

const data = scenariosResponseSchema.parse(scenariosJson)
/** Ten thousand draws beside other tests, on a machine that is short of cores. */
const WAIT = { timeout: 90_000 }
vi.setConfig({ testTimeout: 120_000 })

beforeEach(() => pageLab.setState(EMPTY_LAB))

/** All draws are made, and the page says what they come to: before, its heading has no number. */
const refined = () =>
  waitFor(() => {
    expect(pageLab.getState().result?.refined).toBe(true)
    expect(heading()).toHaveTextContent(/\d/)
  }, WAIT)

/** Median of the paired differences in the domestic share, in points, worked out beside the page. */
function differenceIn(year: number): number {
  const { a, b } = buildCases(data, {
    scenario: 'managedGap',
    compareWith: 'statusQuo',
    base: 'bernsteinDec2025',
    levers: {},
    licence: null,
  })
  const { difference } = compareBands(a, b, DRAW_RANGES, { draws: 10_000, seed: DEFAULT_SEED })
  return 100 * (bandAt(difference, year, 'localShare')?.p50 ?? NaN)
}

test('the answer and the main figure state the median of paired draws', async () => {
  await renderAt('?v=1&view=scenarios&tables=difference', <Lab />)
  await refined()

  const first = Math.abs(differenceIn(2026)).toFixed(0)
  const last = Math.abs(differenceIn(2030)).toFixed(0)
  expect(
    await screen.findByRole('heading', {
      level: 1,
      name: new RegExp(`${first} points.*${last} in 2030`),
    }),
  ).toBeInTheDocument()
  expect(
    screen.getByRole('heading', {
      level: 2,
      name: new RegExp(`−${first} pp in 2026, −${last} pp`),
    }),
  ).toBeInTheDocument()
})

test('a lever moved makes a custom scenario, is written in the link and can be undone', async () => {
  await renderAt('?v=1&view=scenarios', <Lab />)
  await refined()
  const before = heading().textContent ?? ''

  move(await slider(/Admission at the start/), '0.05')
  move(await slider(/Admission in 2030/), '0.05')

  expect(encode(currentChoice())).toContain('levers=admissionStart:0.05,admissionEnd:0.05')
  await waitFor(() => expect(heading()).not.toHaveTextContent(before), WAIT)
  expect(heading()).toHaveTextContent(/as edited/)

  act(() => {
    undo()
    undo()
  })

  await waitFor(() => expect(heading()).toHaveTextContent(before), WAIT)
})

test('a lever back at its usual value is no longer said in the link', async () => {
  await renderAt('?v=1&view=scenarios&levers=revenueTake:0.4', <Lab />)
  expect(await slider(/Levy on sales/)).toHaveAttribute('aria-valuetext', '40%')

  move(await slider(/Levy on sales/), '0.25')

  expect(currentChoice().levers).toEqual({})
})

test('a licence that lets nothing through while Beijing admits is called senseless', async () => {
  await renderAt('?v=1&view=scenarios', <Lab />)

  move(await slider(/Licence: TPP below/), '0')

  expect(await screen.findByText(/lets no US chip through/)).toBeInTheDocument()
})

test('a mandate that falls and a value outside its cited range are told', async () => {
  await renderAt('?v=1&view=scenarios&levers=mandateEnd.government:0.3', <Lab />)

  // 0.8 of government use was reserved in 2025; the cited range is 70–100%.
  expect(
    await screen.findByText(/reserved for domestic chips in government falls from 80% to 30%/),
  ).toBeInTheDocument()
  expect(screen.getByText('Outside the cited range 70%–100%.')).toBeInTheDocument()
})

test('levers that cannot be calibrated say so and keep the last good result', async () => {
  await renderAt('?v=1&view=scenarios', <Lab />)
  await refined()
  const good = pageLab.getState().result

  act(() =>
    choose('moveLever', {
      levers: {
        'mandateBase.training': 1,
        'mandateBase.inference': 1,
        'mandateBase.government': 1,
        'mandateBase.industry': 1,
      },
    }),
  )

  await waitFor(() => expect(pageLab.getState().fault?.field).toBe('params.mandateBase'), WAIT)
  expect(screen.getByRole('alert')).toHaveTextContent(/reserves more for domestic chips/)
  expect(pageLab.getState().result?.inputs).toEqual(good?.inputs)
})

test('a link whose lever cannot be shows the scenario as published, and says what is wrong', async () => {
  await renderAt('?v=1&view=scenarios&levers=admissionStart:5', <Lab />)

  expect(await screen.findByRole('alert', {}, WAIT)).toHaveTextContent(/admissionStart/)
  expect(heading()).toHaveTextContent(/\d/)
  expect(pageLab.getState().result?.inputs.levers).toEqual({})
  expect(currentChoice().levers).toEqual({ admissionStart: 5 })
})

test('the parts of the attribution add up to the difference of the central case', async () => {
  await renderAt('?v=1&view=scenarios&tables=attribution', <Lab />)
  await refined()
  const table = await screen.findByRole('table', { name: /What makes the difference/ })

  const values = within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => Number(row.querySelectorAll('td')[1]?.textContent?.replace('−', '-')))
  const sum = values.slice(0, -1).reduce((total, value) => total + value, 0)

  expect(values).toHaveLength(8)
  // Seven parts, each rounded to two decimals.
  expect(Math.abs(sum - (values.at(-1) ?? NaN))).toBeLessThan(0.04)
})

test('the back-check sets each publisher of 2026 beside both scenarios, with the miss', async () => {
  await renderAt('?v=1&view=scenarios&tables=backCheck', <Lab />)
  await refined()
  const table = await screen.findByRole('table', { name: /Back-check/ })

  const row = within(table).getByRole('row', { name: /NVIDIA Bernstein/ })
  const [, reported = '', , model = '', miss = ''] = [...row.querySelectorAll('td')].map(
    (cell) => cell.textContent ?? '',
  )
  expect(Number.parseFloat(reported)).toBe(8)
  expect(Number(miss.replace('−', '-').replace('+', ''))).toBeCloseTo(Number(model) - 8, 1)
})

test('the tornado of the compared year lists every number that is drawn', async () => {
  await renderAt('?v=1&view=scenarios&tables=tornado&year=2028', <Lab />)
  await refined()

  const table = await screen.findByRole('table', { name: /What could move the answer most/ })
  expect(within(table).getAllByRole('row')).toHaveLength(DRAW_RANGES.length + 1)
})

const heading = () => screen.getByRole('heading', { level: 1 })
const move = (lever: HTMLElement, value: string) => fireEvent.change(lever, { target: { value } })
const slider = (name: RegExp) => screen.findByRole('slider', { name })

function Lab() {
  return (
    <>
      <RailLab />
      <LabAnswer />
      <DifferencePanel />
      <AttributionPanel />
      <TornadoPanel />
      <BackCheckPanel />
      <LabRuns />
    </>
  )
}
