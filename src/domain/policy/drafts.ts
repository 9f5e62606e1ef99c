import type { DesignerQuantity, TestFigure } from './lists'
import { fromForm, type ChipInput } from './chipInput'
import { NO_LINES, type DesignerLines } from './designer'

/** A designed rule as a reader keeps it: a line left out is no line. */
export type DraftLines = Readonly<Partial<Record<DesignerQuantity, number>>>

/** The lines of a draft; one that it does not name is not drawn. */
export const linesOfDraft = (draft: DraftLines): DesignerLines => ({ ...NO_LINES, ...draft })

export type TestFigures = Readonly<Partial<Record<TestFigure, number>>>

/** The chip's id, which no chip of the data has. */
export const TEST_CHIP_ID = 'test-chip'

/**
 * A typed chip of an American maker. A figure left out is unknown; without rate or bits there is no
 * TPP. The rate is held under the first format of its bit length.
 */
export function testChipOf(
  figures: TestFigures,
  flags: readonly string[],
  bitLength: Readonly<Record<string, number>>,
): ChipInput {
  const { rate, bits, dieArea_mm2, dram_GBps, io_GBps } = figures
  const format = Object.keys(bitLength).find((name) => bitLength[name] === bits)
  return fromForm({
    id: TEST_CHIP_ID,
    controlledOrigin: 'us',
    dataCentre: flags.includes('dataCentre'),
    usAvailable: flags.includes('usAvailable'),
    dense: format === undefined ? {} : { [format]: rate ?? null },
    dieArea_mm2: dieArea_mm2 !== undefined && dieArea_mm2 > 0 ? dieArea_mm2 : null,
    io_GBps: io_GBps ?? null,
    dram_GBps: dram_GBps ?? null,
  })
}

/** The bit lengths that the rules know, widest first. */
export const bitLengths = (bitLength: Readonly<Record<string, number>>): readonly number[] =>
  [...new Set(Object.values(bitLength))].sort((a, b) => b - a)
