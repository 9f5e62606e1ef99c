import type { FigureId, Language } from '@/domain/choices'
import { snapshotOf } from '@/panels/capture/captureStore'
import type { Choice } from '@/state/choice'
import { currentChoice } from '@/state/store'

type Make<Made> = (choice: Choice, figure: FigureId, signal: AbortSignal) => Promise<Made>

/**
 * Something of a figure as the page stands, made once for all the files that need it. It is made
 * anew when the reader has chosen anything else since, or asks for another figure.
 */
export function keptOf<Made>(make: Make<Made>) {
  let kept: { choice: Choice; figure: FigureId; made: Map<Language, Made> } | null = null
  return async (figure: FigureId, language: Language, signal: AbortSignal): Promise<Made> => {
    const choice = currentChoice()
    if (kept?.choice !== choice || kept.figure !== figure)
      kept = { choice, figure, made: new Map() }
    const { made } = kept
    const known = made.get(language)
    if (known) return known
    const result = await make({ ...choice, language }, figure, signal)
    made.set(language, result)
    return result
  }
}

/** A figure's data. */
export const keptSnapshot = keptOf((choice, figure, signal) =>
  snapshotOf(choice, figure, { signal }),
)
