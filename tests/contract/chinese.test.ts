import { expect, test } from 'vitest'
import { visitsOf, type EndpointVisit } from '@/contract/integrity/visits'
import { builtInReplies } from './replies'
import { articleText, hasShared } from './research'

const HAN = String.raw`\p{Script=Han}`
const HALF_WIDTH = String.raw`[,;:!?()"']`
/** Half-width punctuation that touches a Chinese character, or a full stop that ends one. */
const MIXED = new RegExp(`${HAN}${HALF_WIDTH}|${HALF_WIDTH}${HAN}|${HAN}\\.(?![\\w.])`, 'u')

/** The article's own sentences, which set half-width commas. */
const VERBATIM = /\.(articleQuote|quote)\.zh$/

const chineseTexts = async () =>
  visitsOf(await builtInReplies()).filter(
    (visit): visit is EndpointVisit & { value: string } =>
      visit.key === 'zh' && typeof visit.value === 'string' && !VERBATIM.test(visit.place),
  )

test('a Chinese reader meets no half-width punctuation beside Chinese characters', async () => {
  const mixed = (await chineseTexts()).filter(({ value }) => MIXED.test(value))

  expect(mixed.map(({ endpoint, path, value }) => `${endpoint} ${path}: ${value}`)).toEqual([])
})

test('a Chinese reader meets Chinese: texts differ from the English unless they are names', async () => {
  const untranslated = (await chineseTexts()).filter(({ value, holders }) => {
    const english = holders[0]?.['en']
    return value === english && /[a-z]{3,} [a-z]{3,}/.test(value)
  })

  expect(untranslated.map(({ endpoint, path, value }) => `${endpoint} ${path}: ${value}`)).toEqual(
    [],
  )
})

test.skipIf(!hasShared)('every quotation of the article stands in it word for word', async () => {
  const { claims, camps } = await builtInReplies()
  const article = articleText()
  const quotations = [
    ...claims.claims.map(({ quote }) => quote.zh),
    ...camps.camps.map(({ articleQuote }) => articleQuote.zh),
  ]

  expect(quotations).toHaveLength(33)
  expect(quotations.filter((quotation) => !article.includes(quotation))).toEqual([])
})
