import type { PptxOptions } from '@/export/pptx/deckToPptx'

/** An export that nobody watches or cancels. */
export const OPTIONS: PptxOptions = {
  title: 'A briefing',
  language: 'en',
  onProgress: () => {},
  signal: new AbortController().signal,
}
