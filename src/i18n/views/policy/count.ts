import { inLetters } from '@/i18n/inLetters'

/** A small number in English letters. */
export const word = (count: number) => inLetters(count, 'no')
/** Begins a sentence. */
export const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
/** A counted thing, its number in letters. */
export const some = (count: number, one: string, many: string) =>
  `${word(count)} ${count === 1 ? one : many}`
