import { linesOfDraft } from '@/domain/policy/drafts'
import type { DesignerLines } from '@/domain/policy/designer'
import { useChoice } from '@/state/store'
import { useDragged } from './dragStore'

/** The lines of the designed rule, with the one that is being moved where the reader holds it. */
export function useDesign(): DesignerLines {
  const draft = useChoice((choice) => choice.design)
  const line = useDragged((drag) => drag.line)
  const lines = linesOfDraft(draft)
  return line === null ? lines : { ...lines, [line.q]: line.value }
}
