import type { FigureId } from '@/domain/choices'
import { VIEW_OF } from '@/panels/figures'
import { linkToPage } from '@/panels/links'
import type { Choice } from '@/state/choice'
import { pageStore } from '@/state/pageStore'

/**
 * Where one figure stands alone there is no other view to go to: what leads to one opens the full
 * page there, in a new tab. Returns how to stop.
 */
export function leaveInNewTab(figure: FigureId): () => void {
  const leaves = (now: Choice, before: Choice) =>
    now.view !== VIEW_OF[figure] || now.openChipId !== before.openChipId
  return pageStore.subscribe(({ choice }, before) => {
    if (!leaves(choice, before.choice)) return
    const link = linkToPage()
    pageStore.setState(before)
    window.open(link, '_blank', 'noopener')
  })
}
