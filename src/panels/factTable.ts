import type { Fact } from '@/contract/facts'
import type { Locale } from '@/i18n/locale'
import { captureWords } from '@/i18n/views/capture'
import { listTable } from './listTable'
import type { TableSpec } from './tableSpec'

/** Statements as data: what is said, how it is known, of when, and how good that is. */
export function factTable(
  facts: readonly Fact[],
  kinds: Record<Fact['kind'], string>,
  { m, f }: Locale,
): TableSpec {
  const heads = captureWords[f.language].columns
  return listTable(facts, [
    { name: heads.statement, cell: ({ statement }) => f.text(statement) },
    { name: heads.kind, cell: ({ kind }) => kinds[kind] },
    { name: heads.date, cell: ({ date }) => date },
    { name: m.provenance.grade, cell: ({ grade }) => grade },
  ])
}
