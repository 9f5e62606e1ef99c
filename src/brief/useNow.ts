import { useEffect, useState } from 'react'

/** The time, ms since 1970, four times a second. */
const TICK_MS = 250

export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
