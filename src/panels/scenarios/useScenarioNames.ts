import type { ScenarioId } from '@/domain/choices'
import { isScenarioLever, LEVER_IDS } from '@/domain/lab/leverIds'
import { useWords } from '@/i18n/views'
import { scenarioBandWords } from '@/i18n/views/scenarioBand'
import { useChoice } from '@/state/store'

/** Whether the reader moved the scenario's own levers: then it is a custom one. */
export function useEdited(): boolean {
  return useChoice(
    ({ levers, licence }) =>
      licence !== null || LEVER_IDS.some((id) => isScenarioLever(id) && levers[id] !== undefined),
  )
}

type Names = {
  /** As a label: "Managed gap, edited". */
  label: string
  /** As part of a sentence: "the managed gap". */
  inSentence: string
  id: ScenarioId
}

/** What the two scenarios are called now. */
export function useScenarioNames(): { a: Names; b: Names } {
  const words = useWords(scenarioBandWords)
  const scenario = useChoice((choice) => choice.scenario)
  const compareWith = useChoice((choice) => choice.compareWith)
  const edited = useEdited()
  const plain = (id: ScenarioId): Names => ({
    id,
    label: words.names[id],
    inSentence: words.inSentence[id],
  })
  const a = plain(scenario)
  return {
    a: edited
      ? {
          id: scenario,
          label: words.edited(a.label),
          inSentence: words.editedInSentence(a.inSentence),
        }
      : a,
    b: plain(compareWith),
  }
}
