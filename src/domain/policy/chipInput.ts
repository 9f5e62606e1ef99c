import type { Chip } from '@/contract/chips'
import { published, typed, type Estimate } from './estimate'

export const ORIGINS = ['us', 'cn'] as const
type Origin = (typeof ORIGINS)[number]

/** A chip as typed into a form or piped into the command; null is unknown. */
export type ChipForm = {
  id: string
  controlledOrigin: Origin | null
  dataCentre: boolean | null
  usAvailable: boolean | null
  /** Dense peaks, TFLOPS or TOPS, by number format; a format left out does not exist on the chip. */
  dense: Readonly<Record<string, number | null>>
  dieArea_mm2: number | null
  io_GBps: number | null
  dram_GBps: number | null
}

/** What the rules need to know of a chip, whether typed or published. */
export type ChipInput = Omit<ChipForm, 'dense' | 'dieArea_mm2' | 'io_GBps' | 'dram_GBps'> & {
  rates: Readonly<Record<string, Estimate | null>>
  dieArea_mm2: Estimate | null
  io_GBps: Estimate | null
  dram_GBps: Estimate | null
}

/** A chip as typed. What was left empty is unknown, and no rate is taken for 0. */
export function fromForm({ dense, dieArea_mm2, io_GBps, dram_GBps, ...chip }: ChipForm): ChipInput {
  return {
    ...chip,
    rates: Object.fromEntries(Object.entries(dense).map(([name, rate]) => [name, ifTyped(rate)])),
    dieArea_mm2: ifTyped(dieArea_mm2),
    io_GBps: ifTyped(io_GBps),
    dram_GBps: ifTyped(dram_GBps),
  }
}

/**
 * A chip of the dataset. A rate that nobody published counts as a format that the chip lacks, as in
 * the dataset's own TPP: a vendor prints the formats that it sells.
 */
export function fromChip(chip: Chip): ChipInput {
  return {
    id: chip.id,
    controlledOrigin: chip.controlledOrigin,
    dataCentre: chip.dataCentre,
    usAvailable: chip.usAvailable,
    rates: Object.fromEntries(
      Object.entries(chip.dense).flatMap(([name, rate]) =>
        rate === null ? [] : [[name, published(rate)]],
      ),
    ),
    dieArea_mm2: chip.dieArea_mm2 && published(chip.dieArea_mm2),
    io_GBps: chip.interconnectBandwidth_GBps && published(chip.interconnectBandwidth_GBps),
    dram_GBps: chip.memoryBandwidth_GBps && published(chip.memoryBandwidth_GBps),
  }
}

const ifTyped = (value: number | null) => (value === null ? null : typed(value))
