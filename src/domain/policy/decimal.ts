/**
 * A computed number without the dust of binary fractions: to 15 significant digits, which is what a
 * double holds of a decimal. Lines are drawn and data sheets printed in decimals, and a chip exactly
 * on a line must count as on it: 1,099.9 + 600.1 is 1,700, not 1,699.999….
 */
export const decimal = (value: number): number =>
  Number.isFinite(value) ? Number(value.toPrecision(15)) : value
