/**
 * Exact Shapley values: each player's mean contribution over all orders of joining (L. S. Shapley,
 * "A value for n-person games", 1953). They sum to the worth of all less that of none.
 *
 * @param worth of every coalition, indexed by the bits of its members; 2^players values
 * @returns one value per player, in the unit of the worths
 */
export function shapley(worth: readonly number[], players: number): readonly number[] {
  return Array.from({ length: players }, (_, player) => {
    const bit = 1 << player
    return worth.reduce((sum, without, members) => {
      if ((members & bit) !== 0) return sum
      const withPlayer = worth[members | bit] ?? NaN
      return sum + weightOf(sizeOf(members), players) * (withPlayer - without)
    }, 0)
  })
}

/** Part of all orders in which exactly these many, and these, join before a given player. */
const weightOf = (size: number, players: number): number =>
  (factorial(size) * factorial(players - size - 1)) / factorial(players)

const factorial = (n: number): number => (n <= 1 ? 1 : n * factorial(n - 1))

const sizeOf = (members: number): number =>
  members === 0 ? 0 : (members & 1) + sizeOf(members >> 1)
