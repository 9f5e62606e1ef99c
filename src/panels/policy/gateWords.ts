import type { Fact } from '@/contract/facts'
import type { Rule } from '@/contract/rules'
import type { Assessment } from '@/domain/policy/assess'
import { isOfProduct } from '@/domain/policy/productFacts'
import type { Formats } from '@/i18n/formats'
import type { gatesWords } from '@/i18n/views/gates'
import { ruleById } from './usePolicy'

type Words = (typeof gatesWords)['en']

export type GateContext = {
  words: Words
  f: Formats
  rules: readonly Rule[]
  facts: readonly Fact[]
  day: string
}

/** The revenue share of 2025 stands in facts: no regulation ever laid it down. */
const SHARE_FACT = 'F025'
const DELIVERED_FACT = 'F011'
/** The chip that the delivered count is of. */
const DELIVERED_PRODUCT = 'h200'

/** What Washington's gate says to a chip, in two or three words. */
export function washingtonWords(
  { washington, verdicts }: Pick<Assessment, 'washington' | 'verdicts'>,
  { words, f, rules, facts }: GateContext,
): string {
  const { status, reason, paymentRuleId } = washington
  if (status === 'notApplicable' && reason === 'neverSold') return words.neverSold
  if (status !== 'licenceCaseByCase') return words.washington[status]
  const share = facts.find(({ id }) => id === SHARE_FACT)?.value
  if (paymentRuleId !== null && share != null) return words.licenceShare(f.percent(share))
  const duty = verdicts.find(
    ({ kind, inForce, verdict }) => kind === 'duty' && inForce && verdict === 'met',
  )
  const rate = duty && ruleById(rules, duty.ruleId)?.rate
  return rate == null ? words.washington[status] : words.caseByCaseDuty(f.percent(rate))
}

/** What Beijing's gate says; `reached` is whether anything comes as far as this gate. */
export function beijingWords(
  { id, beijing, quantities }: Pick<Assessment, 'id' | 'beijing' | 'quantities'>,
  reached: boolean,
  context: GateContext,
): string {
  const { words, f } = context
  if (quantities.controlledOrigin === 'cn')
    return domesticPreferred(context) ? words.preferred : words.noGate
  if (beijing.ruleId !== null) return words.domesticOnly
  if (beijing.status === 'none') return reached ? words.beijing.none : words.notReached
  const delivered = deliveredBy(context)
  return beijing.status === 'caseByCase' && delivered !== null && isOfProduct(id, DELIVERED_PRODUCT)
    ? words.letIn(f.count(delivered))
    : words.beijing[beijing.status]
}

/** From the day on which state-funded sites were told to use domestic chips only. */
function domesticPreferred({ rules, day }: GateContext): boolean {
  const since = ruleById(rules, 'CN-2025-STATE-DC')?.effective
  return since != null && since <= day
}

function deliveredBy({ facts, day }: GateContext): number | null {
  const fact = facts.find(({ id }) => id === DELIVERED_FACT)
  return fact && fact.date <= day ? fact.value : null
}
