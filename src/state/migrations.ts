import type { Dropped } from './codec'

/** Steps that rewrite a link of version n as one of version n + 1, oldest first. */
type Step = (params: URLSearchParams) => void
const STEPS: readonly Step[] = []

/**
 * Brings a link's keys to the present version and takes the version key out. A link without
 * a version is read as the first one; one from a later version is read as far as it goes.
 */
export function migrate(
  params: URLSearchParams,
  present: number,
  dropped: Dropped[],
  steps = STEPS,
): URLSearchParams {
  const written = params.get('v') ?? '1'
  params.delete('v')
  const version = Number(written)
  if (!Number.isInteger(version) || version < 1) {
    dropped.push({ key: 'v', value: written, reason: 'badValue' })
    return params
  }
  if (version > present) dropped.push({ key: 'v', value: written, reason: 'newerVersion' })
  for (const step of steps.slice(version - 1)) step(params)
  return params
}
