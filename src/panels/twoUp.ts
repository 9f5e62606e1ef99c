/** Rows of the Overview's two figures that stand side by side: both plots must be equally high. */
const TOP = 24
const FEW = 8

/** Lower than 52 the words under a gate run into the next row. */
export const twoUpRow = (rows: number): number => (rows > FEW ? 52 : 54)
export const twoUpHeight = (rows: number): number => TOP + rows * twoUpRow(rows) + 6
