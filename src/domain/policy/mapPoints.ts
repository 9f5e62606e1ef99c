import type { NumericQuantity } from '@/contract/rules'
import type { Quantities } from './quantities'
import type { Quantity } from './quantity'

export type MapPoint<Chip> = {
  x: number
  /** Null where only x is known: such chips stand on the rug. */
  y: number | null
  /** The range of an estimated y; null where there is none. */
  range: { low: number; high: number } | null
  estimated: boolean
  /** All chips of this very point, in the order given. */
  chips: readonly Chip[]
}

export type PlacedPoint<Chip> = MapPoint<Chip> & { y: number }

export type MapPoints<Chip> = {
  placed: readonly PlacedPoint<Chip>[]
  rug: readonly MapPoint<Chip>[]
  /** Chips whose x nobody knows. */
  unplaced: readonly Chip[]
}

type Row<Chip> = { chip: Chip; quantities: Quantities }

/** Where chips stand in the plane of two quantities; chips at one and the same point are one mark. */
export function mapPointsOf<Chip>(
  rows: readonly Row<Chip>[],
  x: NumericQuantity,
  y: NumericQuantity,
): MapPoints<Chip> {
  const points = new Map<string, MapPoint<Chip>>()
  const unplaced: Chip[] = []
  for (const { chip, quantities } of rows) {
    const atX = quantities[x].value
    const ofY = quantities[y]
    if (atX === null || atX <= 0) {
      unplaced.push(chip)
      continue
    }
    const key = `${atX}|${ofY.value}|${ofY.estimated}`
    const known = points.get(key)
    points.set(key, {
      x: atX,
      y: ofY.value,
      range: rangeOf(ofY),
      estimated: ofY.estimated,
      chips: [...(known?.chips ?? []), chip],
    })
  }
  const all = [...points.values()]
  return {
    placed: all.flatMap(({ y: atY, ...point }) => (atY === null ? [] : [{ ...point, y: atY }])),
    rug: all.filter((point) => point.y === null),
    unplaced,
  }
}

const rangeOf = ({ value, range }: Quantity) =>
  value !== null && range.low < range.high ? range : null
