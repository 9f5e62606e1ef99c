import type { BandTable } from '@/domain/model/bands'
import type { Comparison } from '@/domain/model/drawBands'
import type { DrawOptions } from '@/domain/model/drawing'
import type { ModelProblem } from '@/domain/model/ModelError'
import type { DrawRange } from '@/domain/model/ranges'
import type { Case } from '@/domain/model/types'

/** What a set of draws is made of, whatever is asked of it. */
type DrawInputs = { ranges: readonly DrawRange[]; options: DrawOptions }

export type BandsQuestion = { kind: 'bands'; source: Case } & DrawInputs
export type ComparisonQuestion = { kind: 'comparison'; a: Case; b: Case } & DrawInputs
export type ModelQuestion = BandsQuestion | ComparisonQuestion

/** To the worker. Ids are the client's own; no two questions share one. */
export type ModelRequest = { id: number; question: ModelQuestion } | { id: number; kind: 'cancel' }

export type ModelAnswer =
  | { kind: 'bands'; table: BandTable }
  | { kind: 'comparison'; comparison: Comparison }
  /** `field` and `problem` are null for a fault of the program, not of the input. */
  | { kind: 'failure'; field: string | null; problem: ModelProblem | null; detail: string }

type Progress = { kind: 'progress'; done: number; total: number }

/** From the worker: the id is that of the request, so that an answer nobody waits for is dropped. */
export type ModelReply = { id: number; body: ModelAnswer | Progress }

/** A way to a model service, in another thread or in this one. */
export type ModelPort = { post: (request: ModelRequest) => void; close: () => void }

/**
 * Opens such a way; may throw. `onBroken` tells that it will give no answers (any more).
 */
export type OpenPort = (onReply: (reply: ModelReply) => void, onBroken: () => void) => ModelPort
