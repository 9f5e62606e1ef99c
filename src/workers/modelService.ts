import { finishBands, finishComparison } from '@/domain/model/drawBands'
import { createDrawing, type Drawing } from '@/domain/model/drawing'
import { ModelError } from '@/domain/model/ModelError'
import { run } from '@/domain/model/run'
import type { ModelAnswer, ModelQuestion, ModelReply, ModelRequest } from './protocol'

/** A cancellation waits no longer than this, nor does the page where the model shares its thread. */
const SLICE_MS = 12
/** Draws between two looks at the clock. */
const DRAWS_PER_LOOK = 50
const PROGRESS_AFTER_MS = 300
const PROGRESS_EVERY_MS = 100

type Post = (reply: ModelReply, transfer: readonly ArrayBufferLike[]) => void

/**
 * Answers requests in slices. Between slices other messages get their turn, cancellations among
 * them; a cancelled request is never answered.
 *
 * @param pause resolves after waiting messages were delivered
 */
export function createModelService(
  post: Post,
  pause: () => Promise<void>,
): (request: ModelRequest) => void {
  const open = new Set<number>()

  async function answer(id: number, question: ModelQuestion): Promise<void> {
    open.add(id)
    const body = await answerOf(question, {
      isCancelled: () => !open.has(id),
      onProgress: (done, total) => post({ id, body: { kind: 'progress', done, total } }, []),
      pause,
    })
    if (open.delete(id) && body !== null) post({ id, body }, buffersOf(body))
  }

  return (request) => {
    if ('question' in request) void answer(request.id, request.question)
    else open.delete(request.id)
  }
}

type Slices = {
  isCancelled: () => boolean
  onProgress: (done: number, total: number) => void
  pause: () => Promise<void>
}

/** @returns null if it was cancelled */
async function answerOf(question: ModelQuestion, slices: Slices): Promise<ModelAnswer | null> {
  try {
    const cases = question.kind === 'bands' ? [question.source] : [question.a, question.b]
    // Each central case must stand by itself: attribution and tornado rest on it, not on draws.
    for (const each of cases) run(each)
    const drawing = createDrawing(cases, question.ranges, question.options)
    if (!(await drawInSlices(drawing, slices))) return null
    return question.kind === 'bands'
      ? { kind: 'bands', table: finishBands(drawing) }
      : { kind: 'comparison', comparison: finishComparison(drawing) }
  } catch (error) {
    return failureOf(error)
  }
}

/** @returns whether it came to the end */
async function drawInSlices(drawing: Drawing, slices: Slices): Promise<boolean> {
  const total = drawing.options.draws
  const start = performance.now()
  let sliceStart = start
  let nextProgress = start + PROGRESS_AFTER_MS
  while (drawing.done() < total) {
    drawing.advance(DRAWS_PER_LOOK)
    const now = performance.now()
    if (now - sliceStart < SLICE_MS) continue
    if (now >= nextProgress) {
      slices.onProgress(drawing.done(), total)
      nextProgress = now + PROGRESS_EVERY_MS
    }
    await slices.pause()
    if (slices.isCancelled()) return false
    sliceStart = performance.now()
  }
  return true
}

function failureOf(error: unknown): ModelAnswer {
  if (error instanceof ModelError) {
    const { detail, field, problem } = error
    return { kind: 'failure', field, problem, detail }
  }
  return { kind: 'failure', field: null, problem: null, detail: String(error) }
}

/** What is handed over instead of copied. */
function buffersOf(body: ModelAnswer): readonly ArrayBufferLike[] {
  if (body.kind === 'failure') return []
  const tables = body.kind === 'bands' ? [body.table] : Object.values(body.comparison)
  return tables.map(({ values }) => values.buffer)
}
