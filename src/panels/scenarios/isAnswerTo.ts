import type { Choice } from '@/state/choice'
import type { LabResult } from './labStore'

type Asked = Pick<Choice, 'base' | 'compareWith' | 'levers' | 'licence' | 'scenario' | 'seed'>

/** Whether a finished answer, all draws made, is to this very question. */
export function isAnswerTo(result: LabResult | null, asked: Asked): boolean {
  if (!result?.refined || result.seed !== asked.seed) return false
  const { base, compareWith, levers, licence, scenario } = asked
  // Plain data in one order of keys, so equal text is equal content.
  return (
    JSON.stringify(result.inputs) ===
    JSON.stringify({ base, compareWith, levers, licence, scenario })
  )
}
