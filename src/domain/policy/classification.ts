import type { QuantityName } from '@/contract/rules'
import { assess } from './assess'
import { fromForm, type ChipForm } from './chipInput'
import type { DatedEvent } from './days'
import type { LicenceStatus } from './decision'
import type { Truth } from './kleene'
import type { GateStatus } from './productFacts'
import type { RuleBook } from './ruleBook'

/** One chip's line in the answer of the classify command. */
export type Classification = {
  id: string
  tpp: number | null
  /** To three decimals, as in the worked examples; verdicts use the full number. */
  pd: number | null
  rules: Record<string, { verdict: Truth; inForce: boolean; missing: readonly QuantityName[] }>
  status: LicenceStatus
  chinaStatus: GateStatus
}

/** @param day YYYY-MM-DD */
export function classify(
  form: ChipForm,
  day: string,
  book: RuleBook,
  events: readonly DatedEvent[],
): Classification {
  const { id, quantities, verdicts, washington, beijing } = assess(
    fromForm(form),
    day,
    book,
    events,
  )
  const { value: pd } = quantities.pd
  return {
    id,
    tpp: quantities.tpp.value,
    pd: pd === null ? null : Number(pd.toFixed(3)),
    rules: Object.fromEntries(
      verdicts.map(({ ruleId, verdict, inForce, missing }) => [
        ruleId,
        { verdict, inForce, missing },
      ]),
    ),
    status: washington.status,
    chinaStatus: beijing.status,
  }
}
