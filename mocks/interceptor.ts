import { FetchInterceptor } from '@mswjs/interceptors/fetch'
import { defineNetwork, InterceptorSource } from 'msw/experimental'
import { handlers } from './handlers'

/** Answers the page's own fetches from the built-in data, without a service worker. */
export function interceptFetch(): void {
  const network = defineNetwork({
    sources: [
      new InterceptorSource({
        // @ts-expect-error MSW 2.15 declares the event maps as a union, which no interceptor of its own fits.
        interceptors: [new FetchInterceptor()],
      }),
    ],
    handlers,
    onUnhandledFrame: 'bypass',
    // Otherwise every answer is copied once more, to be written to the console.
    context: { quiet: true },
  })
  network.enable()
}
