import type { Text } from '@/contract/common'
import {
  campsQuery,
  chipsQuery,
  eventsQuery,
  factsQuery,
  marketQuery,
  rulesQuery,
  systemsQuery,
} from '@/data/queries'
import { useData, type Loaded } from '@/data/useData'
import type { UserKind } from '@/domain/claims/sourceUses'
import { useLocale } from '@/i18n/locale'

/** What a row of the dataset is called, by its kind and id; its id where it has no name. */
export type NameOf = (kind: UserKind, id: string) => string

export function useRowNames(): NameOf {
  const { f } = useLocale()
  const chips = rowsIn(useData(chipsQuery), ({ chips: rows }) => rows)
  const systems = rowsIn(useData(systemsQuery), ({ systems: rows }) => rows)
  const events = rowsIn(useData(eventsQuery), ({ events: rows }) => rows)
  const facts = rowsIn(useData(factsQuery), ({ facts: rows }) => rows)
  const rules = rowsIn(useData(rulesQuery), ({ rules: rows }) => rows)
  const measures = rowsIn(useData(campsQuery), ({ camps, beijing }) => [...camps, ...beijing])
  const market = rowsIn(useData(marketQuery), (all): readonly Row[] =>
    Object.values(all).flatMap((rows) =>
      Array.isArray(rows) ? rows.filter((row) => 'id' in row) : [],
    ),
  )
  const rowsOf: Partial<Record<UserKind, readonly Row[]>> = {
    chip: chips,
    system: systems,
    event: events,
    fact: facts,
    rule: rules,
    camp: measures,
    market,
  }
  return (kind, id) => {
    const row = rowsOf[kind]?.find((each) => each.id === id)
    return row ? labelOf(row, f) : id
  }
}

type Row = {
  id: string
  date?: string | undefined
  shortName?: Text | undefined
  title?: Text | undefined
  statement?: Text | undefined
  measure?: Text | undefined
  name?: Text | undefined
  item?: Text | undefined
  publisher?: Text | undefined
  period?: { label: Text } | undefined
  fiscalQuarter?: string | undefined
  fiscalYear?: string | undefined
  year?: number | undefined
}

function labelOf(row: Row, f: ReturnType<typeof useLocale>['f']): string {
  const own = row.shortName ?? row.title ?? row.statement ?? row.measure ?? row.name ?? row.item
  const who = own ?? row.publisher
  const when =
    row.period?.label ??
    (row.title && row.date !== undefined ? f.date(row.date) : undefined) ??
    row.fiscalQuarter ??
    row.fiscalYear ??
    row.year?.toString()
  const parts = [when, who].flatMap((part) =>
    part === undefined ? [] : typeof part === 'string' ? part : f.text(part),
  )
  return parts.length > 0 ? parts.join(' · ') : row.id
}

function rowsIn<Data>(loaded: Loaded<Data>, rows: (data: Data) => readonly Row[]): readonly Row[] {
  return loaded.status === 'ready' ? rows(loaded.data) : []
}
