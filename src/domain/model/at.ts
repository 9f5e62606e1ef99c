/**
 * An element of a typed array that is known to be there. The compiler cannot know it; NaN, which no
 * result survives, stands for the case that cannot be.
 */
export const at = (values: Float64Array, i: number): number => values[i] ?? NaN
