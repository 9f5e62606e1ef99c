import type { Decision, Leaf, Question } from './decision'
import type { Truth } from './kleene'

/** A question on the way to a status, and its answer. */
export type Answer = { ask: Question; truth: Truth }

/** Every leaf that the answers leave possible, and the questions asked on the way to them. */
export function walk(
  decision: Decision,
  answer: (ask: Question) => Truth,
): { leaves: readonly Leaf[]; answers: readonly Answer[] } {
  if (!('ask' in decision)) return { leaves: [decision], answers: [] }
  const { ask, met, notMet } = decision
  const truth = answer(ask)
  const ways = [...(truth === 'notMet' ? [] : [met]), ...(truth === 'met' ? [] : [notMet])]
  const walks = ways.map((way) => walk(way, answer))
  return {
    leaves: walks.flatMap(({ leaves }) => leaves),
    answers: [{ ask, truth }, ...walks.flatMap(({ answers }) => answers)],
  }
}

/** Every rule that the decision can ask about. */
export function rulesAsked(decision: Decision): readonly string[] {
  if (!('ask' in decision)) return []
  const { ask, met, notMet } = decision
  return [...('rule' in ask ? [ask.rule] : []), ...rulesAsked(met), ...rulesAsked(notMet)]
}
