import { expect, test } from 'vitest'
import { modelCommand } from '@/cli/modelCommand'
import { bandsOfYear } from '@/domain/model/bands'
import { drawBands } from '@/domain/model/drawBands'
import { DRAW_RANGES } from '@/domain/model/ranges'
import { run } from '@/domain/model/run'
import { asCommand, inShell } from '#tests/shell'
import { expectSame, goldenCases, managedGap } from './dataset'

const model = asCommand(modelCommand)
const inItsShell = inShell('model')

test('an adviser who pipes a case into the shell gets the golden result, as the page has it', async () => {
  const [golden] = goldenCases

  const { code, err, out } = await inItsShell(JSON.stringify(golden?.case))

  expect([code, err]).toEqual([0, ''])
  const printed: unknown = JSON.parse(out)
  expectSame(printed, golden?.expected, 1e-9)
})

test('an adviser who asks for draws remakes the bands of a briefing to the last digit', async () => {
  const { code, out } = await model(JSON.stringify(managedGap()), '--draws', '300', '--seed', '42')

  const table = drawBands(managedGap(), DRAW_RANGES, { draws: 300, seed: 42 })
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual({
    draws: 300,
    failed: 0,
    years: table.years.map((year) => ({ year, bands: bandsOfYear(table, year) })),
  })
  expect(run(managedGap()).years).toHaveLength(table.years.length)
})

const { startYear: _, ...noStart } = managedGap().scenario

test.each([
  ['no JSON', '{"baseYear":\n\n', [], /^case: .*JSON/],
  ['nothing', '', [], /^case: /],
  [
    'a case without a field',
    JSON.stringify({ ...managedGap(), scenario: noStart }),
    [],
    /^scenario\.startYear: must be a number, but is missing$/,
  ],
  ['a bad number of draws', JSON.stringify(managedGap()), ['--draws', 'many'], /^draws: /],
  ['a bad seed', JSON.stringify(managedGap()), ['--seed', '99999999999'], /^seed: /],
  ['an unknown option', JSON.stringify(managedGap()), ['--year', '2030'], /--year/],
] as const)(
  'an adviser who gives %s gets one clear line and exit code 1',
  async (_, input, args, line) => {
    const { code, err, out } = await model(input, ...args)

    expect([code, out]).toEqual([1, ''])
    expect(err.trimEnd()).toMatch(line)
    expect(err.trimEnd().split('\n')).toHaveLength(1)
  },
)

test('in a shell, a bad case leaves by standard error with exit code 1', async () => {
  expect(await inItsShell('', '--draws', '10')).toEqual(await model('', '--draws', '10'))
})
