import {
  BASE_IDS,
  CLAIM_TOPICS,
  COUNTRIES,
  CURRENCIES,
  EVENT_EFFECTS,
  EVENT_SIDES,
  FLAG_QUANTITIES,
  GRADES,
  RELEASE_STATUSES,
  SHARE_BASES,
  SOURCE_KINDS,
  VERDICTS,
} from '@/contract/lists'
import { PLACES, DESIGNER_QUANTITIES, TEST_FIGURES } from '@/domain/policy/lists'
import * as fc from 'fast-check'
import { METRIC_IDS } from '@/domain/chips/metrics'
import { SYSTEM_BASES } from '@/domain/chips/systems'
import {
  EVIDENCE_PARTS,
  FIGURE_IDS,
  LAB_OUTPUTS,
  LAB_YEARS,
  LANGUAGES,
  SCALES,
  SCENARIO_IDS,
  SHARE_SUBJECTS,
  SORTS,
  TABLE_COLUMNS,
  TABLE_SORTS,
  THEMES,
  TIME_FIGURES,
  VIEW_IDS,
} from '@/domain/choices'
import { LEVER_IDS } from '@/domain/lab/leverIds'

import type { Choice } from '@/state/choice'
import { LONGEST_PHRASE } from '@/state/fields'

const oneOf = <Value>(options: readonly Value[]) => fc.constantFrom(...options)
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
/** A set in the order of its options. */
const someOf = <Value>(options: readonly Value[]) => fc.subarray([...options])
/** A list in any order, without repeats. */
const listOf = <Value>(options: readonly Value[]) => fc.shuffledSubarray([...options])

/** Ids as the data has them, and as a reader's own data may have them: Chinese, with spaces. */
const word = fc.oneof(
  fc.constantFrom('h20-96gb', 'ascend-910c', '昇腾 910C', 'MI300X', 'a+b', 'Тест_1', '7.5x'),
  fc
    .tuple(fc.stringMatching(/^[\p{L}\p{N}]$/u), fc.stringMatching(/^[\p{L}\p{N} ._+-]{0,20}$/u))
    .map((parts) => parts.join('')),
)
const words = fc.uniqueArray(word, { maxLength: 6 })

const phrase = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter(
    (text) =>
      text.length <= LONGEST_PHRASE && /\S/.test(text) && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text),
  )

const amount = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  // A link has no minus zero.
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0),
)
const amounts = <Name extends string>(names: readonly Name[]) =>
  fc
    .uniqueArray(fc.tuple(oneOf(names), amount), { selector: ([name]) => name })
    .map((pairs) => Object.fromEntries(pairs) as Partial<Record<Name, number>>)

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Any choice that a reader can make; the compiler keeps the list complete. */
export const arbitraryChoice: fc.Arbitrary<Choice> = fc.record<Choice>({
  view: oneOf(VIEW_IDS),
  chipIds: words,
  architectures: words,
  vendors: words,
  countries: someOf(COUNTRIES),
  statuses: someOf(RELEASE_STATUSES),
  metric: oneOf(METRIC_IDS),
  against: oneOf(METRIC_IDS),
  scale: oneOf(SCALES),
  sort: oneOf(SORTS),
  indexChipId: orNull(word),
  ratioChipIds: fc.tuple(word, word),
  systemBasis: oneOf(SYSTEM_BASES),
  openChipId: orNull(word),
  columns: orNull(listOf(TABLE_COLUMNS)),
  tableSort: oneOf(TABLE_SORTS),
  tables: someOf(FIGURE_IDS),
  eventsOver: someOf(TIME_FIGURES),
  shareSubjects: oneOf(SHARE_SUBJECTS),
  shareBasis: orNull(oneOf(SHARE_BASES)),
  currency: oneOf(CURRENCIES),
  scenario: oneOf(SCENARIO_IDS),
  compareWith: oneOf(SCENARIO_IDS),
  ruleDay: orNull(day),
  rulesDrawn: words,
  buyer: oneOf(PLACES),
  openVerdicts: words,
  design: amounts(DESIGNER_QUANTITIES),
  designName: orNull(phrase),
  testFigures: amounts(TEST_FIGURES),
  testFlags: someOf(FLAG_QUANTITIES),
  licence: orNull(fc.record({ maxTpp: orNull(amount), maxBandwidth_GBps: orNull(amount) })),
  eventSides: someOf(EVENT_SIDES),
  eventEffects: someOf(EVENT_EFFECTS),
  eventChipId: orNull(word),
  eventWords: orNull(phrase),
  levers: amounts(LEVER_IDS),
  base: oneOf(BASE_IDS),
  seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  output: oneOf(LAB_OUTPUTS),
  labYear: fc.integer({ min: LAB_YEARS.first, max: LAB_YEARS.last }),
  evidencePart: oneOf(EVIDENCE_PARTS),
  openClaimId: orNull(word),
  claimVerdicts: someOf(VERDICTS),
  claimTopics: someOf(CLAIM_TOPICS),
  sourceGrades: someOf(GRADES),
  sourceKind: orNull(oneOf(SOURCE_KINDS)),
  sourceYear: orNull(word),
  evidenceWords: orNull(phrase),
  language: oneOf(LANGUAGES),
  theme: oneOf(THEMES),
})
