import type { FigureId, Language } from '@/domain/choices'
import type { FigureSnapshot } from '@/domain/figures/snapshot'
import { snapshotOf } from '@/panels/capture/captureStore'
import type { Choice } from '@/state/choice'
import { currentChoice } from '@/state/store'

let kept: { choice: Choice; figure: FigureId; taken: Map<Language, FigureSnapshot> } | null = null

/** A figure's data as the page stands: taken once for all the files that are made of it. */
export async function keptSnapshot(
  figure: FigureId,
  language: Language,
  signal: AbortSignal,
): Promise<FigureSnapshot> {
  const choice = currentChoice()
  if (kept?.choice !== choice || kept.figure !== figure) kept = { choice, figure, taken: new Map() }
  const { taken } = kept
  const known = taken.get(language)
  if (known) return known
  const snapshot = await snapshotOf({ ...choice, language }, figure, { signal })
  taken.set(language, snapshot)
  return snapshot
}
