import type { NativeChart } from '@/domain/figures/snapshot'
import type { Domain } from '@/domain/scale'
import type { Language } from '@/domain/choices'
import type { Frame } from './chartAxes'
import type { Sheet } from './workbook'

export type ChartOf<Kind extends NativeChart['kind']> = Extract<NativeChart, { kind: Kind }>

/** Fixed ends of an axis and the step of its marks. */
export type FixedScale = Domain & { step: number }

export type ChartInput<Chart> = {
  chart: Chart
  frame: Frame
  language: Language
  /** Common to charts that stand side by side to be compared. */
  scale?: FixedScale | null
}

/** A chart as an office program reads it, the sheet behind it, and what the slide must say of it. */
export type ChartPart = { xml: string; data: Sheet; said: readonly string[] }
