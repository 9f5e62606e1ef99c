import type { Scenarios } from '@/contract/scenarios'
import { baseOf, type CasePair, type LabInputs } from '@/domain/lab/buildCase'
import { casesOf } from '@/domain/lab/casesOf'
import { causesOf } from '@/domain/lab/causes'
import { compareBands, type Comparison } from '@/domain/model/drawBands'
import { run } from '@/domain/model/run'
import { DRAW_RANGES } from '@/domain/model/ranges'
import type { ModelClient } from '@/workers/modelClient'
import { faultOf, resultOf } from './labResult'
import type { LabFault, LabStore } from './labStore'

/** Enough for a picture while a lever moves; the same draws as the first of the full run. */
const QUICK_DRAWS = 100
export const FULL_DRAWS = 10_000

export type LabQuestion = { inputs: LabInputs; seed: number; dragging: boolean }

const isEdited = ({ inputs }: LabQuestion): boolean =>
  inputs.licence !== null || Object.keys(inputs.levers).length > 0

const asPublished = (question: LabQuestion): LabQuestion => ({
  ...question,
  inputs: { ...question.inputs, levers: {}, licence: null },
})

/**
 * Asks the model what a reader needs: a quick look while a lever moves, all draws at rest, so that
 * no number that stands still is changed by a second answer.
 * The quick look is worked out on the spot: it takes less than a worker's answer takes to come, and
 * stands in the same frame as the lever. All draws are the worker's; that run is given up as soon as
 * something newer is asked.
 */
export function createLabRunner(client: ModelClient, data: Scenarios, lab: LabStore) {
  let full: AbortController | null = null

  function lookQuickly(question: LabQuestion): void {
    try {
      const { a, b } = casesOf(data, question.inputs)
      // Each central case must stand by itself: attribution and tornado rest on it, not on draws.
      for (const each of [a, b]) run(each)
      const options = { draws: QUICK_DRAWS, seed: question.seed }
      tell({ a, b }, question, compareBands(a, b, DRAW_RANGES, options))
    } catch (error) {
      lab.setState({ fault: faultOf(error), progress: null })
    }
  }

  async function drawAll(question: LabQuestion, { signal }: AbortController): Promise<void> {
    try {
      await answer(question, signal)
    } catch (error) {
      // Given up for a newer question: nothing to tell.
      if (signal.aborted) return
      const fault = faultOf(error)
      // A link may begin with levers that do not work together: then the scenario stands as published.
      if (lab.getState().result === null && isEdited(question))
        await answer(asPublished(question), signal, fault).catch(() => {})
      if (!signal.aborted) lab.setState({ fault, progress: null })
    }
  }

  async function answer(
    question: LabQuestion,
    signal: AbortSignal,
    fault: LabFault | null = null,
  ): Promise<void> {
    const pair = casesOf(data, question.inputs)
    const options = { draws: FULL_DRAWS, seed: question.seed }
    const tables = await client.compare(
      { ...pair, ranges: DRAW_RANGES, options },
      { signal, onProgress: (done, total) => lab.setState({ progress: { done, total } }) },
    )
    if (!signal.aborted) tell(pair, question, tables, fault)
  }

  function tell(
    { a, b }: CasePair,
    { inputs, seed, dragging }: LabQuestion,
    tables: Comparison,
    fault: LabFault | null = null,
  ): void {
    const causes = dragging ? null : causesOf(a, b)
    const sourceIds = baseOf(data, inputs.base).baseShares.flatMap((share) => share.sourceIds)
    const result = { ...resultOf(tables), inputs, seed, refined: !dragging, causes, sourceIds }
    lab.setState(({ rested, result: last }) => ({
      result: { ...result, causes: result.causes ?? last?.causes ?? null },
      rested: dragging && rested !== null ? rested : result,
      fault,
      progress: null,
    }))
  }

  return {
    ask: (question: LabQuestion) => {
      full?.abort()
      full = question.dragging ? null : new AbortController()
      if (full === null) lookQuickly(question)
      else void drawAll(question, full)
    },
    /** Nothing is asked any more: what is under way must not overwrite what stands. */
    drop: () => {
      full?.abort()
      full = null
      lab.setState({ progress: null })
    },
  }
}
