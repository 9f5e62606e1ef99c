import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { DEFAULT_CHOICE, type Choice } from '@/state/choice'
import { decode, encode, LINK_VERSION } from '@/state/codec'
import { onOneLine } from '@/state/fields'
import { migrate } from '@/state/migrations'
import { arbitraryChoice } from './arbitraryChoice'

test(
  'a link gives back the choice that it was made of, for 10,000 choices',
  { timeout: 60_000 },
  () => {
    fc.assert(
      fc.property(arbitraryChoice, (choice) => {
        expect(decode(encode(choice))).toEqual({ choice, dropped: [] })
      }),
      { numRuns: 10_000 },
    )
  },
)

test('the plain page has a bare address', () => {
  expect(encode(DEFAULT_CHOICE)).toBe('')
  expect(decode('')).toEqual({ choice: DEFAULT_CHOICE, dropped: [] })
})

test('only what differs from the default stands in a link, in readable words', () => {
  const choice: Choice = {
    ...DEFAULT_CHOICE,
    view: 'chips',
    architectures: ['Hopper', 'Da Vinci'],
    chipIds: [],
    tableSort: '-memory_GB',
  }

  expect(encode(choice)).toBe('v=1&view=chips&chips=~&arch=Hopper,Da+Vinci&tsort=-memory_GB')
})

test('equal choices give equal links, in whatever order they were made', () => {
  const sets = ['countries', 'statuses', 'tables', 'eventSides', 'sourceGrades'] as const
  fc.assert(
    fc.property(arbitraryChoice, (choice) => {
      const turned = { ...choice } as Record<string, unknown>
      for (const key of sets) turned[key] = choice[key].toReversed()
      for (const key of ['levers', 'design', 'testFigures'] as const)
        turned[key] = Object.fromEntries(Object.entries(choice[key]).toReversed())

      expect(encode(turned as Choice)).toBe(encode(choice))
    }),
  )
})

/** Ways in which links are hurt on their way: cut, doubled, overwritten, encoded twice. */
const damage = fc.tuple(
  fc.nat(),
  fc.oneof(
    fc.constantFrom(
      '%',
      '%F0%28',
      '&',
      '&&=',
      '=',
      ',',
      '~',
      '+',
      '%00',
      '\u0000',
      '#',
      'v=',
      '%2525',
    ),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
  fc.constantFrom('insert', 'cut', 'overwrite', 'double', 'encode'),
)

function hurt(link: string, [place, text, how]: readonly [number, string, string]): string {
  const at = place % (link.length + 1)
  switch (how) {
    case 'insert':
      return link.slice(0, at) + text + link.slice(at)
    case 'cut':
      return link.slice(0, at)
    case 'overwrite':
      return link.slice(0, at) + text + link.slice(at + text.length)
    case 'double':
      return `${link}&${link}`
    default:
      // Half a character, left by a cut, cannot be encoded; a browser writes a sign for it.
      return encodeURIComponent(link.replaceAll(/\p{Cs}/gu, '\ufffd'))
  }
}

test('200 damaged links give a usable choice, and never an error', () => {
  fc.assert(
    fc.property(
      arbitraryChoice,
      fc.array(damage, { minLength: 1, maxLength: 4 }),
      (choice, all) => {
        const { choice: mended } = decode(all.reduce(hurt, encode(choice)))

        expect(Object.keys(mended)).toEqual(Object.keys(DEFAULT_CHOICE))
        expect(decode(encode(mended))).toEqual({ choice: mended, dropped: [] })
      },
    ),
    { numRuns: 200 },
  )
})

test('200 links with one part broken name that part and keep all others', () => {
  // Nothing that any part takes: every one refuses a control character.
  const broken = 'x\u0007'
  fc.assert(
    fc.property(arbitraryChoice, fc.nat(), (choice, which) => {
      const params = new URLSearchParams(encode(choice))
      params.delete('v')
      const keys = [...params.keys()]
      const key = keys[which % Math.max(1, keys.length)]
      fc.pre(key !== undefined)
      params.set(key, broken)

      const { choice: mended, dropped } = decode(params.toString())

      expect(dropped).toEqual([{ key, value: broken, reason: 'badValue' }])
      const kept = new URLSearchParams(encode(mended))
      params.delete(key)
      kept.delete('v')
      expect([...kept.entries()]).toEqual([...params.entries()])
    }),
    { numRuns: 200 },
  )
})

test('of a list, the good items are kept and the bad ones named', () => {
  expect(decode('columns=fp8,fp99,tdp_W,,&countries=CN,XX')).toEqual({
    choice: { ...DEFAULT_CHOICE, columns: ['fp8', 'tdp_W'], countries: ['CN'] },
    dropped: [
      { key: 'countries', value: 'XX', reason: 'badValue' },
      { key: 'columns', value: 'fp99,,', reason: 'badValue' },
    ],
  })
})

test('a figure of less than nothing and a figure of nothing are one choice', () => {
  expect(decode('design=tpp:-0.0')).toEqual(decode('design=tpp:0'))
})

test('a setting that does not exist is named', () => {
  expect(decode('arch=Hopper&colour=mauve')).toEqual({
    choice: { ...DEFAULT_CHOICE, architectures: ['Hopper'] },
    dropped: [{ key: 'colour', value: 'mauve', reason: 'unknownKey' }],
  })
})

test('a link from a later version is read as far as it goes, and said to be later', () => {
  const later = String(LINK_VERSION + 1)

  expect(decode(`v=${later}&metric=fp8`)).toEqual({
    choice: { ...DEFAULT_CHOICE, metric: 'fp8' },
    dropped: [{ key: 'v', value: later, reason: 'newerVersion' }],
  })
})

test.each(['', '0', '-1', '1.5', 'one', '1e400'])(
  '“%s” is no version, which is said',
  (version) => {
    expect(decode(`v=${version}&metric=fp8`)).toEqual({
      choice: { ...DEFAULT_CHOICE, metric: 'fp8' },
      dropped: [{ key: 'v', value: version, reason: 'badValue' }],
    })
  },
)

test('a link without a version is one of the first version', () => {
  expect(decode('metric=fp8').dropped).toEqual([])

  // As if keys had changed twice since.
  const steps = [
    (params: URLSearchParams) => params.set('second', params.get('first') ?? ''),
    (params: URLSearchParams) => params.set('third', params.get('second') ?? ''),
  ]
  const read = (query: string) => migrate(new URLSearchParams(query), 3, [], steps).get('third')
  expect([read('first=a'), read('v=1&first=a'), read('v=2&second=b'), read('v=3&third=c')]).toEqual(
    ['a', 'a', 'b', 'c'],
  )
})

test('whatever a reader types as a name, the link gives it back', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 120 }),
    fc.constantFrom(
      '👩‍💻 rule',
      'soft\u00adhyphen',
      'zero\u200bwidth',
      'tab\tand\u2028line',
      '\ud83d',
    ),
  )
  fc.assert(
    fc.property(typed, (text) => {
      const choice = { ...DEFAULT_CHOICE, designName: onOneLine(text) || null }

      expect(decode(encode(choice))).toEqual({ choice, dropped: [] })
    }),
    { numRuns: 2000 },
  )
})

test('an emptied list is not the usual one', () => {
  const choice: Choice = { ...DEFAULT_CHOICE, chipIds: [] }

  expect(decode(encode(choice)).choice.chipIds).toEqual([])
})
