import { useMemo } from 'react'

/**
 * The earlier object for as long as the new one says the same. Recharts takes each new object for
 * a new axis or margin and lays the whole chart out again, which costs more than drawing it.
 */
export function useSame<Plain>(value: Plain): Plain {
  // Its text stands for the object: that is the point of it.
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => value, [JSON.stringify(value)])
}
