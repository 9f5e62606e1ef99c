import type { Language } from '@/domain/choices'
import type { FigureSnapshot } from '@/domain/figures/snapshot'

type Named = Pick<FigureSnapshot, 'id' | 'takenOn' | 'language'>

/**
 * `threshold-like-for-like-2026-11-24.csv`; a Chinese figure has `-zh` before the day and one in both
 * languages `-en-zh` or `-zh-en`, so that all can lie in one folder. Letters, digits, dashes and one
 * dot: safe on every system.
 */
export function fileNameOf(
  { id, takenOn, language }: Named,
  extension: string,
  second: Language | null = null,
): string {
  const languages = second === null ? [language].filter((one) => one !== 'en') : [language, second]
  const words = [
    'threshold',
    id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    ...languages,
    takenOn,
  ]
  return `${safe(words.join('-'))}.${safe(extension)}`
}

const safe = (text: string) => text.replaceAll(/[^a-z0-9-]/gi, '')
