/** Nearer than this two scales look alike. */
const ALIKE = 0.04
/** Each try draws the figure anew. */
const MOST_TRIES = 7

/**
 * Looks for the largest scale at which a figure has room. Words wrap anew at each width, so that
 * what stands higher at one scale may stand lower at a larger one: the search narrows down between
 * what had room and what had not, and comes to rest at what had room.
 */
export function scaleSearch(smallest: number, largest: number) {
  let fits = smallest
  let tooLarge = Infinity
  let tries = MOST_TRIES
  return {
    /** @param content the figure's height at this scale, before it is enlarged */
    next(scale: number, content: number, height: number): number {
      if (scale * content <= height) {
        fits = Math.max(fits, scale)
        // Room for all of it, and for little more.
        if (scale === largest || height / content - scale < ALIKE) return scale
      } else tooLarge = Math.min(tooLarge, scale)
      if (tries === 0 || tooLarge - fits < ALIKE) return fits
      tries -= 1
      const wanted = Math.min(largest, Math.max(smallest, height / content))
      return wanted > fits && wanted < tooLarge ? wanted : (fits + Math.min(largest, tooLarge)) / 2
    },
  }
}
