import type { Chip } from '@/contract/chips'
import type { Rule } from '@/contract/rules'
import type { Assessment } from '@/domain/policy/assess'
import type { Messages } from '@/i18n/messages'
import { listTable } from '@/panels/listTable'
import type { DataCell, TableSpec } from '@/panels/tableSpec'
import type { GateContext } from './gateWords'
import type { PolicyWords } from './mapMarks'
import { gatesOf, shownTruth, truthsOf } from './verdictReading'

type Row = { chip: Chip; assessment: Assessment }
type Words = { m: Messages; words: PolicyWords }

/** The verdicts as data: figures as numbers, each rule's verdict and both gates in words. */
export function verdictSpec(
  rows: readonly Row[],
  rules: readonly Rule[],
  { m, words }: Words,
  context: GateContext,
): TableSpec {
  const figure = (value: number | undefined): DataCell => ({ datum: value ?? null, shown: '' })
  return listTable(rows, [
    { name: words.chip, cell: ({ chip }) => context.f.text(chip.shortName) },
    { name: words.quantities.tpp, numeric: true, cell: ({ chip }) => figure(chip.tpp?.value) },
    {
      name: context.f.join.comma(words.density, words.perMm2),
      numeric: true,
      cell: ({ chip }) => figure(chip.performanceDensity?.value),
    },
    {
      name: `${m.chip.short.memoryBandwidth_GBps}, GB/s`,
      numeric: true,
      cell: ({ chip }) => figure(chip.memoryBandwidth_GBps?.value),
    },
    ...rules.map(({ id, kind }) => ({
      name: words.ruleShort[id] ?? id,
      cell: ({ assessment }: Row) => {
        const verdict = assessment.verdicts.find(({ ruleId }) => ruleId === id)
        if (!verdict) return ''
        const truth = shownTruth(verdict, assessment)
        return truth === 'nothing' ? words.nothingNeeded : truthsOf(kind, words)[truth]
      },
    })),
    {
      name: words.verdicts.washington,
      cell: ({ assessment }) => gatesOf(assessment, context).washington,
    },
    {
      name: words.verdicts.beijing,
      cell: ({ assessment }) => gatesOf(assessment, context).beijing,
    },
  ])
}
