import { NOTHING_BNUSD, ROUNDS } from './allocate'
import { at } from './at'
import type { KernelData } from './kernelData'

/** `allocate` on the kernel's memory: reads `desired` and, as caps, `room`; fills `served`. */
export function allocateDraw(data: KernelData, demand: number, substitution: number): void {
  const { asked, desired, room, served } = data
  for (let g = 0; g < 4; g += 1) {
    served[g] = 0
    asked[g] = demand * at(desired, g)
  }
  for (let round = 1; round <= ROUNDS; round += 1) {
    const moving = serveRound(data) * substitution
    if (moving <= NOTHING_BNUSD) return
    let total = 0
    for (let g = 0; g < 4; g += 1) if (at(room, g) > NOTHING_BNUSD) total += at(desired, g)
    if (!(total > 0)) return
    for (let g = 0; g < 4; g += 1) {
      asked[g] = at(room, g) > NOTHING_BNUSD ? (moving * at(desired, g)) / total : 0
    }
  }
}

/** @returns what could not be served */
function serveRound({ asked, room, served }: KernelData): number {
  let refused = 0
  for (let g = 0; g < 4; g += 1) {
    const given = Math.min(at(asked, g), at(room, g))
    refused += at(asked, g) - given
    served[g] = at(served, g) + given
    room[g] = at(room, g) - given
  }
  return refused
}
