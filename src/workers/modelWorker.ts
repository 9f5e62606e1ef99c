import { createModelService } from './modelService'
import { pause } from './pause'
import type { ModelRequest } from './protocol'

/** The model off the main thread: one long-lived worker, a message shell round the domain. */
const receive = createModelService(
  (reply, transfer) => self.postMessage(reply, { transfer: [...transfer] }),
  pause,
)

self.addEventListener('message', (event: MessageEvent<ModelRequest>) => receive(event.data))
