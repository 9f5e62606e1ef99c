import type { Language } from '@/domain/choices'
import type { Messages } from './messages'

/** Each language is a chunk of its own: a reader loads the one in use. */
const LOADERS: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
}

export const loadMessages = (language: Language): Promise<Messages> => LOADERS[language]()
