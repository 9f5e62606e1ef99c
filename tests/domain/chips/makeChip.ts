import type { Chip, Rates, System } from '@/contract/chips'
import type { Figure } from '@/contract/common'

export const NO_RATES: Rates = {
  fp64: null,
  fp64Tensor: null,
  fp32: null,
  tf32: null,
  bf16: null,
  fp16: null,
  fp8: null,
  int8: null,
  fp4: null,
}

export function makeFigure(value: number, unit: string, more: Partial<Figure> = {}): Figure {
  return { value, unit, sourceIds: ['made'], grade: 'A', verified: true, ...more }
}

export const tflops = (value: number, more: Partial<Figure> = {}) =>
  makeFigure(value, 'TFLOPS', more)

/** A chip about which nobody published a single figure. */
export function makeChip(more: Partial<Chip> = {}): Chip {
  return {
    id: 'made',
    name: { en: 'Made', zh: '样品' },
    shortName: { en: 'Made', zh: '样品' },
    vendorId: 'nvidia',
    country: 'US',
    architectureFamily: 'Hopper',
    architectureNote: null,
    formFactor: null,
    release: { date: '2024', precision: 'year', status: 'shipping', note: null },
    processNode: null,
    dies: null,
    transistors_billion: null,
    dieArea_mm2: null,
    memoryType: null,
    memory_GB: null,
    memoryBandwidth_GBps: null,
    interconnectName: null,
    interconnectBandwidth_GBps: null,
    tdp_W: null,
    price_usd: null,
    dense: NO_RATES,
    sparse: null,
    tpp: null,
    performanceDensity: null,
    dataCentre: true,
    usAvailable: true,
    controlledOrigin: 'us',
    exportNote: null,
    exportSourceIds: [],
    articleSays: null,
    confidence: 'high',
    note: null,
    epochName: null,
    ...more,
  }
}

/** A chip with dense FP16 alone, released at a date of its own. */
export function madeIn(date: string | null, fp16: Figure | null, id = date ?? 'undated'): Chip {
  const precision = date === null ? null : 'day'
  return makeChip({
    id,
    release: { date, precision, status: 'shipping', note: null },
    dense: { ...NO_RATES, fp16 },
  })
}

/** A system of which only the number of chips is known. */
export function makeSystem(more: Partial<System> = {}): System {
  return {
    id: 'made-system',
    name: { en: 'Made system', zh: '样品系统' },
    vendorId: 'nvidia',
    country: 'US',
    chipId: 'made',
    chips: 8,
    release: { date: '2024', precision: 'year', status: 'shipping', note: null },
    racks: null,
    denseBF16_PFLOPS: null,
    denseFP8_PFLOPS: null,
    denseINT8_POPS: null,
    denseFP4_PFLOPS: null,
    totalHBM_TB: null,
    totalMemoryBandwidth_TBps: null,
    scaleUpBandwidth_TBps: null,
    power_kW: null,
    scaleUpDomain: null,
    confidence: 'high',
    note: null,
    ...more,
  }
}
