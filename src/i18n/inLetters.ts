const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** A small whole number in English letters; any other in figures. What stands for none is the sentence's own. */
export const inLetters = (count: number, none: string): string =>
  count === 0 ? none : (WORDS[count - 1] ?? String(count))
