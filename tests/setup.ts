import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { DEFAULT_CHOICE } from '@/state/choice'
import { pageStore } from '@/state/pageStore'
import { hideProvenance } from '@/panels/provenanceStore'
import { layOut } from './layout'
import { server } from './server'

if (typeof window !== 'undefined') layOut(window)

// The whole dataset is read and checked anew for each test: on a busy machine that takes its time.
configure({ asyncUtilTimeout: 10_000 })

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }))
afterAll(() => server.close())

afterEach(() => {
  cleanup()
  server.resetHandlers()
  hideProvenance()
  pageStore.setState({
    choice: DEFAULT_CHOICE,
    past: [],
    future: [],
    dropped: [],
    drag: null,
    run: null,
  })
})
