import type { FigureId } from '@/domain/choices'
import { VIEW_OF } from '@/panels/figures'
import { linkToPage } from '@/panels/links'
import type { Choice } from '@/state/choice'
import { pageStore } from '@/state/pageStore'

/**
 * Where one figure stands alone its view is the only one: what a link says of views is put right,
 * and what leads to another opens the full page there, in a new tab. Returns how to stop.
 */
export function leaveInNewTab(figure: FigureId): () => void {
  const leaves = (now: Choice, before: Choice) =>
    now.view !== VIEW_OF[figure] || now.openChipId !== before.openChipId
  pageStore.setState(({ choice }) => ({ choice: { ...choice, view: VIEW_OF[figure] } }))
  return pageStore.subscribe(({ choice }, before) => {
    if (!leaves(choice, before.choice)) return
    const link = linkToPage()
    pageStore.setState(before)
    window.open(link, '_blank', 'noopener')
  })
}
