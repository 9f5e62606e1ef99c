import { use } from 'react'
import type { ScenarioId } from '@/domain/choices'
import { isScenarioLever, LEVER_IDS } from '@/domain/lab/leverIds'
import { useWords } from '@/i18n/views'
import { scenarioBandWords } from '@/i18n/views/scenarioBand'
import type { Choice } from '@/state/choice'
import { ChoiceContext } from '@/state/scope'
import { useChoice } from '@/state/store'
import { useLab, useLaterLab } from './labStore'

type Named = Pick<Choice, 'scenario' | 'compareWith' | 'levers' | 'licence'>

/** Whether the scenario's own levers were moved: then it is a custom one. */
const isEdited = ({ levers, licence }: Named): boolean =>
  licence !== null || LEVER_IDS.some((id) => isScenarioLever(id) && levers[id] !== undefined)

/** Whether the reader moved the levers of the scenario that is chosen. */
export const useEdited = (): boolean => useChoice(isEdited)

type ScenarioName = {
  /** As a label: "Managed gap, edited". */
  label: string
  /** As part of a sentence: "the managed gap". */
  inSentence: string
  id: ScenarioId
}
export type ScenarioNames = { a: ScenarioName; b: ScenarioName; edited: boolean }

const scenarioIn = ({ scenario }: Named) => scenario
const comparedIn = ({ compareWith }: Named) => compareWith

function useNames(scenario: ScenarioId, compareWith: ScenarioId, edited: boolean): ScenarioNames {
  const words = useWords(scenarioBandWords)
  const plain = (id: ScenarioId): ScenarioName => ({
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
    edited,
  }
}

/** What the two scenarios that are chosen are called. */
export const useChosenNames = (): ScenarioNames =>
  useNames(useChoice(scenarioIn), useChoice(comparedIn), useChoice(isEdited))

/**
 * What the two scenarios are called that the model's answer in sight is about, so that no figure
 * stands under the name of what has only been asked; of those chosen until there is an answer.
 */
export const useScenarioNames = (): ScenarioNames =>
  useNames(useShown(scenarioIn), useShown(comparedIn), useShown(isEdited))

/** The same for figures that the reader does not act on: they follow in a later frame. */
export const useLaterScenarioNames = (): ScenarioNames =>
  useNames(useLaterShown(scenarioIn), useLaterShown(comparedIn), useLaterShown(isEdited))

function useShown<Part>(part: (named: Named) => Part): Part {
  const store = use(ChoiceContext)
  return useLab(({ result }) => part(result?.inputs ?? store.getState().choice))
}

function useLaterShown<Part>(part: (named: Named) => Part): Part {
  const store = use(ChoiceContext)
  return useLaterLab(({ result }) => part(result?.inputs ?? store.getState().choice))
}
