/**
 * What a reader can choose between on the Policy view. Here and not beside the engine: the page
 * reads its link by these lists before the first text, and the engine comes later.
 */

/** Who would run the chip: anybody, or a data centre built with state money. */
export const PLACES = ['market', 'stateFunded'] as const
export type Place = (typeof PLACES)[number]

/** The quantities that a reader can draw a line for. */
export const DESIGNER_QUANTITIES = ['tpp', 'dram_GBps', 'pd', 'io_GBps'] as const
export type DesignerQuantity = (typeof DESIGNER_QUANTITIES)[number]

/** What a reader types of a chip that does not exist: one dense rate with its bits, and the rest. */
export const TEST_FIGURES = ['rate', 'bits', 'dieArea_mm2', 'dram_GBps', 'io_GBps'] as const
export type TestFigure = (typeof TEST_FIGURES)[number]
