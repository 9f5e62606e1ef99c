import type { BandTable } from '@/domain/model/bands'
import type { Comparison } from '@/domain/model/drawBands'
import { ModelError } from '@/domain/model/ModelError'
import { openLocalPort, openWorkerPort } from './openPorts'
import type {
  BandsQuestion,
  ComparisonQuestion,
  ModelAnswer,
  ModelPort,
  ModelQuestion,
  ModelReply,
  OpenPort,
} from './protocol'

/** How a caller follows its question, or gives it up: the promise then rejects as fetch's would. */
type Watch = {
  signal?: AbortSignal
  /** Called only while an answer takes longer than 300 ms. */
  onProgress?: (done: number, total: number) => void
}

export type ModelClient = {
  /** Bands of one scenario. Rejects with ModelError for an input that the model cannot work with. */
  bands: (question: Omit<BandsQuestion, 'kind'>, watch?: Watch) => Promise<BandTable>
  /** Bands of two scenarios and of their difference, from common draws. */
  compare: (question: Omit<ComparisonQuestion, 'kind'>, watch?: Watch) => Promise<Comparison>
  /** Ends the worker; questions still open reject. */
  close: () => void
}

type Pending = {
  question: ModelQuestion
  watch: Watch
  resolve: (answer: ModelAnswer) => void
  reject: (reason: unknown) => void
}

/**
 * The page's side of the model. One worker serves all questions; several may be open.
 *
 * @param openers ways to a model service; if one fails, the next takes over its open questions
 */
export function createModelClient(
  openers: readonly OpenPort[] = [openWorkerPort, openLocalPort],
): ModelClient {
  const pending = new Map<number, Pending>()
  let lastId = 0
  let port: ModelPort | null = open(0)

  function open(way: number): ModelPort | null {
    const opener = openers[way]
    if (opener === undefined) return null
    try {
      return opener(receive, () => replace(way + 1))
    } catch {
      return open(way + 1)
    }
  }

  function replace(way: number): void {
    port?.close()
    port = open(way)
    if (port === null) rejectAll(new Error('The model cannot run in this browser.'))
    for (const [id, { question }] of pending) port?.post({ id, question })
  }

  function receive({ id, body }: ModelReply): void {
    const asked = pending.get(id)
    // Nobody waits any more: the answer is stale.
    if (asked === undefined) return
    if (body.kind === 'progress') {
      asked.watch.onProgress?.(body.done, body.total)
      return
    }
    pending.delete(id)
    asked.resolve(body)
  }

  function rejectAll(reason: Error): void {
    for (const { reject } of pending.values()) reject(reason)
    pending.clear()
  }

  function ask(question: ModelQuestion, watch: Watch): Promise<ModelAnswer> {
    const { signal } = watch
    if (port === null) return Promise.reject(new Error('The model client is closed.'))
    lastId += 1
    const id = lastId
    return new Promise<ModelAnswer>((resolve, reject) => {
      signal?.throwIfAborted()
      pending.set(id, { question, watch, resolve, reject })
      port?.post({ id, question })
      signal?.addEventListener('abort', () => {
        if (pending.delete(id)) port?.post({ id, kind: 'cancel' })
        reject(signal.reason)
      })
    })
  }

  return {
    bands: async (question, watch = {}) => {
      const answer = await ask({ kind: 'bands', ...question }, watch)
      if (answer.kind === 'bands') return answer.table
      throw errorOf(answer)
    },
    compare: async (question, watch = {}) => {
      const answer = await ask({ kind: 'comparison', ...question }, watch)
      if (answer.kind === 'comparison') return answer.comparison
      throw errorOf(answer)
    },
    close: () => {
      port?.close()
      port = null
      rejectAll(new Error('The model client was closed.'))
    },
  }
}

function errorOf(answer: ModelAnswer): Error {
  if (answer.kind !== 'failure') return new Error(`The model answered with ${answer.kind}.`)
  const { detail, field, problem } = answer
  return field === null || problem === null
    ? new Error(detail)
    : new ModelError(field, problem, detail)
}
