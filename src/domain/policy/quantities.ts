import type { FlagQuantity } from '@/contract/lists'
import type { NumericQuantity } from '@/contract/rules'
import type { ChipInput } from './chipInput'
import { decimal } from './decimal'
import { isEstimate, type Estimate } from './estimate'
import { worstOf } from './grades'
import { only, over, plus } from './interval'
import { processingOf } from './processing'
import { unknownQuantity, type Quantity } from './quantity'

export type Quantities = Readonly<Record<NumericQuantity, Quantity>> &
  Pick<ChipInput, FlagQuantity | 'id' | 'controlledOrigin' | 'dieArea_mm2'>

/**
 * The quantities of a chip: TPP; TPP per mm² of logic die; GB/s of memory, of chip-to-chip links
 * (both directions) and of both together (15 CFR part 774 Supp. 1, ECCN 3A090 technical notes).
 * What lacks an input is unknown, never 0.
 *
 * @param bitLength bits per operand of every number format that counts
 */
export function quantitiesOf(
  chip: ChipInput,
  bitLength: Readonly<Record<string, number>>,
): Quantities {
  const { id, controlledOrigin, dataCentre, usAvailable, dieArea_mm2 } = chip
  const tpp = processingOf(chip.rates, bitLength)
  const dram_GBps = stated('dram_GBps', chip.dram_GBps)
  const io_GBps = stated('io_GBps', chip.io_GBps)
  return {
    id,
    controlledOrigin,
    dataCentre,
    usAvailable,
    dieArea_mm2,
    tpp,
    pd: densityOf(tpp, dieArea_mm2),
    dram_GBps,
    io_GBps,
    sum_GBps: sumOf(dram_GBps, io_GBps),
  }
}

/** A number as somebody states it; `name` is what the form calls it. */
export function stated(name: string, input: Estimate | null): Quantity {
  if (input === null) return unknownQuantity([name])
  const { value, low, high, grade } = input
  return {
    value,
    known: only(value),
    range: { low, high },
    estimated: isEstimate(input),
    grade,
    working: { kind: 'stated' },
    missingInputs: [],
  }
}

function densityOf(tpp: Quantity, area: Estimate | null): Quantity {
  if (area === null) return unknownQuantity([...tpp.missingInputs, 'dieArea_mm2'])
  const { value, missingInputs } = tpp
  return {
    value: value === null ? null : decimal(value / area.value),
    known: over(tpp.known, only(area.value)),
    range: over(tpp.range, area),
    estimated: tpp.estimated || isEstimate(area),
    grade: worstOf([tpp.grade, area.grade]),
    working: value === null ? null : { kind: 'quotient', tpp: value, dieArea_mm2: area.value },
    missingInputs,
  }
}

function sumOf(dram: Quantity, io: Quantity): Quantity {
  if (dram.value === null || io.value === null) {
    return unknownQuantity([...dram.missingInputs, ...io.missingInputs])
  }
  return {
    value: decimal(dram.value + io.value),
    known: only(decimal(dram.value + io.value)),
    range: plus(dram.range, io.range),
    estimated: dram.estimated || io.estimated,
    grade: worstOf([dram.grade, io.grade]),
    working: { kind: 'sum', dram_GBps: dram.value, io_GBps: io.value },
    missingInputs: [],
  }
}
