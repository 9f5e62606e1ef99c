import type { Precision } from '@/contract/lists'
import { FIGURE_FIELDS, type FigureField } from './fields'

export const DERIVED_METRIC_IDS = [
  'fp16PerWatt',
  'fp16PerUsd',
  'fp16PerMm2',
  'bandwidthPerWatt',
  'bytesPerKiloFlop',
  'memoryPerKiloUsd',
] as const
type DerivedMetricId = (typeof DERIVED_METRIC_IDS)[number]

/** Whatever can be drawn for a chip, in the order of the menus. These ids stand in links: never rename. */
export const METRIC_IDS = [...FIGURE_FIELDS, ...DERIVED_METRIC_IDS] as const
export type MetricId = (typeof METRIC_IDS)[number]

/** `link` is link and power, `physical` is silicon and price. */
export const METRIC_FAMILIES = ['dense', 'memory', 'link', 'physical', 'derived'] as const
export type MetricFamily = (typeof METRIC_FAMILIES)[number]

/** value = factor × numerator / denominator. The factor only turns units. */
export type Formula = {
  kind: 'quotient'
  numerator: FigureField
  denominator: FigureField
  factor: number
}

/** Read from the chip as it stands; TPP and density carry their own arithmetic in the data. */
type Published = { kind: 'published'; field: FigureField }

export type MetricDef = {
  id: MetricId
  unit: string
  family: MetricFamily
  /** The number format that the value holds for; null when it holds for none in particular. */
  precision: Precision | null
  /** Whether a log axis helps: chips differ by much more than a factor of 5. */
  log: boolean
  from: Published | Formula
}

function rate(id: Precision, unit: string): MetricDef {
  return {
    id,
    unit,
    family: 'dense',
    precision: id,
    log: true,
    from: { kind: 'published', field: id },
  }
}

function field(id: FigureField, unit: string, family: MetricFamily, log: boolean): MetricDef {
  return { id, unit, family, precision: null, log, from: { kind: 'published', field: id } }
}

function derived(
  id: DerivedMetricId,
  unit: string,
  precision: Precision | null,
  formula: Omit<Formula, 'kind'>,
): MetricDef {
  return {
    id,
    unit,
    family: 'derived',
    precision,
    log: true,
    from: { kind: 'quotient', ...formula },
  }
}

/**
 * What each metric is. Dense peaks and all that is derived from them are per package and without
 * sparsity. FP16 means FP16: a chip that states only BF16 (TPUs, Biren) has no FP16 value here,
 * because vendors do publish different rates for the two (MLU590: 345 and 314).
 */
export const METRICS: Record<MetricId, MetricDef> = {
  fp64: rate('fp64', 'TFLOPS'),
  fp64Tensor: rate('fp64Tensor', 'TFLOPS'),
  fp32: rate('fp32', 'TFLOPS'),
  tf32: rate('tf32', 'TFLOPS'),
  bf16: rate('bf16', 'TFLOPS'),
  fp16: rate('fp16', 'TFLOPS'),
  fp8: rate('fp8', 'TFLOPS'),
  int8: rate('int8', 'TOPS'),
  fp4: rate('fp4', 'TFLOPS'),
  memory_GB: field('memory_GB', 'GB', 'memory', true),
  memoryBandwidth_GBps: field('memoryBandwidth_GBps', 'GB/s', 'memory', true),
  interconnectBandwidth_GBps: field('interconnectBandwidth_GBps', 'GB/s', 'link', true),
  tdp_W: field('tdp_W', 'W', 'link', false),
  price_usd: field('price_usd', 'USD', 'physical', true),
  transistors_billion: field('transistors_billion', 'billion', 'physical', false),
  dieArea_mm2: field('dieArea_mm2', 'mm2', 'physical', false),
  tpp: field('tpp', 'TPP', 'derived', true),
  performanceDensity: field('performanceDensity', 'TPP/mm2', 'derived', true),
  fp16PerWatt: derived('fp16PerWatt', 'TFLOPS/W', 'fp16', {
    numerator: 'fp16',
    denominator: 'tdp_W',
    factor: 1,
  }),
  // 1 TFLOPS = 1,000 GFLOPS.
  fp16PerUsd: derived('fp16PerUsd', 'GFLOPS/USD', 'fp16', {
    numerator: 'fp16',
    denominator: 'price_usd',
    factor: 1000,
  }),
  fp16PerMm2: derived('fp16PerMm2', 'TFLOPS/mm2', 'fp16', {
    numerator: 'fp16',
    denominator: 'dieArea_mm2',
    factor: 1,
  }),
  bandwidthPerWatt: derived('bandwidthPerWatt', 'GB/s/W', null, {
    numerator: 'memoryBandwidth_GBps',
    denominator: 'tdp_W',
    factor: 1,
  }),
  // GB/s over TFLOPS = 10⁹ bytes/s over 10¹² FLOP/s = 10⁻³ bytes/FLOP = bytes per 1,000 FLOP.
  bytesPerKiloFlop: derived('bytesPerKiloFlop', 'bytes/1,000 FLOP', 'fp16', {
    numerator: 'memoryBandwidth_GBps',
    denominator: 'fp16',
    factor: 1,
  }),
  memoryPerKiloUsd: derived('memoryPerKiloUsd', 'GB/1,000 USD', null, {
    numerator: 'memory_GB',
    denominator: 'price_usd',
    factor: 1000,
  }),
}
