import type { RuleKind } from '@/contract/rules'
import type { Assessment } from '@/domain/policy/assess'
import { flowOf } from '@/domain/policy/flow'
import type { Truth } from '@/domain/policy/kleene'
import { RULE_ROLES } from '@/domain/policy/productFacts'
import type { RuleVerdict } from '@/domain/policy/verdicts'
import { beijingWords, washingtonWords, type GateContext } from './gateWords'
import type { PolicyWords } from './mapMarks'

/** What stands at each gate, in words. */
export function gatesOf(assessment: Assessment, context: GateContext) {
  const reached = flowOf(assessment, null).afterWashington !== 'nothing'
  return {
    washington: washingtonWords(assessment, context),
    beijing: beijingWords(assessment, reached, context),
  }
}

/** The words for a verdict: a control catches a chip, of all else the conditions are met. */
export const truthsOf = (kind: RuleKind, words: PolicyWords): Record<Truth, string> =>
  kind === 'control' ? words.caught : words.truths

/** A review has nothing to open for a chip that the control does not catch. */
export function shownTruth(
  { kind, verdict }: RuleVerdict,
  { verdicts }: Assessment,
): Truth | 'nothing' {
  const control = verdicts.find(({ ruleId }) => ruleId === RULE_ROLES.rule2023a)
  return kind === 'review' && control?.verdict === 'notMet' ? 'nothing' : verdict
}
