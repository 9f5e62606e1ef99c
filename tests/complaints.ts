import { beforeEach, vi } from 'vitest'

beforeEach(() => {
  // A warning is a defect that has not been looked at yet.
  for (const level of ['error', 'warn'] as const)
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      throw new Error(`console.${level}: ${parts.map(String).join(' ')}`)
    })
})
