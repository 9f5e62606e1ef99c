import { create } from 'zustand'
import type { FigureSnapshot } from '@/domain/figures/snapshot'
import type { FigureId } from '@/domain/choices'
import type { Choice } from '@/state/choice'

/** A figure drawn apart from the page, whole and still: its data, and the element it stands in. */
export type Captured = { snapshot: FigureSnapshot; section: Element }

export type CaptureJob = {
  key: number
  figure: FigureId
  choice: Choice
  /** Room that the figure is drawn in, px. */
  width: number
  /** Only its data and words are wanted: its marks are not drawn. */
  dataOnly: boolean
  /** Called while the figure stands; it is taken down when the promise settles. */
  use: (captured: Captured) => Promise<void>
  fail: (reason: unknown) => void
}

/** Figures waiting to be drawn apart, one after another: of this moment, never part of a link. */
export const useCaptures = create<{ jobs: readonly CaptureJob[] }>()(() => ({ jobs: [] }))

let lastKey = 0

type Options = { width?: number; dataOnly?: boolean; signal?: AbortSignal }

/** As wide as the main column on a desk. */
const DESK_WIDTH = 1080

/**
 * Draws a figure for a choice, apart from the page, and hands it over once it is whole: all of its
 * marks drawn, the model's draws made, the words in the choice's language.
 *
 * @param work gets data and element; the element stands until its promise settles
 * @throws what `work` throws; AbortError when `signal` fires; an Error where the figure has no data
 */
export function withFigure<Result>(
  choice: Choice,
  figure: FigureId,
  work: (captured: Captured) => Promise<Result>,
  { width = DESK_WIDTH, dataOnly = false, signal }: Options = {},
): Promise<Result> {
  lastKey += 1
  const key = lastKey
  return new Promise<Result>((resolve, reject) => {
    const end = () =>
      useCaptures.setState(({ jobs }) => ({ jobs: jobs.filter((job) => job.key !== key) }))
    const fail = (reason: unknown) => {
      end()
      reject(reason)
    }
    if (signal?.aborted) {
      fail(new DOMException('given up', 'AbortError'))
      return
    }
    signal?.addEventListener('abort', () => fail(new DOMException('given up', 'AbortError')), {
      once: true,
    })
    let begun = false
    const use = async (captured: Captured) => {
      if (begun) return
      begun = true
      await work(captured).then(resolve, reject).finally(end)
    }
    useCaptures.setState(({ jobs }) => ({
      jobs: [...jobs, { key, figure, choice, width, dataOnly, use, fail }],
    }))
  })
}

/** Only the data of a figure, without drawing its marks. */
export const snapshotOf = (
  choice: Choice,
  figure: FigureId,
  options: Pick<Options, 'signal'> = {},
): Promise<FigureSnapshot> =>
  withFigure(choice, figure, async ({ snapshot }) => snapshot, { ...options, dataOnly: true })
