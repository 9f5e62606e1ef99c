import { beforeEach, vi } from 'vitest'

beforeEach(() => {
  // What is pure asks nobody.
  vi.spyOn(globalThis, 'fetch').mockImplementation((asked) => {
    throw new Error(`asked ${asked instanceof Request ? asked.url : String(asked)}`)
  })
})
