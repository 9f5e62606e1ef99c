import type { Chip } from '@/contract/chips'
import type { Fact } from '@/contract/facts'
import { metricOf } from '@/domain/chips/metricOf'
import type { MetricId } from '@/domain/chips/metrics'
import type { AnswerFrom } from './deck'

export type AnswerData = { chips: readonly Chip[]; facts: readonly Fact[] }

/** The number that a guess is held against, in the guess's unit; null where the data has none. */
export function answerOf(answer: AnswerFrom, data: AnswerData): number | null {
  switch (answer.from) {
    case 'fact':
      return data.facts.find(({ id }) => id === answer.id)?.value ?? null
    case 'ratio':
      return ratioOf(data.chips, answer.over, answer.under, answer.metric)
    case 'value':
      return answer.value
  }
}

/** How many times one chip's figure is another's; null where either is unpublished. */
function ratioOf(
  chips: readonly Chip[],
  over: string,
  under: string,
  metric: MetricId,
): number | null {
  const figure = (chipId: string) => {
    const chip = chips.find(({ id }) => id === chipId)
    return chip === undefined ? null : (metricOf(chip, metric)?.value ?? null)
  }
  const top = figure(over)
  const bottom = figure(under)
  return top === null || bottom === null || bottom <= 0 ? null : top / bottom
}
