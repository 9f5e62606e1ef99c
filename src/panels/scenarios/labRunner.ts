import type { Scenarios } from '@/contract/scenarios'
import { baseOf, buildCases, type CasePair, type LabInputs } from '@/domain/lab/buildCase'
import { causesOf } from '@/domain/lab/causes'
import { seriesOf } from '@/domain/lab/series'
import type { BandTable } from '@/domain/model/bands'
import { ModelError } from '@/domain/model/ModelError'
import { run } from '@/domain/model/run'
import { DRAW_RANGES } from '@/domain/model/ranges'
import type { ModelClient } from '@/workers/modelClient'
import { GROUP_KEYS, type GroupSeries, type LabFault, type LabStore } from './labStore'

/** Enough for a picture while a lever moves; the same draws as the first of the full run. */
const QUICK_DRAWS = 400
export const FULL_DRAWS = 10_000

/** Figures that attribute or vary are drawn during a drag where it costs no more than this, ms. */
const EASY_MS = 25

/** Ends the task, so that what the reader does meanwhile is not held up by the next piece of work. */
const breathe = () => new Promise((resolve) => setTimeout(resolve))

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
    try {
      const pair = buildCases(data, question.inputs)
      // The central case must stand by itself: attribution and tornado rest on it.
      for (const each of [pair.a, pair.b]) {
        run(each)
        await breathe()
      }
      if (question.dragging) await look(pair, question, QUICK_DRAWS, own)
      else {
        full = new AbortController()
        await look(pair, question, FULL_DRAWS, own, full.signal)
      }
    } catch (error) {
      // Given up for a newer question: nothing to tell.
      if (error instanceof DOMException && error.name === 'AbortError') return
      if (isWanted(own)) lab.setState({ fault: faultOf(error), progress: null })
    }
  }

  async function look(
    { a, b }: CasePair,
    { inputs, seed, dragging }: LabQuestion,
    draws: number,
    own: number,
    signal?: AbortSignal,
  ): Promise<void> {
    const tables = await client.compare(
      { a, b, ranges: DRAW_RANGES, options: { draws, seed } },
      {
        ...(signal && { signal }),
        onProgress: (done, total) => {
          if (isWanted(own)) lab.setState({ progress: { done, total } })
        },
      },
    )
    if (!isWanted(own)) return
    const shares = { a: groupSeries(tables.a), b: groupSeries(tables.b) }
    await breathe()
    const began = performance.now()
    const causes = dragging ? null : causesOf(a, b)
    if (!dragging) cost_ms = performance.now() - began
    await breathe()
    if (!isWanted(own)) return
    const refined = draws === FULL_DRAWS
    const result = {
      inputs,
      seed,
      draws: tables.a.draws,
      failed: tables.a.failed,
      years: tables.a.years,
      refined,
      tables,
      shares,
      causes,
      sourceIds: baseOf(data, inputs.base).baseShares.flatMap((share) => share.sourceIds),
    }
    const waits = dragging && cost_ms > EASY_MS
    lab.setState(({ costly, rested, result: last }) => ({
      result: { ...result, causes: result.causes ?? last?.causes ?? null },
      rested: refined || rested === null ? result : rested,
      costly: waits ? costly : result,
      fault: null,
      progress: null,
    }))
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

const groupSeries = (table: BandTable): GroupSeries => ({
  nvidia: seriesOf(table, GROUP_KEYS.nvidia),
  amd: seriesOf(table, GROUP_KEYS.amd),
  huawei: seriesOf(table, GROUP_KEYS.huawei),
  localShare: seriesOf(table, GROUP_KEYS.localShare),
})

function faultOf(error: unknown): LabFault {
  return error instanceof ModelError
    ? { field: error.field, problem: error.problem, detail: error.detail }
    : { field: null, problem: null, detail: String(error) }
}
