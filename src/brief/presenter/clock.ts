const two = (value: number) => String(value).padStart(2, '0')

/** 06:42, and 1:06:42 from an hour on. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor(whole / 60) % 60
  const tail = `${two(minutes)}:${two(whole % 60)}`
  return hours > 0 ? `${hours}:${tail}` : tail
}
