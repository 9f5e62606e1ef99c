import { PRECISIONS } from '@/contract/lists'
import type { Chip } from '@/contract/chips'
import type { Breach, Replies } from './breach'

/** 0.1%: room for figures that vendors print rounded. */
const TOLERANCE_RATIO = 0.001

/** Printed to two decimals, so a small density may be off by more than a thousandth. */
const DENSITY_TOLERANCE_RATIO = 0.005

/**
 * Each chip's TPP is the greatest of dense rate × bit length over the precisions that count
 * (15 CFR part 774 Supp. 1, ECCN 3A090), and its density is TPP over die area. Bit lengths come
 * from the rules, in bits; rates in TFLOPS or TOPS.
 */
export function processingBreaches({ chips, rules }: Replies): Breach[] {
  if (!chips || !rules) return []
  const bits: Readonly<Record<string, number | undefined>> = rules.bitLength
  return chips.chips.flatMap((chip, index) => {
    const path = `chips[${index}]`
    return [...tppBreaches(chip, path, bits), ...densityBreaches(chip, path)]
  })
}

function tppBreaches(
  chip: Chip,
  path: string,
  bits: Readonly<Record<string, number | undefined>>,
): Breach[] {
  const products = PRECISIONS.flatMap((precision) => {
    const rate = chip.dense[precision]
    const length = bits[precision]
    return rate && length !== undefined ? [{ precision, tpp: rate.value * length }] : []
  })
  const greatest = Math.max(...products.map((product) => product.tpp))
  if (chip.tpp === null) {
    return products.length === 0
      ? []
      : [breach(`${path}.tpp (${chip.id})`, `is null, but the dense rates give ${greatest}`)]
  }
  if (products.length === 0) {
    return [breach(`${path}.tpp (${chip.id})`, `is ${chip.tpp.value}, but no dense rate gives it`)]
  }
  const named = products.find((product) => product.precision === chip.tpp?.precision)
  const found: Breach[] = []
  if (!near(chip.tpp.value, greatest, TOLERANCE_RATIO)) {
    found.push(
      breach(
        `${path}.tpp.value (${chip.id})`,
        `is ${chip.tpp.value}, but the dense rates give ${greatest}`,
      ),
    )
  }
  if (!named || !near(named.tpp, greatest, TOLERANCE_RATIO)) {
    found.push(
      breach(
        `${path}.tpp.precision (${chip.id})`,
        `is ${chip.tpp.precision}, which does not give the greatest product`,
      ),
    )
  }
  return found
}

function densityBreaches(chip: Chip, path: string): Breach[] {
  const { tpp, dieArea_mm2: area, performanceDensity: density } = chip
  if (!density) return []
  if (tpp && area && near(density.value, tpp.value / area.value, DENSITY_TOLERANCE_RATIO)) return []
  return [
    breach(
      `${path}.performanceDensity.value (${chip.id})`,
      tpp && area
        ? `is ${density.value}, but TPP over die area is ${tpp.value / area.value}`
        : 'stands without a TPP and a die area to follow from',
    ),
  ]
}

const near = (given: number, derived: number, ratio: number) =>
  Math.abs(given - derived) <= ratio * Math.abs(derived)

const breach = (path: string, problem: string): Breach => ({
  endpoint: 'chips',
  path,
  problem,
  remedy: 'correct the dense figures, the bit lengths in rules, or the derived figure',
})
