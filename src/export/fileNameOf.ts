import type { FigureSnapshot } from '@/domain/figures/snapshot'

type Named = Pick<FigureSnapshot, 'id' | 'takenOn' | 'language'>

/**
 * `threshold-like-for-like-2026-11-24.csv`; a Chinese figure has `-zh` before the day, so that two
 * languages can lie in one folder. Letters, digits, dashes and one dot: safe on every system.
 */
export function fileNameOf({ id, takenOn, language }: Named, extension: string): string {
  const words = [
    'threshold',
    id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    ...(language === 'zh' ? ['zh'] : []),
    takenOn,
  ]
  return `${safe(words.join('-'))}.${safe(extension)}`
}

const safe = (text: string) => text.replaceAll(/[^a-z0-9-]/gi, '')
