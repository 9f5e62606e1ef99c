import type { ExportReason } from '@/domain/figures/exportReasons'

/** What every function of this folder throws when it can't give what was asked. */
export class ExportError extends Error {
  readonly reason: ExportReason

  constructor(reason: ExportReason, options?: { cause?: unknown }) {
    super(`The export failed: ${reason}`, options)
    this.name = 'ExportError'
    this.reason = reason
  }
}

/**
 * A part of the page that an export needs and that is fetched only then.
 *
 * @throws ExportError `notLoaded` where it can't be had
 */
export const loaded = <Part>(part: Promise<Part>): Promise<Part> =>
  part.catch((cause: unknown) => {
    throw new ExportError('notLoaded', { cause })
  })

/** Throws where the reader has cancelled. To be called between the steps of long work. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ExportError('cancelled', { cause: signal.reason })
}
