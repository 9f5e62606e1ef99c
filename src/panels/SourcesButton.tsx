import type { FigureId } from '@/domain/choices'
import { useLocale } from '@/i18n/locale'
import { showProvenance } from './provenanceStore'

/** "3 sources": opens the documents behind a statement. */
export function SourcesButton({
  figure,
  sourceIds,
}: {
  figure: FigureId
  sourceIds: readonly string[]
}) {
  const { m } = useLocale()
  return (
    <button type="button" onClick={() => showProvenance({ kind: 'sources', figure, sourceIds })}>
      {m.counted.sources(sourceIds.length)}
    </button>
  )
}
