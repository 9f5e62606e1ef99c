import type { Scenarios } from '@/contract/scenarios'
import { baseOf, buildCases, type CasePair, type LabInputs } from '@/domain/lab/buildCase'
import { causesOf } from '@/domain/lab/causes'
import type { Comparison } from '@/domain/model/drawBands'
import { run } from '@/domain/model/run'
import { DRAW_RANGES } from '@/domain/model/ranges'
import type { Case } from '@/domain/model/types'
import type { ModelClient } from '@/workers/modelClient'
import { pause } from '@/workers/pause'
import { faultOf, resultOf } from './labResult'
import type { Causes, LabStore } from './labStore'

/** Enough for a picture while a lever moves; the same draws as the first of the full run. */
const QUICK_DRAWS = 400
export const FULL_DRAWS = 10_000

/** Figures that attribute or vary are drawn during a drag where it costs no more than this, ms. */
const EASY_MS = 25

export type LabQuestion = { inputs: LabInputs; seed: number; dragging: boolean }

/**
 * Asks the model what a reader needs: a quick look while a lever moves, all draws at rest, so that
 * no number that stands still is changed by a second answer.
 * One quick look is under way at a time and the newest question waits for it, so that fast drags
 * neither pile up nor starve; a full run is given up as soon as something newer is asked.
 */
export function createLabRunner(client: ModelClient, data: Scenarios, lab: LabStore) {
  let waiting: LabQuestion | null = null
  let busy = false
  let full: AbortController | null = null
  /** Grows when nothing is asked any more: what was under way is of no use then. */
  let round = 0
  const isWanted = (own: number) => own === round
  /** What one attribution costs here; nothing is known before the first. */
  let cost_ms = 0

  async function work(): Promise<void> {
    busy = true
    while (waiting !== null) {
      const question = waiting
      waiting = null
      await answer(question)
    }
    busy = false
  }

  async function answer(question: LabQuestion): Promise<void> {
    const own = round
    const draws = question.dragging ? QUICK_DRAWS : FULL_DRAWS
    const giveUp = new AbortController()
    full = question.dragging ? null : giveUp
    try {
      const pair = buildCases(data, question.inputs)
      const tables = askModel(pair, question, draws, own, giveUp.signal)
      // While the worker draws, the central cases are tried here: each must stand by itself, for
      // attribution and tornado rest on it.
      tables.catch(() => undefined)
      for (const each of [pair.a, pair.b]) run(each)
      await tell(pair, question, await tables, own)
    } catch (error) {
      giveUp.abort()
      // Given up for a newer question: nothing to tell.
      if (error instanceof DOMException && error.name === 'AbortError') return
      if (isWanted(own)) lab.setState({ fault: faultOf(error), progress: null })
    }
  }

  function askModel(
    { a, b }: CasePair,
    { seed }: LabQuestion,
    draws: number,
    own: number,
    signal: AbortSignal,
  ): Promise<Comparison> {
    return client.compare(
      { a, b, ranges: DRAW_RANGES, options: { draws, seed } },
      {
        signal,
        onProgress: (done, total) => {
          if (isWanted(own)) lab.setState({ progress: { done, total } })
        },
      },
    )
  }

  async function tell(
    { a, b }: CasePair,
    { inputs, seed, dragging }: LabQuestion,
    tables: Comparison,
    own: number,
  ): Promise<void> {
    if (!isWanted(own)) return
    const causes = dragging ? null : await timedCauses(a, b)
    if (!isWanted(own)) return
    const sourceIds = baseOf(data, inputs.base).baseShares.flatMap((share) => share.sourceIds)
    const result = { ...resultOf(tables), inputs, seed, refined: !dragging, causes, sourceIds }
    const waits = dragging && cost_ms > EASY_MS
    lab.setState(({ costly, rested, result: last }) => ({
      result: { ...result, causes: result.causes ?? last?.causes ?? null },
      rested: dragging && rested !== null ? rested : result,
      costly: waits ? costly : result,
      fault: null,
      progress: null,
    }))
  }

  /** Each piece in a task of its own, so that what the reader does meanwhile is not held up. */
  async function timedCauses(a: Case, b: Case): Promise<Causes | null> {
    await pause()
    const began = performance.now()
    const causes = causesOf(a, b)
    cost_ms = performance.now() - began
    await pause()
    return causes
  }

  return {
    ask: (question: LabQuestion) => {
      waiting = question
      full?.abort()
      full = null
      if (!busy) void work()
    },
    /** Nothing is asked any more: what is under way must not overwrite what stands. */
    drop: () => {
      round += 1
      waiting = null
      full?.abort()
      full = null
      lab.setState({ progress: null })
    },
  }
}
