import { highOf, lowOf, type Span } from '@/domain/chips/span'

/** `withinRange`: off the value, but one of the sources has the article's number. */
type Match = 'agrees' | 'withinRange' | 'differs'

/** The article's number beside the one found. */
export type Comparison = {
  claimed: number
  /** How far the article's number lies above the one found, as a fraction of it; null over 0. */
  difference: number | null
  match: Match
}

/** @param tolerance fraction of the found value up to which the two count as the same */
export function compare(claimed: number, found: Span, tolerance: number): Comparison {
  const difference = differenceOf(claimed, found.value)
  const close = Math.abs(claimed - found.value) <= tolerance * Math.abs(found.value)
  const within = claimed >= lowOf(found) && claimed <= highOf(found)
  return { claimed, difference, match: close ? 'agrees' : within ? 'withinRange' : 'differs' }
}

/** How far a claim lies from what was found, as a fraction of the latter; null where that is 0. */
export function differenceOf(claimed: number, found: number): number | null {
  return found === 0 ? null : (claimed - found) / found
}
