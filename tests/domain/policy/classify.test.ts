import { describe, expect, test } from 'vitest'
import { classifyCommand } from '@/cli/classifyCommand'
import examples from '#tests/oracle/rule-examples.json'
import { asCommand, inShell } from '#tests/shell'
import { book, makeForm } from './book'

const classify = asCommand(classifyCommand)
const inItsShell = inShell('classify')

const classifyAll = (chips: unknown, ...args: readonly string[]) =>
  classify(JSON.stringify(chips), ...args)

test('an analyst who pipes in the worked examples gets their figures, verdicts and statuses', async () => {
  const chips = JSON.stringify(examples.map(({ input }) => input))
  const { code, out, err } = await inItsShell(chips, '--date', '2026-11-24')

  expect([code, err]).toEqual([0, ''])
  const answer: unknown = JSON.parse(out)
  const computed = book.rules.filter(({ when }) => when !== null).map(({ id }) => id)
  expect(answer).toMatchObject(
    examples.map(({ input, expected }) => ({
      id: input.id,
      tpp: expected.tpp,
      pd: expected.pd,
      status: expected.status['2026-11-24'],
      rules: Object.fromEntries(
        Object.entries(expected.rules).map(([id, verdict]) => [id, { verdict, missing: [] }]),
      ),
    })),
  )
  expect(answer).toHaveProperty(
    [0, 'rules'],
    expect.objectContaining(Object.fromEntries(computed.map((id) => [id, expect.anything()]))),
  )
})

test('the answer has the fields that the specification names, and no other', async () => {
  const { out } = await classifyAll([makeForm({ id: 'h200' })], '--date=2026-02-01')

  const [answer]: unknown[] = JSON.parse(out)
  expect(Object.keys(Object(answer))).toEqual(['id', 'tpp', 'pd', 'rules', 'status', 'chinaStatus'])
  expect(answer).toMatchObject({
    tpp: null,
    pd: null,
    status: 'unknown',
    chinaStatus: 'caseByCase',
    rules: {
      'US-2022-3A090': { verdict: 'unknown', inForce: false, missing: ['io_GBps', 'tpp'] },
      'US-2023-3A090a': { verdict: 'unknown', inForce: true, missing: ['tpp', 'pd'] },
    },
  })
})

test('without a date the answer is for today', async () => {
  const chips = [
    makeForm({ dense: { fp16: 148 }, dieArea_mm2: 814, io_GBps: 900, dram_GBps: 4000 }),
  ]
  const now = new Date()
  const today = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`

  const [undated, dated, earlier] = await Promise.all([
    classifyAll(chips),
    classifyAll(chips, '--date', today),
    classifyAll(chips, '--date', '2025-05-01'),
  ])

  expect(undated.out).toBe(dated.out)
  expect(undated.out).not.toBe(earlier.out)
})

test('an empty list is answered by an empty list', async () => {
  expect(await classifyAll([])).toEqual({ code: 0, out: '[]\n', err: '' })
})

test('a field left out is unknown, and a null rate is pointed out without spoiling the answer', async () => {
  const { code, out, err } = await classifyAll(
    [{ id: 'sketch', controlledOrigin: 'us', dense: { fp16: 312, fp8: null } }],
    '--date',
    '2026-11-24',
  )

  expect(code).toBe(0)
  expect(err).toBe(
    'note: chip "sketch": dense.fp8 is null, so TPP is unknown; leave it out if the chip lacks it\n',
  )
  expect(JSON.parse(out)).toMatchObject([{ id: 'sketch', tpp: null }])
})

describe('a caller who gets it wrong reads one line that names chip and field, and exit code 1', () => {
  const good = makeForm({ id: 'good' })
  const wrong: [string, unknown, string][] = [
    ['no list', { id: 'x' }, 'stdin must be a list of chips, not {"id":"x"}'],
    ['no object', [good, 7], 'chip number 1 must be an object, not 7'],
    ['no id', [{ ...good, id: undefined }], 'chip number 2: id must be a text that names the chip'],
    [
      'a text for a rate',
      [{ ...good, dense: { fp8: '296' } }],
      'chip "good": dense.fp8 must be a number of at least 0, or null where it is unknown, not "296"',
    ],
    [
      'a negative bandwidth',
      [{ ...good, dram_GBps: -1 }],
      'chip "good": dram_GBps must be a number of at least 0',
    ],
    [
      'a die of no area',
      [{ ...good, dieArea_mm2: 0 }],
      'chip "good": dieArea_mm2 must be a number above 0',
    ],
    [
      'yes for true',
      [{ ...good, dataCentre: 'yes' }],
      'chip "good": dataCentre must be true or false',
    ],
    [
      'a country',
      [{ ...good, controlledOrigin: 'US' }],
      'chip "good": controlledOrigin must be "us" or "cn"',
    ],
    [
      'a list of rates',
      [{ ...good, dense: [148] }],
      'chip "good": dense must be an object of rates by number format',
    ],
    [
      'a misspelt format',
      [{ ...good, dense: { pf8: 296 } }],
      'chip "good": dense.pf8 is not a known number format (fp64, fp64Tensor, ',
    ],
    ['a misspelt field', [{ ...good, dram: 1 }], 'chip "good": dram is not a field of a chip'],
  ]

  test('in a chip', async () => {
    const whole = wrong.slice(0, 1)
    const each = wrong.slice(1)

    // A problem with one chip does not hide the next: all of them in one list, one line for each.
    const list = each.flatMap(([, input]) => (Array.isArray(input) ? [input.at(-1)] : []))
    const runs = await Promise.all([classifyAll(whole[0]?.[1]), inItsShell(JSON.stringify(list))])

    const lines = runs.flatMap(({ err }) => err.trim().split('\n'))
    expect(lines).toEqual(wrong.map(([, , line]) => expect.stringContaining(`classify: ${line}`)))
    expect(runs.map(({ code, out }) => [code, out])).toEqual([
      [1, ''],
      [1, ''],
    ])
  })

  test.each([
    ['no JSON', '[{', [], 'classify: stdin is not JSON: '],
    ['nothing at all', ' \n', [], 'classify: nothing on stdin; usage: npm run -s classify'],
    ['no day of the calendar', '[]', ['--date', '2026-02-30'], '"2026-02-30" is no day'],
    ['a date in another form', '[]', ['--date=24/11/2026'], '"24/11/2026" is no day'],
    ['no day', '[]', ['--date'], 'classify: --date needs a day; usage: '],
    [
      'an unknown option',
      '[]',
      ['--day', '2026-01-01'],
      'classify: unknown option "--day"; usage: ',
    ],
    ['too much', '[]', ['--date', '2026-01-01', 'x'], 'classify: unexpected "x"; usage: '],
  ])('%s', async (_what, input, args, line) => {
    const { code, out, err } = await classify(input, ...args)

    expect(err).toContain(line)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect([code, out]).toEqual([1, ''])
  })
})
