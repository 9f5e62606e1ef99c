import { expect, test } from 'vitest'
import { ENTRIES, say } from './dictionaries'

/** Empty on purpose: a sign before a number, a unit that has none, a sentence not needed. */
const MAY_BE_EMPTY = /\.(bounds|units?|unitOf|columns?)\.|\.neither$/
/** Units that one language writes as the data does, and the other in words. */
const OWN_TO_A_LANGUAGE = /^main\.chip\.(units|counted)\./
/** Names, units and notations that a Chinese page writes as they are, with its own marks. */
const NAMES =
  /^(?:[A-Z][A-Z0-9/]*|FP\d+|GB\/s|kW|mm²|TFLOPS|Threshold|PowerPoint|3A090\.[ab]|max|[\d\s.%×≈≥≤~+−–/=·²³→▲△±]|[，。：；（）“”])+$/
/** Said to readers of the other language. */
const FOR_THE_OTHERS = new Set([
  'main.brandOther',
  // No text: the name of the language, by which code finds the words of a view.
  'main.language',
  'main.header.toOtherLanguage',
  'main.header.toOtherLanguageName',
  'evidenceWords.list.otherLanguage',
  'briefWords.toOtherLanguage',
  'exportWords.options.languages.en',
  'exportWords.options.languages.zh',
])

const CHINESE = /[\u3400-\u9FFF]/
const WORD = '样'

test('there are as many texts as a page of six views needs', () => {
  expect(ENTRIES.length).toBeGreaterThan(300)
})

test('both languages have the same keys, and a text or a message at each', () => {
  const kind = (value: unknown) => (Array.isArray(value) ? 'list' : typeof value)
  const apart = ENTRIES.filter(
    ({ path, en, zh }) => kind(en) !== kind(zh) && !OWN_TO_A_LANGUAGE.test(path),
  )

  expect(apart.map(({ path, en, zh }) => `${path}: ${kind(en)} in en, ${kind(zh)} in zh`)).toEqual(
    [],
  )
})

test('no text is empty', () => {
  const empty = ENTRIES.filter(
    ({ path, en, zh }) => (en === '' || zh === '') && !MAY_BE_EMPTY.test(path),
  )

  expect(empty.map(({ path }) => path)).toEqual([])
})

test.each(['en', 'zh'] as const)('every message of %s makes a whole text', (language) => {
  const broken = ENTRIES.filter((entry) => {
    const message = entry[language]
    return typeof message === 'function' && say(message, WORD) === null
  })

  expect(broken.map(({ path }) => path)).toEqual([])
})

test('every Chinese text is Chinese, or a name or a unit', () => {
  const foreign = ENTRIES.filter(({ path }) => !FOR_THE_OTHERS.has(path)).flatMap(
    ({ path, zh }) => {
      const text = say(zh, WORD)?.replaceAll(WORD, '')
      return text === undefined || text === '' || CHINESE.test(text) || NAMES.test(text)
        ? []
        : [`${path}: ${text}`]
    },
  )

  expect(foreign).toEqual([])
})

test('no half-width mark stands beside a Chinese character', () => {
  const halfWidth = /[\u3400-\u9FFF] ?[,;:()!?]|[,;:()!?] ?[\u3400-\u9FFF]/
  const found = ENTRIES.flatMap(({ path, zh }) => {
    const text = say(zh, WORD)
    return text !== null && halfWidth.test(text) ? [`${path}: ${text}`] : []
  })

  expect(found).toEqual([])
})

test('no English text holds Chinese, but for the names of the language and of the product', () => {
  const found = ENTRIES.flatMap(({ path, en }) => {
    const text = say(en, 'word')
    return text !== null && CHINESE.test(text) ? [path] : []
  })

  expect(found.filter((path) => !FOR_THE_OTHERS.has(path))).toEqual([])
})

test('numbers of a text are the same in both languages', () => {
  const numbers = (text: string) => text.match(/\d+(?:[.,]\d+)*/g)?.toSorted() ?? []
  const apart = ENTRIES.flatMap(({ path, en, zh }) =>
    typeof en === 'string' &&
    typeof zh === 'string' &&
    numbers(zh).some((number) => number.length > 1 && !numbers(en).includes(number)) &&
    !/年|月/.test(zh)
      ? [`${path}: ${en} / ${zh}`]
      : [],
  )

  expect(apart).toEqual([])
})
