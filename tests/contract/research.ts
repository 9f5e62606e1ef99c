import { existsSync, readFileSync } from 'node:fs'
import { isHolder, walk, type Holder } from '@/contract/integrity/walk'
import type { EndpointName } from '@/contract/paths'

const SHARED = new URL('../../../shared/', import.meta.url)

/** The research folder and the article lie beside the project where it is developed, nowhere else. */
export const hasShared = existsSync(new URL('research/', SHARED))
if (!hasShared) console.info('skipped: ../shared (research and article) is not on this machine')

const textOf = (path: string) => readFileSync(new URL(path, SHARED), 'utf8')

export const articleText = () => textOf('seed/article.zh.txt')

/** Which endpoints carry which research file. */
const CARRIED: Record<string, readonly EndpointName[]> = {
  'research/chips.json': ['chips', 'systems'],
  'research/market.json': ['market'],
  'research/events.json': ['events'],
  'research/camps.json': ['camps'],
  'research/facts.json': ['facts'],
  'research/rules.json': ['rules'],
  'research/scenarios.json': ['scenarios'],
  'research/claim-verdicts.json': ['claims'],
  'research/glossary.json': ['glossary'],
  'research/dictionary.json': ['glossary'],
  'research/sources.json': ['sources'],
  'seed/claims.json': ['claims'],
}

/** Worked inputs for the tests of the rule engine; no reader is shown them. */
const NOT_CARRIED = 'examples'

/** A row of a research list and where it must be found again. */
export type Row = { file: string; name: string; row: Holder; endpoints: readonly EndpointName[] }

export const researchRows = (): Row[] =>
  Object.entries(CARRIED).flatMap(([file, endpoints]) =>
    rowsIn(JSON.parse(textOf(file))).map((row) => ({ file, name: nameOf(row), row, endpoints })),
  )

/** Rows of every list of a file, not of the lists inside those rows. */
export function rowsIn(content: unknown): Holder[] {
  if (Array.isArray(content)) return content.filter(isHolder)
  if (!isHolder(content)) return []
  return Object.entries(content)
    .filter(([key]) => key !== NOT_CARRIED)
    .flatMap(([, list]) => (Array.isArray(list) ? list.filter(isHolder) : []))
}

/** What tells a row from its neighbours, in research and in the product alike. */
export function nameOf(row: Holder): string {
  const { id, path, on, field, en } = row
  if (typeof on === 'string' && typeof field === 'string') return `${on}.${field}`
  return [id, path, en].find((name) => typeof name === 'string') ?? ''
}

export const numbersIn = (row: unknown): number[] =>
  walk(row).flatMap(({ value }) => (typeof value === 'number' ? [value] : []))

export const sourceIdsIn = (row: unknown): string[] =>
  walk(row).flatMap(({ place, value }) =>
    /[sS]ourceIds\[\]$/.test(place) && typeof value === 'string' ? [value] : [],
  )

/** What stands in `wanted` more often than in `found`. */
export function missingFrom<Item>(found: readonly Item[], wanted: readonly Item[]): Item[] {
  const left = [...found]
  return wanted.filter((item) => {
    const index = left.indexOf(item)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}
