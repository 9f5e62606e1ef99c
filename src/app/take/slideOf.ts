import type { DeckSlide } from '@/domain/figures/deckSlide'
import type { Snapshots } from '@/export/mergeTables'
import { deckToPptx } from '@/export/pptx/deckToPptx'
import type { TakeOptions } from './makeFiles'

/** One figure as a PowerPoint file of its own, with the second language under the first. */
export function slideOf(
  [first, second]: Snapshots,
  { signal, onProgress }: Pick<TakeOptions, 'signal' | 'onProgress'>,
): Promise<Blob> {
  const slide: DeckSlide = {
    kind: 'figure',
    title: first.title,
    lead: null,
    notes: '',
    snapshot: first,
    second: second ? { title: second.title, subtitle: second.subtitle, notes: '' } : null,
  }
  return deckToPptx([slide], {
    title: first.title,
    language: first.language,
    ...(second && { language2: second.language, title2: second.title }),
    tables: true,
    signal,
    onProgress,
  })
}
