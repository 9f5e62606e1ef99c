import { byCode } from '@/domain/order'
import { isEstimate, type Estimate } from './estimate'
import { bestOf } from './grades'
import { atLeast, only } from './interval'
import { unknownQuantity, type Product, type Quantity } from './quantity'

/**
 * Total processing performance: the greatest of dense rate × bit length over the formats that count.
 *
 * A format left out does not exist on the chip. One that is there but null could still be the
 * greatest, so then TPP is unknown and only known to be at least what the others come to.
 * The range runs from the greatest low to the greatest high: one format of many decides.
 * The grade is the best among the rates that give the maximum, since any of them alone proves it.
 *
 * Exact: bit lengths are powers of two, so a double loses nothing.
 *
 * @param rates TFLOPS or TOPS, dense
 * @param bitLength bits per operand; formats without one never count
 */
export function processingOf(
  rates: Readonly<Record<string, Estimate | null>>,
  bitLength: Readonly<Record<string, number>>,
): Quantity {
  const counted = Object.entries(rates).flatMap(([format, rate]) => {
    const bits = bitLength[format]
    return bits === undefined ? [] : [{ format, rate, bits }]
  })
  const missing = counted.flatMap(({ format, rate }) => (rate ? [] : [`dense.${format}`])).sort()
  const parts = counted.flatMap(({ format, rate, bits }) => (rate ? [{ format, rate, bits }] : []))
  if (parts.length === 0) return unknownQuantity(missing.length > 0 ? missing : ['dense'])

  const products = productsOf(parts)
  const value = Math.max(...products.map(({ product }) => product))
  const low = Math.max(...parts.map(({ rate, bits }) => rate.low * bits))
  const high = Math.max(...parts.map(({ rate, bits }) => rate.high * bits))
  const grade = bestOf(
    parts.filter(({ rate, bits }) => rate.value * bits === value).map(({ rate }) => rate.grade),
  )
  const evidence = { estimated: isEstimate({ low, high, grade }), grade, missingInputs: missing }
  if (missing.length > 0) {
    return {
      value: null,
      known: atLeast(value),
      range: atLeast(low),
      working: null,
      ...evidence,
    }
  }
  return {
    value,
    known: only(value),
    range: { low, high },
    working: { kind: 'maximum', of: products },
    ...evidence,
  }
}

type Part = { format: string; rate: Estimate; bits: number }

/** Greatest first, wide formats before narrow ones; FP16 and BF16 at one rate make one product. */
function productsOf(parts: readonly Part[]): readonly Product[] {
  const groups = new Map<string, Product>()
  for (const { format, rate, bits } of parts.toSorted((a, b) => byCode(a.format, b.format))) {
    const key = `${rate.value}×${bits}`
    const formats = [...(groups.get(key)?.formats ?? []), format]
    groups.set(key, { formats, rate: rate.value, bits, product: rate.value * bits })
  }
  return [...groups.values()].sort((a, b) => b.product - a.product || b.bits - a.bits)
}
