import { setupWorker } from 'msw/browser'
import { handlers } from './handlers'

/** Development only: answers as a service worker, visible in the browser's network tab. */
export const worker = setupWorker(...handlers)
