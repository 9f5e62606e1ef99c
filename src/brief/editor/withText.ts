import type { Words } from '@/domain/brief/deck'
import type { Language } from '@/domain/choices'

/** The words with a text typed in one language; where both are kept, the other stays. */
export const withText = (words: Words | null, language: Language, text: string): Words =>
  words === null || typeof words === 'string' ? text : { ...words, [language]: text }
