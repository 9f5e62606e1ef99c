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

import { DEFAULT_CHOICE, type Choice } from './choice'
import {
  amounts,
  day,
  limits,
  list,
  nullable,
  oneOf,
  pair,
  phrase,
  someOf,
  word,
  words,
  whole,
  type Field,
} from './fields'
import { migrate } from './migrations'

/** Version of the link format. Raise it with a step in migrations.ts. */
export const LINK_VERSION = 1

/** How each part of the choice is written in a link. The compiler keeps this list complete. */
const FIELDS: { [Key in keyof Choice]: Field<Choice[Key]> } = {
  view: oneOf('view', VIEW_IDS),
  chipIds: words('chips'),
  architectures: words('arch'),
  vendors: words('vendors'),
  countries: someOf('countries', COUNTRIES),
  statuses: someOf('status', RELEASE_STATUSES),
  metric: oneOf('metric', METRIC_IDS),
  against: oneOf('against', METRIC_IDS),
  scale: oneOf('scale', SCALES),
  sort: oneOf('sort', SORTS),
  indexChipId: nullable(word('index')),
  ratioChipIds: pair('ratio'),
  systemBasis: oneOf('per', SYSTEM_BASES),
  openChipId: nullable(word('chip')),
  columns: nullable(list('columns', TABLE_COLUMNS)),
  tableSort: oneOf('tsort', TABLE_SORTS),
  tables: someOf('tables', FIGURE_IDS),
  eventsOver: someOf('over', TIME_FIGURES),
  shareSubjects: oneOf('of', SHARE_SUBJECTS),
  shareBasis: nullable(oneOf('basis', SHARE_BASES)),
  currency: oneOf('money', CURRENCIES),
  scenario: oneOf('scenario', SCENARIO_IDS),
  compareWith: oneOf('compare', SCENARIO_IDS),
  ruleDay: nullable(day('day')),
  rulesDrawn: words('rules'),
  buyer: oneOf('buyer', PLACES),
  openVerdicts: words('verdicts'),
  design: amounts('design', DESIGNER_QUANTITIES),
  designName: nullable(phrase('rulename')),
  testFigures: amounts('test', TEST_FIGURES),
  testFlags: someOf('testas', FLAG_QUANTITIES),
  licence: nullable(limits('licence')),
  eventSides: someOf('sides', EVENT_SIDES),
  eventEffects: someOf('effects', EVENT_EFFECTS),
  eventChipId: nullable(word('eventchip')),
  eventWords: nullable(phrase('find')),
  levers: amounts('levers', LEVER_IDS),
  base: oneOf('base', BASE_IDS),
  seed: whole('seed', { min: 0, max: 2 ** 32 - 1 }),
  output: oneOf('output', LAB_OUTPUTS),
  labYear: whole('year', { min: LAB_YEARS.first, max: LAB_YEARS.last }),
  evidencePart: oneOf('part', EVIDENCE_PARTS),
  openClaimId: nullable(word('claim')),
  claimVerdicts: someOf('verdict', VERDICTS),
  claimTopics: someOf('topic', CLAIM_TOPICS),
  sourceGrades: someOf('sgrade', GRADES),
  sourceKind: nullable(oneOf('skind', SOURCE_KINDS)),
  sourceYear: nullable(word('syear')),
  evidenceWords: nullable(phrase('search')),
  language: oneOf('lang', LANGUAGES),
  theme: oneOf('theme', THEMES),
}

/** A part of a link that could not be used, as it stood there. */
export type Dropped = {
  key: string
  value: string
  reason: 'unknownKey' | 'badValue' | 'newerVersion'
}

/**
 * The choice as a query string without "?". Defaults are left out, so the plain page has a
 * bare address; `decode` gives the same choice back.
 */
export function encode(choice: Choice): string {
  const params = new URLSearchParams()
  for (const key of keysOf(FIELDS)) writeField(params, choice, key)
  if (params.size === 0) return ''
  // Commas, colons and tildes are legal in a query; escaped they would make the link unreadable.
  return `v=${LINK_VERSION}&${params.toString()}`
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%7E', '~')
}

/** Total: any string is a legal link. What could not be used is listed, never thrown. */
export function decode(query: string): { choice: Choice; dropped: readonly Dropped[] } {
  const dropped: Dropped[] = []
  const params = migrate(new URLSearchParams(query), LINK_VERSION, dropped)
  const known = new Set(keysOf(FIELDS).map((key) => FIELDS[key].key))
  for (const [key, value] of params)
    if (!known.has(key)) dropped.push({ key, value, reason: 'unknownKey' })
  const choice = { ...DEFAULT_CHOICE }
  for (const key of keysOf(FIELDS)) readField(params, choice, key, dropped)
  return { choice, dropped }
}

function writeField<Key extends keyof Choice>(params: URLSearchParams, choice: Choice, key: Key) {
  const field: Field<Choice[Key]> = FIELDS[key]
  const text = field.write(choice[key])
  if (text !== field.write(DEFAULT_CHOICE[key])) params.set(field.key, text)
}

function readField<Key extends keyof Choice>(
  params: URLSearchParams,
  choice: Choice,
  key: Key,
  dropped: Dropped[],
) {
  const field: Field<Choice[Key]> = FIELDS[key]
  const [text, ...again] = params.getAll(field.key)
  if (text === undefined) return
  for (const value of again) dropped.push({ key: field.key, value, reason: 'badValue' })
  const { value, bad } = field.read(text)
  if (value !== undefined) choice[key] = value
  if (bad.length > 0) dropped.push({ key: field.key, value: bad.join(','), reason: 'badValue' })
}

function keysOf<Table extends object>(table: Table): (keyof Table)[] {
  // Object.keys loses the key type; the table is a literal of this module, so it is safe here.
  return Object.keys(table) as (keyof Table)[]
}
