import { createModelService } from './modelService'
import { pause } from './pause'
import type { ModelReply, OpenPort } from './protocol'

/** In a worker of its own; breaks where the browser allows none. */
export const openWorkerPort: OpenPort = (onReply, onBroken) => {
  const ready = startWorker(onReply, onBroken)
  // A worker that could not be made has told so already.
  const withWorker = (use: (worker: Worker) => void) => void ready.then(use, () => undefined)
  return {
    post: (request) => withWorker((worker) => worker.postMessage(request, [])),
    close: () => withWorker((worker) => worker.terminate()),
  }
}

/** From its own file; from a blob where the page is a single file and has no second one to load. */
async function createWorker(): Promise<Worker> {
  if (import.meta.env.MODE === 'single') {
    const { default: InlineWorker } = await import('./modelWorker?worker&inline')
    return new InlineWorker()
  }
  const { createFileWorker } = await import('./fileWorker')
  return createFileWorker()
}

async function startWorker(
  onReply: (reply: ModelReply) => void,
  onBroken: () => void,
): Promise<Worker> {
  try {
    const worker = await createWorker()
    worker.addEventListener('message', (event: MessageEvent<ModelReply>) => onReply(event.data))
    worker.addEventListener('error', onBroken)
    return worker
  } catch (error) {
    onBroken()
    throw error
  }
}

/** In this thread, a slice at a time, where workers are not allowed. */
export const openLocalPort: OpenPort = (onReply) => {
  let isOpen = true
  const receive = createModelService((reply) => {
    if (isOpen) onReply(reply)
  }, pause)
  return {
    post: receive,
    close: () => {
      isOpen = false
    },
  }
}
