const SMALL = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** A small number in English letters. */
export const small = (count: number) => SMALL[count] ?? String(count)
