/**
 * The worker in a file of its own. Apart from its caller, so that a build into a single page, which
 * never comes here, emits no such file.
 */
export const createFileWorker = (): Worker =>
  new Worker(new URL('./modelWorker.ts', import.meta.url), { type: 'module' })
